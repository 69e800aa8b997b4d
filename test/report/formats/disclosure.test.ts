import { describe, expect, test } from 'vitest';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import {
  isDisclosureHead,
  isDisclosureLabel,
  readDisclosure,
} from '../../../utils/report/formats/disclosure.ts';
import { figuresOf, gridOf, type Rows } from '../../support/form-grids.ts';

const TITLE_1 = '第二十条第（一）项';
const HEAD_1 = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const FORM_2021: Rows = [
  ['第二十条第（一）项^4'],
  HEAD_1,
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
  ['第二十条第（五）项^4'],
  ['信息内容', '本年处理决定数量^3'],
  ['行政许可', '7^3'],
  ['第二十条第（六）项^4'],
  ['信息内容', '本年处理决定数量^3'],
  ['行政处罚', '8^3'],
  ['行政强制', '9^3'],
  ['第二十条第（八）项^4'],
  ['信息内容', '本年收费金额（单位：万元）^3'],
  ['行政事业性收费', '10.5^3'],
];
const FIGURES_2021 = {
  'regulations.issued': 1,
  'regulations.repealed': 2,
  'regulations.in_force': 3,
  'normative_documents.issued': 4,
  'normative_documents.repealed': 5,
  'normative_documents.in_force': 6,
  'licensing.decisions': 7,
  'penalties.decisions': 8,
  'coercion.decisions': 9,
  'fees.amount': 10.5,
};
const FORM_2019: Rows = [
  ['第二十条第（一）项^4'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', '1', '2', '3'],
  ['规范性文件', '4', '5', '6'],
  ['第二十条第（五）项^4'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', '7', '-1', '8'],
  ['其他对外管理服务事项', '9', '+2', '10'],
  ['第二十条第（六）项^4'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政处罚', '11', '0', '12'],
  ['行政强制', '13', '减1', '14'],
  ['第二十条第（八）项^4'],
  ['信息内容', '上一年项目数量^2', '本年增/减'],
  ['行政事业性收费', '15^2', '16'],
  ['第二十条第（九）项^4'],
  ['信息内容', '采购项目数量^2', '采购总金额'],
  ['政府集中采购', '17^2', '1.8万元'],
];
const FIGURES_2019 = {
  'regulations.made': 1,
  'regulations.newly_disclosed': 2,
  'regulations.total_disclosed': 3,
  'normative_documents.made': 4,
  'normative_documents.newly_disclosed': 5,
  'normative_documents.total_disclosed': 6,
  'licensing.items_previous': 7,
  'licensing.items_change': -1,
  'licensing.decisions': 8,
  'other_services.items_previous': 9,
  'other_services.items_change': 2,
  'other_services.decisions': 10,
  'penalties.items_previous': 11,
  'penalties.items_change': 0,
  'penalties.decisions': 12,
  'coercion.items_previous': 13,
  'coercion.items_change': -1,
  'coercion.decisions': 14,
  'fees.items_previous': 15,
  'fees.items_change': 16,
  'procurement.items': 17,
  'procurement.amount': 18_000,
};

function read(rows: Rows, flat = false) {
  const { facts, lost } = readDisclosure(streamCells(gridOf(rows)), flat);
  return { figures: figuresOf(facts.map((fact) => toFact(fact, 0))), lost };
}

function without(figures: Record<string, number>, pattern: RegExp): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).filter(([code]) => !pattern.test(code)));
}

/** The form with texts replaced. */
function replaced(rows: Rows, texts: Record<string, string>): Rows {
  return rows.map((row) => row.map((text) => texts[text] ?? text));
}

