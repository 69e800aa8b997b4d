import { describe, expect, test } from 'vitest';
import type { Fact, TableKind } from '../../../utils/model.ts';
import {
  formatOf,
  type MatchedTable,
  matchTable,
  mixesFormats,
} from '../../../utils/report/formats/match-table.ts';
import {
  annexRows,
  applicationRows,
  CORNER,
  figuresOf,
  gridOf,
  type Rows,
  reviewRows,
} from '../../support/form-grids.ts';

const DISCLOSURE: Rows = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
];

function match(rows: Rows, previous: MatchedTable | null = null): MatchedTable {
  return matchTable(gridOf(rows), 2, false, previous);
}

describe('the kind of a table', () => {
  test.each<[TableKind, Rows, number]>([
    ['applications', applicationRows('2021'), 175],
    ['applications', applicationRows('2019'), 161],
    ['disclosure', DISCLOSURE, 6],
    ['review', reviewRows(), 15],
    ['annex', annexRows(), 58],
    [
      'other',
      [
        ['索引号', '1'],
        ['发布机构', '某局'],
      ],
      0,
    ],
    ['other', [], 0],
  ])('%s', (kind, rows, count) => {
    const matched = match(rows);
    expect([matched.kind, matched.facts.length, matched.lost]).toEqual([kind, count, []]);
  });

  test('several forms in one table, which is called after that with most figures', () => {
    const { kind, facts } = match([...DISCLOSURE, ...applicationRows('2019'), ...reviewRows()]);
    expect(kind).toBe('applications');
    expect(facts).toHaveLength(6 + 161 + 15);
  });

  test('rows of the 2014 form and of later ones are not read from one table', () => {
    const rows: Rows = [...annexRows(), ['信息内容', '本年制发件数'], ['规章', '5']];
    expect(match(rows).facts.every(({ indicator }) => !indicator.startsWith('regulations'))).toBe(
      true,
    );
  });

  test('places name the table', () => {
    expect(match(DISCLOSURE).facts[4]).toMatchObject({
      indicator: 'normative_documents.repealed',
      place: { table: 2, row: 2, column: 2 },
      raw: '5',
      unit: '件',
    });
  });

  test('what is lost is said even where nothing else was read', () => {
    const rows = [
      ['行政复议', '行政诉讼'],
      ['未经复议直接起诉', '复议后起诉'],
      ['1', '2'],
    ];
    const { kind, lost } = match(rows);
    expect(kind).toBe('other');
    expect(lost).toHaveLength(15);
  });

  test('cells beyond all forms are not looked at', () => {
    const filling = Array.from({ length: 10_000 }, () => ['-']);
    expect(match([...DISCLOSURE, ...filling]).facts).toHaveLength(6);
    expect(match([...filling, ...DISCLOSURE]).facts).toHaveLength(0);
  });
});

describe('a table that goes on with the one before', () => {
  test('a single row of the applications', () => {
    const rows = applicationRows('2021');
    const first = match(rows.slice(0, -1));
    const last = match(rows.slice(-1), first);
    expect([last.kind, last.facts.length]).toEqual(['applications', 7]);
    expect(match(rows.slice(-1), match(DISCLOSURE)).kind).toBe('other');
    expect(match(rows.slice(-1)).kind).toBe('other');
  });

  test('a single row of the annex', () => {
    const rows = annexRows();
    const first = match(rows.slice(0, 47));
    expect(first.facts.at(-1)?.indicator).toBe('litigation.corrected');
    expect(figuresOf(match([['其他情形数', '件', '4']], first).facts)).toEqual({
      'litigation.other': 4,
    });
    expect(match([['其他情形数', '件', '4']], match(DISCLOSURE)).facts).toEqual([]);
  });
});

/** A label that has lost its second character. */
const damage = (label: string) => `${label.slice(0, 1)}${label.slice(2)}`;

/** Rows of which only those at some places keep their label. */
function damageBut(rows: Rows, ...whole: number[]): Rows {
  return rows.map((row, i) => (whole.includes(i) ? row : [damage(row[0]!), ...row.slice(1)]));
}

describe('damaged labels', () => {
  const applications = applicationRows('2021').slice(1);
  const annex = annexRows().slice(1);

  test.each<[string, TableKind, Rows, number]>([
    ['all of the applications', 'applications', damageBut(applications), 175],
    ['all but the corner', 'applications', [[CORNER], ...damageBut(applications)], 175],
    ['all but a group', 'applications', [['（三）不予公开'], ...damageBut(applications)], 175],
    ['all but the last row', 'applications', damageBut(applications, 24), 175],
    ['all of the annex', 'annex', damageBut(annex), 58],
    ['all of the annex but a row', 'annex', damageBut(annex, 20), 58],
    [
      'all of a block but its title',
      'disclosure',
      [['第二十条第（一）项'], DISCLOSURE[0]!.map(damage), ...damageBut(DISCLOSURE.slice(1))],
      6,
    ],
  ])('%s', (_, kind, rows, count) => {
    const matched = match(rows);
    expect([matched.kind, matched.facts.length, matched.lost]).toEqual([kind, count, []]);
  });

  test('a row alone, where the table before it was one of its form', () => {
    const last = damageBut(applications.slice(-1));
    const before = match(applications.slice(0, -1));
    expect(match(last, before).facts.map(({ indicator }) => indicator)).toEqual(
      Array.from({ length: 7 }, () => 'applications.carried_out'),
    );
    expect(match(last)).toMatchObject({ kind: 'other', facts: [] });
    const both = match([...last, ...reviewRows()], before);
    expect(figuresOf(both.facts)).toMatchObject({
      'applications.carried_out@total': 34,
      'review.total': 5,
    });
    const empty: MatchedTable = { kind: 'applications', facts: [], lost: [] };
    expect(match(last, empty)).toMatchObject({ kind: 'other', facts: [] });
    const rows = damageBut(annex.slice(-1));
    expect(match(rows, match(annex.slice(0, -1))).facts).toHaveLength(1);
    expect(match(rows, before).facts).toEqual([]);
  });
});

