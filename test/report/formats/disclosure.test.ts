import { describe, expect, test } from 'vitest';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import {
  isDisclosureHead,
  isDisclosureLabel,
  readDisclosure,
} from '../../../utils/report/formats/disclosure.ts';
import {
  FIGURES_2019,
  FIGURES_2021,
  FORM_2019,
  FORM_2021,
  HEAD_1,
  replaced,
} from '../../support/disclosure-forms.ts';
import { gridOf, type Rows, readDisclosureRows as read } from '../../support/form-grids.ts';

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
    [`第二十条${' '.repeat(30)}第（一）项`, true, true],
    ['公开指南', false, false],
  ])('%s', (text, isHead, isLabel) => {
    expect(isDisclosureHead(text)).toBe(isHead);
    expect(isDisclosureLabel(text)).toBe(isLabel);
  });
});