describe('the whole table', () => {
  test.each([
    ['2021', FORM_2021, FIGURES_2021],
    ['2019', FORM_2019, FIGURES_2019],
  ])('of %s', (_, rows, figures) => {
    for (const flat of [false, true]) expect(read(rows, flat)).toEqual({ figures, lost: [] });
  });

  test.each([
    ['without the titles of its blocks', FORM_2021.filter(([text]) => !text!.startsWith('第'))],
    ['without 信息内容', FORM_2021.map((row) => row.filter((text) => text !== '信息内容'))],
    ['with a row for the unit', [['单位：件'], ...FORM_2021]],
    ['with blank cells that fill up its rows', FORM_2021.map((row) => [...row, '', ''])],
    [
      'in variants of the words',
      replaced(FORM_2021, {
        '第二十条第（一）项^4': '第二十条 第(一)项',
        本年制发件数: '本年 制发 件数',
        本年废止件数: '本年废止数量',
        现行有效件数: '现行有效数',
        行政规范性文件: '规范性文件',
        '本年收费金额（单位：万元）^3': '本年收费金额',
      }),
    ],
    [
      'in traditional script with words of Taiwan',
      replaced(FORM_2021, {
        '第二十条第（一）项^4': '第二十條第（一）項',
        信息内容: '資訊內容',
        本年制发件数: '本年制發件數',
        行政规范性文件: '行政規範性檔案',
        行政许可: '行政許可',
      }),
    ],
  ])('%s', (_, rows) => expect(read(rows)).toEqual({ figures: FIGURES_2021, lost: [] }));

  test('columns in an order of their own', () => {
    const rows = [
      ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'],
      ['规章', '3', '1', '2'],
    ];
    expect(read(rows)).toEqual({
      figures: { 'regulations.issued': 1, 'regulations.repealed': 2, 'regulations.in_force': 3 },
      lost: [],
    });
  });

  test('rows of two blocks under one head', () => {
    const rows = [
      ['信息内容', '本年处理决定数量'],
      ['行政许可', '7'],
      ['行政处罚', '8'],
    ];
    expect(read(rows).figures).toEqual({ 'licensing.decisions': 7, 'penalties.decisions': 8 });
  });
});

