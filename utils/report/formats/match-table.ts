import type { Fact, FormatId, Grid, IndicatorCode, TableKind } from '../../model.ts';
import { isAnnexRow, readAnnex } from './annex.ts';
import { isApplicationsLabel, readApplications } from './applications.ts';
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
  const { mayBeNewer, mayBeAnnex } = weighLabels(cells, after('annex'));
  const newer: [TableKind, TableReading][] = mayBeNewer
    ? [
        ['applications', readApplications(cells, flat, after('applications'))],
        ['disclosure', readDisclosure(cells, flat)],
        ['review', readReview(cells, flat)],
      ]
    : [];
  const beaten = Math.max(0, ...newer.map(([, { facts }]) => facts.length));
  const annex = mayBeAnnex ? readAnnex(cells, after('annex'), beaten) : NOTHING;
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

/**
 * Which forms a table may follow by the labels that it prints undamaged: to look for damaged ones of a form that it is not
 * takes longer than all the rest. `after`: the last row of an annex that may go on here.
 */
function weighLabels(
  cells: readonly StreamCell[],
  after: IndicatorCode | undefined,
): { mayBeNewer: boolean; mayBeAnnex: boolean } {
  let annex = 0;
  let newer = 0;
  for (const { isValue, normal } of cells) {
    if (isValue) continue;
    if (isAnnexRow(normal)) annex++;
    if (isApplicationsLabel(normal) || isDisclosureLabel(normal) || isReviewLabel(normal)) newer++;
  }
  return {
    mayBeNewer: annex < CLEAR || annex < newer,
    mayBeAnnex: annex > 0 || newer === 0 || after !== undefined,
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
  const printed = facts.filter((fact) => fact.source === 'table');
  if (printed.some((fact) => /^(?:requests|replies|channels|organisation)\./.test(fact.indicator)))
    return '2014';
  const inTable2 = printed.filter(
    (fact) => !/^(?:applications|outcome|review|litigation)/.test(fact.indicator),
  );
  for (const set of [inTable2, printed]) {
    const newer = set.filter((fact) => ONLY_2021.test(fact.indicator)).length;
    const older = set.filter((fact) => ONLY_2019.test(fact.indicator)).length;
    if (newer > older) return '2021';
    if (older > 0) return '2019';
  }
  if (printed.length === 0) return 'prose';
  return year !== null && year < 2021 ? '2019' : '2021';
}

/** Whether tables 2 and 3 follow different forms. */
export function mixesFormats(facts: Fact[]): boolean {
  const printed = facts.filter((fact) => fact.source === 'table');
  return (
    printed.some((fact) => ONLY_2021.test(fact.indicator)) &&
    printed.some((fact) => ONLY_2019.test(fact.indicator))
  );
}
