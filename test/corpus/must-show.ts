/** What the reader must show on a full run, each with its bound: issues 4 (tables), 5 (prose, spotting), 6 (checks). */
import type { Board } from './run-corpus.ts';
import { emptyTally, median, mergeNumbers, type Tally } from './tally.ts';

export interface Demand {
  issue: 4 | 5 | 6;
  what: string;
  bound: string;
  figure: string;
  holds: boolean;
}

/** A share in percent, never rounded up to a bound that it misses. */
function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole;
}

function print(value: number): string {
  return Number.isNaN(value) ? 'not measured' : `${(Math.floor(value * 1000) / 1000).toFixed(3)} %`;
}

/** At least so many percent of the whole. */
function atLeast(
  issue: Demand['issue'],
  what: string,
  least: number,
  [part, whole]: readonly [number, number],
): Demand {
  const value = share(part, whole);
  return {
    issue,
    what,
    bound: `≥ ${least} %`,
    figure: `${print(value)} (${whole - part} of ${whole} not)`,
    holds: value >= least,
  };
}

function counted(issue: Demand['issue'], what: string, least: number, count: number): Demand {
  return { issue, what, bound: `≥ ${least}`, figure: String(count), holds: count >= least };
}

function none(issue: Demand['issue'], what: string, count: number): Demand {
  return { issue, what, bound: '0', figure: String(count), holds: count === 0 };
}

/** The rows of some groups of pages as one. */
function groups(board: Board, names: readonly string[]): Tally {
  return names.reduce(
    (sum, name) => mergeNumbers(sum, board.rows.group?.[name] ?? emptyTally()),
    emptyTally(),
  );
}

const CONSISTENT = ['plain', 'single', 'pair'];
const GENERATED = [...CONSISTENT, 'plant', 'two-plants', 'look-alike'];
const MOST_MISSED = 8;
const PAGES_A_MUTATOR = 12;

/** The mutators on whose pages too few figures are right. */
function mutatorDemand(board: Board): Demand {
  const rows = Object.entries(board.rows.mutator ?? {});
  const rated = rows
    .filter(([, { figures }]) => figures.total > 0)
    .map(([name, { figures }]) => ({ name, rate: share(figures.right, figures.total) }))
    .sort((a, b) => a.rate - b.rate);
  const below = rated.filter(({ rate }) => rate < 99.5);
  const named = (below.length > 0 ? below.slice(0, MOST_MISSED) : rated.slice(0, 1))
    .map(({ name, rate }) => `${name} ${print(rate)}`)
    .join(', ');
  return {
    issue: 4,
    what: 'table figures right on pages of each mutator alone',
    bound: '≥ 99.5 %',
    figure: `${below.length} of ${rated.length} below: ${named}`,
    holds: rated.length > 0 && below.length === 0,
  };
}

function fewestPages(rows: Record<string, Tally> | undefined): number {
  const counts = Object.values(rows ?? {}).map((row) => row.pages);
  return counts.length > 0 ? Math.min(...counts) : 0;
}

function tableDemands(board: Board): Demand[] {
  const { figures } = groups(board, GENERATED);
  const cases = groups(board, ['case']).figures;
  return [
    counted(4, 'generated pages with tables', 3000, figures.pages),
    atLeast(4, 'table figures right', 99.95, [figures.right, figures.total]),
    none(4, 'table figures invented', figures.invented),
    none(4, 'table figures wrong', figures.wrong),
    none(
      4,
      `table figures missing without a word (said to be missing: ${figures.missingSaid})`,
      figures.missingSilent,
    ),
    mutatorDemand(board),
    counted(4, 'pages of the rarest mutator', PAGES_A_MUTATOR, fewestPages(board.rows.mutator)),
    atLeast(4, 'table figures right on page cases', 100, [cases.right, cases.total]),
  ];
}

const FIELDS: [field: string, least: number][] = [
  ['year', 99.5],
  ['format', 99.5],
  ['publishedOn', 99.5],
  ['issuer', 99],
  ['issuerLevel', 97],
];

function proseDemands(board: Board): Demand[] {
  const all = groups(board, GENERATED);
  const lookAlikes = groups(board, ['look-alike']).fields.isReport ?? [0, 0];
  const spotted = all.fields.isReport ?? [0, 0];
  const cases = groups(board, ['case']).fields.isReport ?? [0, 0];
  const { headings, prose, structures } = all;
  return [
    counted(5, 'generated look-alikes', 1500, lookAlikes[1]),
    none(5, 'look-alikes taken', lookAlikes[1] - lookAlikes[0]),
    atLeast(5, 'reports taken for one', 100, [
      spotted[0] - lookAlikes[0],
      spotted[1] - lookAlikes[1],
    ]),
    atLeast(5, 'page cases spotted right', 100, cases),
    ...FIELDS.map(([field, least]) => atLeast(5, field, least, all.fields[field] ?? [0, 0])),
    atLeast(5, 'headings', 99.5, [headings.right, headings.total + headings.invented]),
    atLeast(5, 'quantities, value and unit', 99.5, [prose.right, prose.total]),
    atLeast(5, 'precision of quantities', 99, [prose.right, prose.right + prose.invented]),
    atLeast(5, 'whole-and-parts structure', 97, [structures.right, structures.total]),
  ];
}

const SUSPECTED = ['cell', 'applicant-total', 'outcome-total', 'balance'];
const ONE_EQUATION = ['review', 'annex'];

function checkDemands(board: Board): Demand[] {
  const { alarms } = groups(board, CONSISTENT);
  const planted = groups(board, ['plant', 'two-plants']);
  const kinds = Object.entries(planted.plants);
  const rows = kinds.filter(([kind]) => SUSPECTED.includes(kind)).map(([, row]) => row);
  const first = rows.reduce((sum, row) => sum + row.firstSuspect, 0);
  const asked = rows.reduce((sum, row) => sum + row.asked, 0);
  const hints = median(alarms.hints);
  return [
    counted(6, 'consistent reports without a flaw', 2000, alarms.pages),
    none(6, 'findings of severity error on consistent reports', alarms.error),
    atLeast(6, 'consistent reports without a warning', 99, [
      alarms.pages - alarms.withWarning,
      alarms.pages,
    ]),
    { issue: 6, what: 'hints, median', bound: '≤ 2', figure: String(hints), holds: hints <= 2 },
    counted(6, 'pages with planted mistakes', 5000, planted.pages),
    ...kinds
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, row]) => atLeast(6, `planted ${kind} found`, 99, [row.found, row.planted])),
    atLeast(6, 'planted cell of the applications table first suspect, true value', 99, [
      first,
      asked,
    ]),
    ...kinds
      .filter(([kind]) => ONE_EQUATION.includes(kind))
      .map(([kind, row]) =>
        atLeast(6, `planted ${kind} figure among the first five`, 95, [row.amongFive, row.asked]),
      ),
    atLeast(6, 'two mistakes both found', 97, planted.several),
  ];
}

/** All demands on a run, in the order of the issues. */
export function listDemands(board: Board): Demand[] {
  return [...tableDemands(board), ...proseDemands(board), ...checkDemands(board)];
}

/** A line a demand: ✓ or ✗, what, bound, figure. */
export function printDemands(demands: readonly Demand[]): string {
  return demands
    .map(
      ({ issue, what, bound, figure, holds }) =>
        `${holds ? '✓' : '✗'} ${issue}  ${what}: ${figure} (${bound})`,
    )
    .join('\n');
}