describe('damaged labels', () => {
  test.each([
    ['a row', { 行政规范性文件: '行规范性件' }],
    ['a row of two characters', { 规章: '规' }],
    ['a row alone in its block', { 行政许可: '行许可' }],
    ['both rows of a block', { 规章: '章', 行政规范性文件: '行政范性文件' }],
    ['the second of two alike', { 行政强制: '行政制' }],
    ['a column', { 本年废止件数: '年废止件' }],
    ['the first column', { 本年制发件数: '本发件数' }],
    ['two columns of three', { 本年制发件数: '本发件数', 现行有效件数: '行有件数' }],
    ['the only column', { '本年收费金额（单位：万元）^3': '年收费金（单位：万元）' }],
    ['the corner', { 信息内容: '信内容' }],
    ['a title', { '第二十条第（五）项^4': '第二十第（五）项' }],
    ['a title and the corner', { '第二十条第（五）项^4': '第二十第（五）项', 信息内容: '信息容' }],
  ])('%s', (_, texts) => {
    const rows = replaced(FORM_2021, texts as Record<string, string>);
    for (const flat of [false, true])
      expect(read(rows, flat)).toEqual({ figures: FIGURES_2021, lost: [] });
  });

  const printed = (rows: Rows) => [
    ...new Set(
      rows.flat().filter((text) => /^\D{2,}/.test(text) && !/第二十条|信息内容/.test(text)),
    ),
  ];

  test.each([
    ...printed(FORM_2021).map((text) => [text, FORM_2021, FIGURES_2021] as const),
    ...printed(FORM_2019).map((text) => [text, FORM_2019, FIGURES_2019] as const),
  ])('%s, wherever it is printed', (text, rows, figures) => {
    const [label = '', span = '1'] = text.split('^');
    const damaged = `${label.slice(0, 1)}${label.slice(2)}^${span}`;
    expect(read(replaced(rows, { [text]: damaged }))).toEqual({ figures, lost: [] });
  });

  test('a block of which all labels are damaged, where its title is left', () => {
    const rows = [TITLE_1, '信内容', '年制发件数', '年废止件数', '现行有效件', '规', '1', '2', '3'];
    const cells = [[TITLE_1], rows.slice(1, 5), rows.slice(5), ['行政规范性件', '4', '5', '6']];
    expect(read(cells).figures).toEqual(without(FIGURES_2021, /licensing|penalties|coercion|fees/));
    expect(read(cells.slice(1)).figures).toEqual({});
  });

  test('the known row of a block tells its columns', () => {
    const rows = [
      ['信息内容', '乱码甲'],
      ['行政许可', '7'],
    ];
    expect(read(rows)).toEqual({ figures: {}, lost: [] });
    const partly = [
      ['信息内容', '处理决'],
      ['行政许可', '7'],
    ];
    expect(read(partly).figures).toEqual({ 'licensing.decisions': 7 });
  });

  test('of two blocks with the same columns the rows tell which it is', () => {
    const block = (row: string) =>
      read([
        ['信息内容', '本年处理决定数量'],
        [row, '7'],
      ]).figures;
    expect(block('行政罚')).toEqual({ 'penalties.decisions': 7 });
    expect(block('行政可')).toEqual({ 'licensing.decisions': 7 });
    expect(block('行强制')).toEqual({ 'coercion.decisions': 7 });
  });

  test('all labels of a head, where its title is left', () => {
    const rows = replaced(FORM_2021.slice(0, 4), {
      本年制发件数: '年制发件数',
      本年废止件数: '本年废止数',
      现行有效件数: '现有效件数',
    });
    expect(read(rows).figures).toEqual(without(FIGURES_2021, /licensing|penalties|coercion|fees/));
  });

  test.each([
    ['a row beyond likeness', { 规章: '乱码' }, /^regulations/],
    ['a column beyond likeness', { 本年废止件数: '乱码' }, /\.(?:repealed)$/],
  ])('%s is said, and nothing else is lost', (_, texts, pattern) => {
    const { figures, lost } = read(replaced(FORM_2021, texts as Record<string, string>));
    expect(figures).toEqual(without(FIGURES_2021, pattern));
    if (pattern.test('regulations.issued'))
      expect(lost).toEqual(['regulations.issued', 'regulations.repealed', 'regulations.in_force']);
  });

  test('where more columns are printed than the form has, all its rows are said', () => {
    const { figures, lost } = read([
      [TITLE_1],
      [...HEAD_1, '备注一'],
      ['乱码', '1', '2', '3', '4'],
      ['行政规范性文件', '4', '5', '6', '7'],
    ]);
    expect(figures).toEqual({
      'normative_documents.issued': 4,
      'normative_documents.repealed': 5,
      'normative_documents.in_force': 6,
    });
    expect(lost).toEqual(['regulations.issued', 'regulations.repealed', 'regulations.in_force']);
  });

  test('a row of another name is not taken for the one that is missing', () => {
    const rows = replaced(FORM_2021, { 行政强制: '行政检查' });
    expect(read(rows).figures).toEqual(without(FIGURES_2021, /coercion/));
  });
});

describe('rows that do not have a figure for each column', () => {
  const short = [HEAD_1, ['规章', '1', '', '3'], ['行政规范性文件', '4', '5']];

  test('the grid tells them apart', () => {
    const { figures, lost } = read(short);
    expect(figures).toMatchObject({
      'normative_documents.issued': 4,
      'normative_documents.repealed': 5,
    });
    expect(lost).toEqual(['normative_documents.in_force']);
  });

  test('in flattened text the row is lost', () => {
    const { figures, lost } = read(short, true);
    expect(figures).toEqual({
      'regulations.issued': 1,
      'regulations.repealed': null,
      'regulations.in_force': 3,
    });
    expect(lost).toEqual(
      ['issued', 'repealed', 'in_force'].map((column) => `normative_documents.${column}`),
    );
  });

  test('more figures than columns cannot be told apart in flattened text', () => {
    const { figures, lost } = read([HEAD_1, ['规章', '1', '2', '3', '4']], true);
    expect(figures).toEqual({});
    expect(lost).toHaveLength(3);
  });

  test('a row without figures is lost', () => {
    const { lost } = read([HEAD_1, ['规章'], ['行政规范性文件', '4', '5', '6']], true);
    expect(lost).toEqual(['regulations.issued', 'regulations.repealed', 'regulations.in_force']);
  });

  test('… and a damaged label after it is no cell of it', () => {
    const { figures, lost } = read([HEAD_1, ['规章'], ['行规范性文件', '4', '5', '6']], true);
    expect(figures).toEqual({
      'normative_documents.issued': 4,
      'normative_documents.repealed': 5,
      'normative_documents.in_force': 6,
    });
    expect(lost).toHaveLength(3);
  });
});

