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
  OUTCOME_GROUPS,
} from './form-structure.ts';
import type { Part } from './sheet-equations.ts';
import type { Sheet } from './sheets.ts';

/** One way to count: the figures that have to add up to the one in the prose. */
export type Reading = Part[];

const ORGANISATIONS = APPLICANTS.slice(1, -1);

/** A row's printed total; where it is blank, its columns. */
function rowTotal(sheet: Sheet, code: IndicatorCode): Part[] {
  const printed = sheet.value(code, 'total') !== null;
  const columns = APPLICANTS.slice(0, -1).map((applicant) => ({ code, applicant }));
  const hasColumns = columns.some((part) => sheet.value(part.code, part.applicant) !== null);
  return printed || !hasColumns ? [{ code, applicant: 'total' }] : columns;
}

function rowTotals(sheet: Sheet, codes: readonly IndicatorCode[]): Part[] {
  return codes.flatMap((code) => rowTotal(sheet, code));
}

function otherRows(sheet: Sheet): IndicatorCode[] {
  return sheet.has('outcome.other') ? ['outcome.other'] : OTHER_DIVIDED;
}

const NEW = 'applications.new';
const CARRIED_IN = 'applications.carried_in';

/** 收到: this year's, or with those carried over from last year. */
export function receivedReadings(sheet: Sheet): Reading[] {
  return [rowTotals(sheet, [NEW]), rowTotals(sheet, [NEW, CARRIED_IN])];
}

/** 收办, 共办理: with those carried over, or this year's alone. */
export function handledReadings(sheet: Sheet): Reading[] {
  return [rowTotals(sheet, [NEW, CARRIED_IN]), rowTotals(sheet, [NEW])];
}

/** 答复, 办结: all outcomes, or those that were really answered, or all that had to be. */
export function answeredReadings(sheet: Sheet): Reading[] {
  const { denied, unavailable, rejected } = OUTCOME_GROUPS;
  const answered = ['outcome.granted', 'outcome.partial', ...denied, ...unavailable];
  return [
    rowTotals(sheet, ['outcome.total']),
    rowTotals(sheet, [...answered, ...rejected]),
    rowTotals(sheet, answered),
    rowTotals(sheet, [NEW]),
    rowTotals(sheet, [NEW, CARRIED_IN]),
  ];
}

/** One applicant's applications: this year's or with those carried over. */
export function applicantReadings(applicants: readonly Applicant[]): Reading[] {
  const rows = (codes: IndicatorCode[]) =>
    codes.flatMap((code) => applicants.map((applicant) => ({ code, applicant })));
  return [rows([NEW]), rows([NEW, CARRIED_IN])];
}

/** Applications of 法人或其他组织 together. */
export function organisationReadings(): Reading[] {
  return applicantReadings(ORGANISATIONS);
}

/** A row or group of outcomes by its code; 予以公开 is also said of what was partly disclosed. */
export function outcomeReadings(sheet: Sheet, code: IndicatorCode): Reading[] {
  if (code === 'outcome.other') return [rowTotals(sheet, otherRows(sheet))];
  const group = code.slice('outcome.'.length) as keyof typeof OUTCOME_GROUPS;
  if (OUTCOME_GROUPS[group]) return [rowTotals(sheet, OUTCOME_GROUPS[group])];
  const own = rowTotals(sheet, [code]);
  return code === 'outcome.granted' ? [own, disclosedReading(sheet)] : [own];
}

/** 予以公开及部分公开. */
export function disclosedReading(sheet: Sheet): Reading {
  return rowTotals(sheet, ['outcome.granted', 'outcome.partial']);
}

type DisputeGroup = (typeof DISPUTE_GROUPS)[number];

/** Reviews or suits: all, or those that are decided. */
export function disputeReadings(groups: readonly DisputeGroup[]): Reading[] {
  const decided = DISPUTE_RESULTS.filter((result) => result !== 'pending');
  return [
    groups.map((group) => ({ code: `${group}.total` })),
    groups.flatMap((group) => decided.map((result) => ({ code: `${group}.${result}` }))),
  ];
}

/** 行政诉讼: both kinds of suits together. */
export const SUITS: readonly DisputeGroup[] = DISPUTE_GROUPS.slice(1);
