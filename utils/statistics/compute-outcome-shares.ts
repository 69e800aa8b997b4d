import type { Report } from '../model.ts';
import { indicatorsOf } from '../text/indicators.ts';
import { addFigures, type Figure, preferFigure, readFigure } from './read-figure.ts';

export type OutcomeId =
  | 'granted'
  | 'partial'
  | 'denied'
  | 'unavailable'
  | 'rejected'
  | 'other'
  | 'reply_already_public'
  | 'reply_granted'
  | 'reply_partial'
  | 'reply_denied'
  | 'reply_not_this_agency'
  | 'reply_not_exist'
  | 'reply_needs_correction'
  | 'reply_other_channels';

export interface OutcomeShare {
  id: OutcomeId;
  figure: Figure;
  /** 0…1 of the sum of all outcomes; null where the figure is no number or that sum is 0. */
  share: number | null;
}

const GROUPS = ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other'] as const;
const REPLIES = [
  'already_public',
  'granted',
  'partial',
  'denied',
  'not_this_agency',
  'not_exist',
  'needs_correction',
  'other_channels',
] as const;

/**
 * How the applications ended, in the rows of the report's own form: the six groups of the forms
 * since 2019, the eight kinds of reply of 2014. Groups that no cell prints are added up
 * (see `addFigures` for blanks). The base of the shares is the sum of the rows and not the printed
 * total, so that a wrong total skews no share. Empty where the report names no outcome.
 */
export function computeOutcomeShares(report: Report): OutcomeShare[] {
  const groups = GROUPS.map((id) => ({ id, figure: readGroup(report, id) }));
  const replies = REPLIES.map((id) => ({
    id: `reply_${id}` as const,
    figure: readFigure(report, `replies.${id}`),
  }));
  const rows = [groups, replies].find(hasFigures) ?? [];
  const sum = rows.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  return rows.map((row) => ({
    ...row,
    share: row.figure.value === null || sum <= 0 ? null : row.figure.value / sum,
  }));
}

function hasFigures(rows: { figure: Figure }[]): boolean {
  return rows.some(({ figure }) => figure.status !== 'absent');
}

/** A group as the sum of its rows in the report's form, or as printed in one row or sentence. */
function readGroup(report: Report, group: string): Figure {
  const printed = readFigure(report, `outcome.${group}@total`);
  return preferFigure([addFigures(readParts(report, group)), printed]);
}

/** The rows of a group that the report has; rows that it lacks altogether are not missing parts. */
function readParts(report: Report, group: string): Figure[] {
  const prefix = `outcome.${group}.`;
  const codes = (['2021', '2019'] as const).flatMap((format) =>
    indicatorsOf(format).flatMap(({ code }) => (code.startsWith(prefix) ? code : [])),
  );
  return [...new Set(codes)]
    .map((code) => readFigure(report, `${code}@total`))
    .filter((figure) => figure.status !== 'absent');
}