test.each([false, true])(
  'text among figures is a cell that cannot be read (flattened: %s)',
  (flat) => {
    const { facts, lost } = readDisclosure(
      streamCells(gridOf([HEAD_1, ['规章', '1', '若干', '3'], ['行政规范性文件', '4', '5', '6']])),
      flat,
    );
    expect(
      facts.map((fact) => toFact(fact, 0)).map(({ value, status }) => value ?? status),
    ).toEqual([1, 'unreadable', 3, 4, 5, 6]);
    expect(lost).toEqual([]);
  },
);

describe('tables of other things', () => {
  test.each<[string, Rows]>([
    [
      'decisions of enforcement',
      [
        ['类别', '行政许可', '行政处罚', '行政强制'],
        ['数量', '1', '2', '3'],
      ],
    ],
    [
      'enforcement by rows',
      [
        ['项目', '办件数'],
        ['行政许可', '1'],
        ['行政处罚', '2'],
        ['行政强制', '3'],
      ],
    ],
    [
      'purchases of other kinds',
      [
        ['品目', '采购项目数量', '采购总金额'],
        ['货物', '3', '100'],
        ['服务', '2', '50'],
      ],
    ],
    [
      'an index box',
      [
        ['索引号', '0110/2026-1', '信息分类', '年报'],
        ['发布机构', '某局', '文号', ''],
      ],
    ],
    [
      'figures without labels',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['nothing', []],
  ])('%s', (_, rows) => {
    for (const flat of [false, true]) expect(read(rows, flat)).toEqual({ figures: {}, lost: [] });
  });

  test('a block of the form with rows of its own keeps them to itself, and says what it has not', () => {
    const { figures, lost } = read([['第二十条第（一）项'], HEAD_1, ['乱码', '1', '2', '3']]);
    expect(figures).toEqual({});
    expect(lost).toContain('regulations.issued');
  });
});

describe('printed variants', () => {
  test.each([
    '其它对外管理服务事项',
    '本年度制发件数',
    '制发件数',
    '本年制发数量',
    '本年度废止件数',
    '废止件数',
    '本年废止数量',
    '现行有效数量',
    '现行有效数',
    '本年度处理决定数量',
    '本年收费金额',
    '本年收费金额(万元)',
    '采购总金额(元)',
    '本年新制作数',
    '本年新制定数量',
    '本年新公开数',
    '对外公开总数',
    '上年项目数量',
    '上一年度项目数量',
    '本年增减',
    '本年增/减数量',
  ])('%s', (text) => expect(isDisclosureLabel(text)).toBe(true));
});

describe('labels', () => {
  test.each([
    ['第二十条第（一）项', true, true],
    ['第二十条第(九)项', true, true],
    ['二十条（八）项', true, true],
    ['第二十條第（五）項', true, true],
    ['信息内容', true, true],
    ['行政规范性文件', false, true],
    ['对外公开总数量', false, true],
    ['第二十条第（二）项', false, false],
    ['第二十条第（一）项规定的内容', false, false],
    ['依照第二十条第（一）项', false, false],
    [`第二十条${' '.repeat(30)}第（一）项`, false, false],
    ['公开指南', false, false],
  ])('%s', (text, isHead, isLabel) => {
    expect(isDisclosureHead(text)).toBe(isHead);
    expect(isDisclosureLabel(text)).toBe(isLabel);
  });
});
