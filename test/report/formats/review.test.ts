import { describe, expect, test } from 'vitest';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import { isReviewLabel, readReview } from '../../../utils/report/formats/review.ts';
import { gridOf, type Rows, readingOf, reviewRows } from '../../support/form-grids.ts';

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
const LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const CODES = ['review', 'litigation_direct', 'litigation_after_review'].flatMap((group) =>
  OUTCOMES.map((outcome) => `${group}.${outcome}`),
);
const WHOLE = Object.fromEntries(CODES.map((code, i) => [code, i + 1]));
const FIGURES = reviewRows()[3]!;

function read(rows: Rows, flat = false) {
  return readingOf(readReview(streamCells(gridOf(rows)), flat));
}

/** As copies print the head: spans lost, so that labels and figures do not stand over one another. */
const FLAT_HEAD = [
  ['行政复议', '行政诉讼'],
  [...LABELS, '未经复议直接起诉', '复议后起诉'],
  [...LABELS, ...LABELS],
];

function withBlankHead(): Rows {
  const rows = reviewRows();
  return rows.with(2, [...rows[2]!, '']);
}

describe('the whole table', () => {
  test.each<[string, Rows, boolean]>([
    ['with its spans', reviewRows(), false],
    ['without its spans', [...FLAT_HEAD, FIGURES], false],
    ['flattened', [...FLAT_HEAD, FIGURES], true],
    ['flattened to one row', [[...FLAT_HEAD.flat(), ...FIGURES]], true],
    ['in one row with its spans gone', [[...FLAT_HEAD.flat(), ...FIGURES]], false],
    ['with blank cells after its figures', [...FLAT_HEAD, [...FIGURES, '', '']], false],
    ['with blank cells before and after its figures', [...FLAT_HEAD, ['', ...FIGURES, '']], true],
    [
      'with a note below',
      [...FLAT_HEAD, FIGURES, ['注：以上数据为全年办结的行政复议和行政诉讼']],
      true,
    ],
    [
      'with a note below in its markup',
      [...reviewRows(), ['注：以上数据为全年办结的行政复议^15']],
      false,
    ],
    [
      'with clipped heads',
      [
        ['行政复议', '行政诉讼'],
        ['结果', '结果', '其他', '尚未', '总计', '未经复议直接起诉', '复议后起诉'],
        FIGURES,
      ],
      true,
    ],
    [
      'in other words',
      reviewRows().map((row) =>
        row.map((text) =>
          text
            .replace('结果维持', '维持')
            .replace('结果纠正', '纠正')
            .replace('其他结果', '其它结果')
            .replace('尚未审结', '未审结')
            .replace('总计', '合计')
            .replace('未经复议直接起诉', '未经复议直接诉讼')
            .replace(/^复议后起诉/, '经复议后起诉'),
        ),
      ),
      false,
    ],
    ['with a blank cell that fills up its head', withBlankHead(), false],
    ['of which the head of the reviews is lost', reviewRows().with(0, ['^15']), false],
    [
      'in which a label is printed twice',
      reviewRows().with(
        2,
        ['结果维持', ...LABELS.with(0, '结果维持'), ...LABELS, ...LABELS].slice(0, 15),
      ),
      false,
    ],
    [
      'of which two outcomes of the head are left',
      [['行政复议', '行政诉讼', '结果维持', '总计'], FIGURES],
      false,
    ],
  ])('%s', (_, rows, flat) => expect(read(rows, flat)).toEqual({ figures: WHOLE, lost: [] }));

  test('with its first row lost and its heads clipped', () => {
    const clipped = ['结果', '结果', '其他', '尚未', '总计'];
    const rows = [
      [...clipped, '未经复议直接起诉', '复议后起诉'],
      [...clipped, ...clipped],
      FIGURES,
    ];
    for (const flat of [false, true]) {
      expect(read(rows, flat)).toEqual({ figures: WHOLE, lost: [] });
      expect(read(rows.with(2, FIGURES.slice(1)), flat)).toEqual({ figures: {}, lost: [] });
      expect(read([rows[0]!.slice(0, 6), rows[2]!], flat)).toEqual({ figures: {}, lost: [] });
      expect(read([['未经复议直接起诉', '复议后起诉', '总计'], FIGURES], flat)).toEqual({
        figures: {},
        lost: [],
      });
    }
  });

  test('columns in an order of their own', () => {
    const rows = reviewRows();
    rows[2] = [...rows[2]!.slice(0, 3), '总计', '尚未审结', ...rows[2]!.slice(5)];
    expect(read(rows)).toEqual({
      figures: { ...WHOLE, 'review.pending': 5, 'review.total': 4 },
      lost: [],
    });
  });

  test('of blank cells before the figures only those too many are filling', () => {
    const figures = ['', '', ...FIGURES.slice(1)];
    for (const flat of [false, true]) {
      expect(read([...FLAT_HEAD, figures], flat)).toEqual({
        figures: { ...WHOLE, 'review.upheld': null },
        lost: [],
      });
    }
  });

  test('blank figures are blank, and one that cannot be read keeps its place', () => {
    const odd = '共十二件，其中三件未审结';
    const long = '22（其中上年度结转的案件16件）';
    const figures = ['', '', '若干', odd, long, ...FIGURES.slice(5, 14), ''];
    for (const flat of [false, true]) {
      const { facts, lost } = readReview(streamCells(gridOf([...FLAT_HEAD, figures])), flat);
      expect(
        facts.map((fact) => toFact(fact, 0)).map(({ value, status }) => value ?? status),
      ).toEqual([
        'blank',
        'blank',
        'unreadable',
        'unreadable',
        22,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        'blank',
      ]);
      expect(facts.map(({ indicator }) => indicator)).toEqual(CODES);
      expect(lost).toEqual([]);
    }
  });
});

