import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { OTHER_DIVIDED, OUTCOMES } from '../../utils/checks/form-structure.ts';
import {
  ANSWERS,
  applicantReadings,
  BY_ORGANISATIONS,
  DISCLOSED,
  disputeReadings,
  HANDLED,
  outcomeReadings,
  RECEIVED,
  type Reading,
  SUITS,
} from '../../utils/checks/prose-readings.ts';
import { applicationsTable, buildReport, type Cell } from '../support/report-builder.ts';

const sheetOf = (facts: Record<string, Cell>) => createContext(buildReport({ facts })).sheets[0]!;
const full = sheetOf(applicationsTable({}));
/** The figures that each reading adds up, `code@applicant`. */
const codesOf = (readings: readonly Reading[], sheet = full) =>
  readings.map((reading) =>
    reading(sheet).map(({ code, applicant }) => (applicant ? `${code}@${applicant}` : code)),
  );
const totals = (...codes: string[]) => codes.map((code) => `${code}@total`);
const [NEW, CARRIED] = ['applications.new', 'applications.carried_in'];
const PARTS = [
  'natural_person',
  'enterprise',
  'research',
  'public_welfare',
  'legal_services',
  'other_org',
];

describe('readings of totals', () => {
  it('received: of the year, or with those carried over; handled: the other way round', () => {
    expect(codesOf(RECEIVED)).toEqual([totals(NEW!), totals(NEW!, CARRIED!)]);
    expect(codesOf(HANDLED)).toEqual(codesOf(RECEIVED).toReversed());
  });

  it('answered: all outcomes, those but for 其他处理, those without 不予处理, all that had to be', () => {
    const real = OUTCOMES.filter((code) => !code.startsWith('outcome.other'));
    expect(codesOf(ANSWERS)).toEqual([
      totals('outcome.total'),
      totals(...real),
      totals(...real.filter((code) => !code.startsWith('outcome.rejected'))),
      totals(NEW!),
      totals(NEW!, CARRIED!),
    ]);
  });

  it('of a row whose total is blank are its columns, where one of them is filled', () => {
    const row = (...cells: Cell[]) => sheetOf(applicationsTable({ [NEW!]: cells }));
    const columns = PARTS.map((part) => `${NEW}@${part}`);
    expect(codesOf([RECEIVED[0]!], row(1, null, null, null, null, null, null))).toEqual([columns]);
    expect(codesOf([RECEIVED[0]!], row(null, null, null, null, null, 0, null))).toEqual([columns]);
    expect(codesOf([RECEIVED[0]!], row(1, 2, 0, 0, 0, 0, 3))).toEqual([totals(NEW!)]);
    expect(codesOf([RECEIVED[0]!], row(null, null, null, null, null, null, null))).toEqual([
      totals(NEW!),
    ]);
  });
});

describe('readings of applicants', () => {
  it('are of the year, or with those carried over', () => {
    expect(codesOf(applicantReadings(['enterprise', 'research']))).toEqual([
      [`${NEW}@enterprise`, `${NEW}@research`],
      [`${NEW}@enterprise`, `${NEW}@research`, `${CARRIED}@enterprise`, `${CARRIED}@research`],
    ]);
  });

  it('take organisations for all but natural persons', () => {
    expect(codesOf(BY_ORGANISATIONS)[0]).toEqual(PARTS.slice(1).map((part) => `${NEW}@${part}`));
  });
});

describe('readings of outcomes', () => {
  it.each([
    ['outcome.partial', [totals('outcome.partial')]],
    ['outcome.denied.process', [totals('outcome.denied.process')]],
    [
      'outcome.unavailable',
      [
        totals(
          'outcome.unavailable.not_held',
          'outcome.unavailable.needs_creation',
          'outcome.unavailable.unclear',
        ),
      ],
    ],
    ['outcome.granted', [totals('outcome.granted'), totals('outcome.granted', 'outcome.partial')]],
    ['outcome.other', [totals(...OTHER_DIVIDED)]],
    ['applications.carried_out', [totals('applications.carried_out')]],
  ])('%s', (code, expected) => {
    expect(codesOf(outcomeReadings(code))).toEqual(expected);
  });

  it('take 其他处理 by its own row where the table has one', () => {
    const sheet = sheetOf(applicationsTable({}, '2019'));
    expect(codesOf(outcomeReadings('outcome.other'), sheet)).toEqual([totals('outcome.other')]);
  });

  it('of 予以公开及部分公开 are both', () => {
    expect(codesOf([DISCLOSED])).toEqual([totals('outcome.granted', 'outcome.partial')]);
  });
});

describe('readings of disputes', () => {
  it('are all, or those that are decided', () => {
    expect(codesOf(disputeReadings(['review']))).toEqual([
      ['review.total'],
      ['review.upheld', 'review.corrected', 'review.other'],
    ]);
  });

  it('take suits of both kinds together', () => {
    expect(SUITS).toEqual(['litigation_direct', 'litigation_after_review']);
    expect(codesOf(disputeReadings(SUITS))[0]).toEqual([
      'litigation_direct.total',
      'litigation_after_review.total',
    ]);
    expect(codesOf(disputeReadings(SUITS))[1]).toHaveLength(6);
  });
});
