import { describe, expect, it } from 'vitest';
import { buildSheets, columnOf } from '../../utils/checks/sheets.ts';
import { APPLICANTS, type Applicant } from '../../utils/model.ts';
import { buildReport, type Cell } from '../support/report-builder.ts';

const sheetOf = (facts: Record<string, Cell>) => buildSheets(buildReport({ facts }))[0]!;

describe('a sheet', () => {
  const sheet = sheetOf({ 'applications.new@total': 5, 'review.total': null, 'review.other': '?' });

  it('has its figures by code and applicant', () => {
    expect(sheet.value('applications.new', 'total')).toBe(5);
    expect(sheet.figure('applications.new', 'enterprise')).toBeNull();
    expect(sheet.figure('applications.new')).toBeNull();
    expect(sheet.value('review.total')).toBeNull();
    expect(sheet.figure('review.total')?.status).toBe('blank');
    expect(sheet.figure('review.other')?.status).toBe('unreadable');
    expect(sheet.row('applications.new')?.[columnOf('total')]?.value).toBe(5);
    expect(sheet.row('fees.amount')).toBeUndefined();
  });

  it('knows its codes and facts in the order of the page', () => {
    expect([...sheet.codes()]).toEqual(['applications.new', 'review.total', 'review.other']);
    expect(sheet.facts.map(({ indicator }) => indicator)).toEqual([...sheet.codes()]);
    expect([sheet.has('review.total'), sheet.has('review.upheld')]).toEqual([true, false]);
  });

  it('has a column for each applicant and one for what none divides', () => {
    const columns = [...APPLICANTS, undefined].map(columnOf);
    expect(columns).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('a blank cell', () => {
  it.each<[string, string, Applicant | undefined, Record<string, Cell>]>([
    ['a row’s total', 'applications.new', 'total', { 'applications.new@other_org': 1 }],
    ['a column’s total', 'outcome.total', 'research', { 'outcome.other.misc@research': 1 }],
    ['a review’s total', 'review.total', undefined, { 'review.pending': 1 }],
    ['a suit’s total', 'litigation_direct.total', undefined, { 'litigation_direct.upheld': 2 }],
    ['an annex’s total', 'requests.received', undefined, { 'requests.letter': 3 }],
    ['an annex’s total by its name', 'replies.total', undefined, { 'replies.denied': 3 }],
    ['staff', 'organisation.staff', undefined, { 'organisation.staff_part_time': 3 }],
  ])('is no zero where it is %s and a part counts something', (_, code, applicant, parts) => {
    const key = applicant ? `${code}@${applicant}` : code;
    const zeroIfBlank = (cells: Record<string, Cell>) =>
      sheetOf({ [key]: null, ...cells }).figure(code, applicant)!.zeroIfBlank;
    const empty = (cell: Cell) => Object.fromEntries(Object.keys(parts).map((one) => [one, cell]));
    expect(zeroIfBlank(parts)).toBe(false);
    expect(zeroIfBlank(empty(0))).toBe(true);
    expect(zeroIfBlank(empty(null))).toBe(true);
    expect(zeroIfBlank({})).toBe(true);
  });

  it('of an applicant has nothing to do with the others', () => {
    const sheet = sheetOf({ 'outcome.granted@research': null, 'outcome.granted@enterprise': 4 });
    expect(sheet.figure('outcome.granted', 'research')!.zeroIfBlank).toBe(true);
  });
});

describe('buildSheets', () => {
  it('puts what comes a second and a third time in sheets of its own', () => {
    const report = buildReport({ facts: { 'review.total': 1, 'review.upheld': 2 } });
    const again = (value: number) => report.facts.slice(0, 2).map((fact) => ({ ...fact, value }));
    report.facts.push(...again(3), again(4)[1]!);
    const sheets = buildSheets(report);
    expect(
      sheets.map((sheet) => [sheet.value('review.total'), sheet.value('review.upheld')]),
    ).toEqual([
      [1, 2],
      [3, 3],
      [null, 4],
    ]);
  });

  it('leaves out figures of the prose', () => {
    const report = buildReport({
      sections: [{ text: '复议9件' }],
      proseFacts: [{ key: 'review.total', value: 9, words: '9件' }],
    });
    expect(buildSheets(report)).toEqual([]);
  });
});