describe('a part of the table', () => {
  test('reviews alone', () => {
    const rows = [['行政复议^5'], LABELS, ['1', '2', '3', '4', '10']];
    for (const flat of [false, true]) {
      const { figures, lost } = read(rows, flat);
      expect(figures).toEqual({
        'review.upheld': 1,
        'review.corrected': 2,
        'review.other': 3,
        'review.pending': 4,
        'review.total': 10,
      });
      expect(lost).toEqual([]);
    }
  });

  test('four outcomes of it, the fifth is lost', () => {
    const rows = [['行政复议^4'], LABELS.toSpliced(3, 1), ['1', '2', '3', '6']];
    expect(read(rows)).toEqual({
      figures: {
        'review.upheld': 1,
        'review.corrected': 2,
        'review.other': 3,
        'review.total': 6,
      },
      lost: ['review.pending'],
    });
  });

  test('the two groups of lawsuits, by order where the spans are gone', () => {
    const rows = [['未经复议直接起诉', '复议后起诉'], [...LABELS, ...LABELS], [...'1234567890']];
    expect(Object.keys(read(rows, true).figures)).toEqual(CODES.slice(5));
  });
});

describe('what cannot be told apart is said', () => {
  test.each<[string, Rows, boolean, string[]]>([
    ['a figure lost in flattened text', [...FLAT_HEAD, FIGURES.slice(1)], true, CODES],
    ['a figure lost in wrong spans', [...FLAT_HEAD, FIGURES.slice(1)], false, CODES],
    ['a figure too many', [...FLAT_HEAD, [...FIGURES, '16']], true, CODES],
    ['no figures at all', FLAT_HEAD, true, CODES],
    [
      'a group less named than figures',
      [['行政复议'], LABELS, ['1', '2', '3']],
      true,
      CODES.slice(0, 5),
    ],
    [
      'lawsuits under one head',
      [['行政诉讼'], LABELS, ['1', '2', '3', '4', '10']],
      true,
      CODES.slice(5),
    ],
    [
      'a paragraph in place of the figures',
      [...FLAT_HEAD, [...FIGURES.slice(0, 8), '全年没有发生行政复议和行政诉讼案件']],
      true,
      CODES,
    ],
    [
      'a paragraph before as many cells as the figures are with it',
      [...FLAT_HEAD, ['全年没有发生行政复议和行政诉讼案件', ...FIGURES.slice(1)]],
      true,
      CODES,
    ],
    [
      'lawsuits under one head with its span',
      [['行政诉讼^5'], LABELS, ['1', '2', '3', '4', '10']],
      false,
      CODES.slice(5),
    ],
    [
      'the names of the groups alone',
      [
        ['行政复议', '未经复议直接起诉', '复议后起诉'],
        ['1', '2', '3'],
      ],
      false,
      CODES,
    ],
    [
      'a figure beside the column of its label',
      [['行政复议^5'], [...LABELS.toSpliced(3, 1), ''], ['1', '2', '3^2', '6']],
      false,
      CODES.slice(0, 5),
    ],
  ])('%s', (_, rows, flat, lost) => expect(read(rows, flat)).toEqual({ figures: {}, lost }));

  test('a row short of a figure with its spans is read as far as they tell', () => {
    const rows = reviewRows();
    rows[3] = rows[3]!.slice(0, 14);
    const { figures, lost } = read(rows);
    expect(Object.keys(figures)).toEqual(CODES.slice(0, 14));
    expect(lost).toEqual(['litigation_after_review.total']);
  });
});

describe('tables of other things', () => {
  test.each<[string, Rows]>([
    ['three outcomes', [['行政复议'], ['结果维持', '结果纠正', '总计'], ['1', '2', '3']]],
    ['outcomes without a group', [LABELS, ['1', '2', '3', '4', '10']]],
    [
      'one group with three outcomes over fifteen figures',
      [['行政复议', ...LABELS.slice(0, 3)], FIGURES],
    ],
    [
      'two groups',
      [
        ['行政复议', '行政诉讼'],
        ['1', '2'],
      ],
    ],
    ['nothing', []],
  ])('%s', (_, rows) => {
    for (const flat of [false, true]) expect(read(rows, flat)).toEqual({ figures: {}, lost: [] });
  });
});

test.each([
  ['结果 维持', true],
  ['維持', true],
  ['結果糾正', true],
  ['纠正', true],
  ['其他结果', true],
  ['尚未审结', true],
  ['未审结', true],
  ['总计', true],
  ['合计', true],
  ['其它结果', true],
  ['未经复议直接诉讼', true],
  ['经复议后起诉', true],
  ['行政复议', true],
  ['行政诉讼', true],
  ['结果', false],
  ['行政复议数量', false],
])('label %s', (text, expected) => expect(isReviewLabel(text)).toBe(expected));