describe('which form a table with labels of two is of', () => {
  const block: Rows = [
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '7'],
  ];
  const annex = annexRows().slice(1);

  test.each<[string, Rows, TableKind, number]>([
    ['as many of both', [...annex.slice(0, 6), ...DISCLOSURE], 'disclosure', 6],
    ['more of the older', [...annex.slice(0, 7), ...DISCLOSURE], 'annex', 7],
    ['five of the older against three', [...annex.slice(0, 5), ...block], 'annex', 5],
    [
      'five of the older against a row and the corner',
      [...annex.slice(0, 5), ...applicationRows('2021').slice(0, 2)],
      'annex',
      5,
    ],
    [
      'the older, printed twice, with fewer figures than a block',
      [...annex.slice(0, 5), ...annex.slice(0, 2), ...DISCLOSURE],
      'annex',
      5,
    ],
    ['four, which are none', [...annex.slice(0, 4), ...block], 'disclosure', 1],
    ['reviews among those of the older', [...annex.slice(0, 9), ...reviewRows()], 'review', 15],
    [
      'rows among them',
      [...annex.slice(0, 5), ...applicationRows('2021').slice(0, 9)],
      'applications',
      56,
    ],
  ])('%s', (_, rows, kind, count) => {
    const matched = match(rows);
    expect([matched.kind, matched.facts.length]).toEqual([kind, count]);
  });
});

function factsOf(codes: string[], source: Fact['source'] = 'table'): Fact[] {
  return codes.map((indicator) => ({
    indicator,
    value: 1,
    status: 'number',
    unit: '件',
    raw: '1',
    source,
    place: { table: 0, row: 0, column: 0 },
  }));
}

describe('the format of a report', () => {
  test.each<[string, string[], number | null, string]>([
    ['no table', [], 2023, 'prose'],
    ['an annex by its requests', ['requests.received'], 2015, '2014'],
    ['… its replies', ['replies.total'], null, '2014'],
    ['… its channels', ['channels.website'], null, '2014'],
    ['… its staff', ['organisation.staff'], null, '2014'],
    ['table 2 of 2021', ['regulations.issued'], 2019, '2021'],
    ['… by what was repealed', ['regulations.repealed'], null, '2021'],
    ['… by what is in force', ['normative_documents.in_force'], null, '2021'],
    ['… by its fees', ['fees.amount'], null, '2021'],
    ['table 2 of 2019', ['regulations.made'], 2023, '2019'],
    ['… by what was disclosed', ['regulations.newly_disclosed'], null, '2019'],
    ['… by all that is disclosed', ['regulations.total_disclosed'], 2022, '2019'],
    ['… by items', ['licensing.items_previous'], 2022, '2019'],
    ['… by their change', ['licensing.items_change'], 2022, '2019'],
    ['… by purchases', ['procurement.amount'], 2022, '2019'],
    ['… by the number of purchases', ['procurement.items'], 2022, '2019'],
    ['… by other services', ['other_services.decisions'], 2022, '2019'],
    ['table 2 decides, whatever table 3 is', ['regulations.issued', 'outcome.other'], 2022, '2021'],
    ['… the other way about', ['regulations.made', 'outcome.other.misc'], 2022, '2019'],
    [
      'more figures of table 2 decide',
      ['regulations.issued', 'fees.items_previous', 'fees.items_change'],
      2022,
      '2019',
    ],
    ['without it the group 其他处理', ['outcome.other'], 2022, '2019'],
    ['… divided', ['outcome.other.misc'], 2019, '2021'],
    ['… its other parts', ['outcome.other.unpaid'], 2019, '2021'],
    ['… and the first', ['outcome.other.uncorrected'], 2019, '2021'],
    ['else the year', ['review.total'], 2020, '2019'],
    ['… of the newer form', ['review.total'], 2021, '2021'],
    ['… where none is known', ['applications.new'], null, '2021'],
    ['decisions are of both', ['licensing.decisions'], 2020, '2019'],
  ])('%s', (_, codes, year, format) => expect(formatOf(factsOf(codes), year)).toBe(format));

  test('figures of the prose do not count', () => {
    expect(formatOf(factsOf(['requests.received'], 'prose'), 2022)).toBe('prose');
  });

  test.each<[string[], boolean]>([
    [['regulations.issued', 'outcome.other'], true],
    [['regulations.made', 'outcome.other.misc'], true],
    [['regulations.issued', 'outcome.other.misc'], false],
    [['regulations.made', 'outcome.other'], false],
    [[], false],
  ])('%s mix two forms: %s', (codes, expected) => {
    expect(mixesFormats(factsOf(codes))).toBe(expected);
    expect(mixesFormats(factsOf(codes, 'prose'))).toBe(false);
  });
});
