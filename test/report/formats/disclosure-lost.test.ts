import { describe, expect, test } from 'vitest';
import {
  FIGURES_2019,
  FIGURES_2021,
  FORM_2019,
  FORM_2021,
  HEAD_1,
  replaced,
  without,
} from '../../support/disclosure-forms.ts';
import { type Rows, readDisclosureRows as read } from '../../support/form-grids.ts';

const TITLE_1 = '第二十条第（一）项';

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
