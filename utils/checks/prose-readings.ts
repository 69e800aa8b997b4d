/**
 * What a figure of the prose may count in the tables. A sentence seldom says it in the form's own
 * terms, so each subject has several readings, the plainest first; only a figure that fits none
 * contradicts the tables.
 */
import { APPLICANTS, type Applicant, type IndicatorCode } from '../model.ts';
import {
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  OTHER_DIVIDED,
  OTHER_UNDIVIDED,
  OUTCOME_GROUPS,
} from './form-structure.ts';
import { type Part, partsOf } from './sheet-equations.ts';
import type { Sheet } from './sheets.ts';

/** One way to count: the figures of a set of tables that have to add up to the one in the prose. */
export type Reading = (sheet: Sheet) => readonly Part[];

const ORGANISATIONS = APPLICANTS.slice(1, -1);

/** A row's cells, its total apart. */
interface RowParts {
  total: Part;
  columns: Part[];
}

const rows = new Map<IndicatorCode, RowParts>();

function partsOfRow(code: IndicatorCode): RowParts {
  let known = rows.get(code);
  if (!known) {
    const columns = APPLICANTS.slice(0, -1).map((applicant) => ({ code, applicant }));
    known = { total: { code, applicant: 'total' }, columns };
    rows.set(code, known);
  }
  return known;
}

/** Rows by their printed totals; where one is blank, by its columns. */
function totalsOf(codes: readonly IndicatorCode[]): Reading {
  return (sheet) =>
    codes.flatMap((code) => {
      const { total, columns } = partsOfRow(code);
      const isFilled = (part: Part) => sheet.value(code, part.applicant) !== null;
      return isFilled(total) || !columns.some(isFilled) ? total : columns;
    });
}

const NEW = 'applications.new';
const CARRIED_IN = 'applications.carried_in';
const { denied, unavailable, rejected } = OUTCOME_GROUPS;
const ANSWERED = ['outcome.granted', 'outcome.partial', ...denied, ...unavailable];

const OF_YEAR = totalsOf([NEW]);
const WITH_CARRIED_IN = totalsOf([NEW, CARRIED_IN]);

/** 收到: this year's, or with those carried over from last year. */
export const RECEIVED: readonly Reading[] = [OF_YEAR, WITH_CARRIED_IN];

/** 收办, 共办理: with those carried over, or this year's alone. */
export const HANDLED: readonly Reading[] = [WITH_CARRIED_IN, OF_YEAR];

/** 答复, 办结: all outcomes, or those that were really answered, or all that had to be. */
export const ANSWERS: readonly Reading[] = [
  totalsOf(['outcome.total']),
  totalsOf([...ANSWERED, ...rejected]),
  totalsOf(ANSWERED),
  OF_YEAR,
  WITH_CARRIED_IN,
];

/** Some applicants' applications: this year's or with those carried over. */
export function applicantReadings(applicants: readonly Applicant[]): Reading[] {
  return [[NEW], [NEW, CARRIED_IN]].map((codes) => {
    const parts = codes.flatMap((code) => applicants.map((applicant) => ({ code, applicant })));
    return () => parts;
  });
}

/** Applications of 法人或其他组织 together. */
export const BY_ORGANISATIONS: readonly Reading[] = applicantReadings(ORGANISATIONS);

/** 予以公开及部分公开. */
export const DISCLOSED: Reading = totalsOf(['outcome.granted', 'outcome.partial']);

const UNDIVIDED = totalsOf([OTHER_UNDIVIDED]);
const DIVIDED = totalsOf(OTHER_DIVIDED);
/** 其他处理 by its own row where the table has one. */
const OTHER: Reading = (sheet) => (sheet.has(OTHER_UNDIVIDED) ? UNDIVIDED : DIVIDED)(sheet);

/** A row or group of outcomes by its code; 予以公开 is also said of what was partly disclosed. */
export function outcomeReadings(code: IndicatorCode): Reading[] {
  if (code === OTHER_UNDIVIDED) return [OTHER];
  const group = OUTCOME_GROUPS[code.slice('outcome.'.length) as keyof typeof OUTCOME_GROUPS];
  const own = totalsOf(group ?? [code]);
  return code === 'outcome.granted' ? [own, DISCLOSED] : [own];
}

type DisputeGroup = (typeof DISPUTE_GROUPS)[number];

/** Reviews or suits: all, or those that are decided. */
export function disputeReadings(groups: readonly DisputeGroup[]): Reading[] {
  const decided = DISPUTE_RESULTS.filter((result) => result !== 'pending');
  const totals = partsOf(groups.map((group) => `${group}.total`));
  const results = partsOf(groups.flatMap((group) => decided.map((result) => `${group}.${result}`)));
  return [() => totals, () => results];
}

/** 行政诉讼: both kinds of suits together. */
export const SUITS: readonly DisputeGroup[] = DISPUTE_GROUPS.slice(1);
