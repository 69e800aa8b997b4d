import type { Fact, FormatId, Grid, IndicatorCode, TableKind } from '../../model.ts';
import { isAnnexRow, readAnnex } from './annex.ts';
import { isOnlyApplications, readApplications } from './applications.ts';
import { NOTHING, type StreamCell, streamCells, type TableReading, toFact } from './cell-stream.ts';
import { isDisclosureLabel, readDisclosure } from './disclosure.ts';
import { isReviewLabel, readReview } from './review.ts';

export interface MatchedTable {
  kind: TableKind;
  facts: Fact[];
  /** Rows that must be there but could not be told apart, or whose cells could not. */
  lost: IndicatorCode[];
}

/**
 * What a grid says in the terms of the official forms. A table may hold several of them; its kind is that of which it holds
 * most. `previous` is the table before it, which it may go on with. A grid of none of them keeps the kind `other` and gives no fact.
 */
export function matchTable(
  grid: Grid,
  table: number,
  flat: boolean,
  previous: MatchedTable | null,
): MatchedTable {
  const cells = streamCells(grid);
  const after = (kind: TableKind) =>
    previous?.kind === kind ? previous.facts.at(-1)?.indicator : undefined;
  const may = formsToTry(cells, previous?.kind);
  const newer: [TableKind, TableReading][] = [
    [
      'applications',
      may.applications ? readApplications(cells, flat, after('applications')) : NOTHING,
    ],
    ['disclosure', may.disclosure ? readDisclosure(cells, flat) : NOTHING],
    ['review', may.review ? readReview(cells, flat) : NOTHING],
  ];
  const beaten = Math.max(...newer.map(([, { facts }]) => facts.length));
  const annex = may.annex ? readAnnex(cells, after('annex'), beaten) : NOTHING;
  const readings: [TableKind, TableReading][] = [...newer, ['annex', annex]];
  const [kind, most] = readings.reduce((best, one) =>
    one[1].facts.length > best[1].facts.length ? one : best,
  );
  const isNone = most.facts.length === 0;
  // The forms of 2014 and of 2019 on share no row: the one that fits less was matched by chance.
  const counted = readings.filter(([one]) => isNone || (one === 'annex') === (kind === 'annex'));
  return {
    kind: isNone ? 'other' : kind,
    facts: counted.flatMap(([, { facts }]) => facts.map((fact) => toFact(fact, table))),
    lost: counted.flatMap(([, { lost }]) => lost),
  };
}

/** So many labels of the 2014 form, and fewer of the newer ones, leave no doubt. */
const CLEAR = 5;

type OfForms<T> = Record<Exclude<TableKind, 'other'>, T>;

/**
 * Which official tables a grid may hold by the labels that it prints undamaged: to look for damaged ones of a table that it
 * is not takes longer than all the rest. All where it prints none, and always the one `before` that may go on here.
 */
function formsToTry(cells: readonly StreamCell[], before: TableKind | undefined): OfForms<boolean> {
  const labels: OfForms<number> = { applications: 0, disclosure: 0, review: 0, annex: 0 };
  for (const cell of cells) {
    if (cell.isValue) continue;
    if (isOnlyApplications(cell)) labels.applications++;
    if (isDisclosureLabel(cell.normal)) labels.disclosure++;
    if (isReviewLabel(cell.normal)) labels.review++;
    if (isAnnexRow(cell.normal)) labels.annex++;
  }
  const newer = labels.applications + labels.disclosure + labels.review;
  const isAnnex = labels.annex >= CLEAR && labels.annex > newer;
  const isUnknown = newer + labels.annex === 0;
  const may = (kind: keyof typeof labels) => labels[kind] > 0 || isUnknown || before === kind;
  return {
    applications: !isAnnex && may('applications'),
    disclosure: !isAnnex && may('disclosure'),
    review: !isAnnex && may('review'),
    annex: may('annex'),
  };
}

const ONLY_2021 =
  /\.(?:issued|repealed|in_force)$|^fees\.amount$|^outcome\.other\.(?:uncorrected|unpaid|misc)$/;
const ONLY_2019 =
  /\.(?:made|newly_disclosed|total_disclosed|items_previous|items_change|items)$|^procurement\.|^other_services\.|^outcome\.other$/;

/**
 * The official format that a report's tables follow. Where they mix two, table 2 decides;
 * without table 2 the group 其他处理 of table 3 does, else the year; `prose` where there is no official table.
 */
export function formatOf(facts: Fact[], year: number | null): FormatId {
  const printed = printedCodes(facts);
  if (printed.some((code) => /^(?:requests|replies|channels|organisation)\./.test(code)))
    return '2014';
  const inTable2 = printed.filter(
    (code) => !/^(?:applications|outcome|review|litigation)/.test(code),
  );
  for (const set of [inTable2, printed]) {
    const newer = set.filter((code) => ONLY_2021.test(code)).length;
    const older = set.filter((code) => ONLY_2019.test(code)).length;
    if (newer > older) return '2021';
    if (older > 0) return '2019';
  }
  if (printed.length === 0) return 'prose';
  return year !== null && year < 2021 ? '2019' : '2021';
}

/** Whether tables 2 and 3 follow different forms. */
export function mixesFormats(facts: Fact[]): boolean {
  const printed = printedCodes(facts);
  return (
    printed.some((code) => ONLY_2021.test(code)) && printed.some((code) => ONLY_2019.test(code))
  );
}

/** The codes of the figures that stand in tables, each once. */
function printedCodes(facts: Fact[]): IndicatorCode[] {
  const codes = new Set<IndicatorCode>();
  for (const { source, indicator } of facts) if (source === 'table') codes.add(indicator);
  return [...codes];
}
