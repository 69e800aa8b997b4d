import { describe, expect, test } from 'vitest';
import { HEAD, REGULATIONS, TITLE, takeRows } from '../support/flat-text.ts';
import { CORNER } from '../support/form-grids.ts';

describe('where a table begins', () => {
  test('with too few cells none does', () => {
    expect(takeRows(['申请人情况', '自然人', '商业企业', '科研机构', '3', '4', '5'])).toBeNull();
    expect(takeRows(['信息内容', '规章', '0'])).toBeNull();
    expect(takeRows(['信息内容', '本年收费金额', '行政事业性收费'])).toBeNull();
    expect(takeRows(['规章 | 1 | 2', '行政许可 | 3', '行政处罚'])).toBeNull();
    expect(takeRows(['信息内容 | 本年收费金额 | 行政事业性收费 | '])).toBeNull();
    expect(takeRows(['信息内容 | 行政事业性收费 | 48'])).toBeNull();
  });

  test('a small block of the form does', () => {
    const lines = [
      '第二十条第（八）项',
      '信息内容\t本年收费金额（单位：万元）',
      '行政事业性收费\t48',
    ];
    expect(takeRows(lines)?.next).toBe(3);
    expect(takeRows(['信息内容', '本年收费金额', '行政事业性收费', '48'])?.next).toBe(4);
  });

  test('the table of reviews that has lost its first row does', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = [...outcomes, '未经复议直接起诉', '复议后起诉', ...outcomes, ...outcomes];
    expect(takeRows([...lines, ...'123456789012345'])?.next).toBe(32);
    expect(takeRows([lines.join('\t'), [...'123456789012345'].join('\t')])?.next).toBe(2);
  });

  test('nor with prose, or rows of other things', () => {
    expect(takeRows(['全年公开规章 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7'])).toBeNull();
    expect(takeRows(['栏目 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'])).toBeNull();
    expect(takeRows(['规章', '1', '2', '3', '4', '5', '6', '7', '8'])).toBeNull();
    expect(
      takeRows(['规章 | 1', '行政许可 | 2', '行政处罚 | 3', '行政强制 | 4', '信息内容']),
    ).toBeNull();
    expect(takeRows(['规章 1 2 3 4 5 6 7 8'])).toBeNull();
    expect(takeRows([])).toBeNull();
    expect(takeRows([null])).toBeNull();
  });

  test('a row of the form with figures is enough', () => {
    expect(takeRows(['规章 | 1 | 2 | 3 | 4 | 5 | 6 | 7'])?.next).toBe(1);
    expect(takeRows(['规章 | 1 | 2', '行政许可 | 3', '行政处罚 | 4', '行政强制'])?.next).toBe(4);
    expect(takeRows(['序号 | 规章 | 1 | 2', '行政许可 | 3', '行政处罚 | 4'])?.next).toBe(3);
    expect(takeRows(['序号 | 信息内容', '规章 | 3 | 4', '行政处罚 | 4 | 5'])?.next).toBe(3);
  });

  test('after other lines', () => {
    expect(takeRows(['前文。', TITLE, ...HEAD, ...REGULATIONS], 1)?.next).toBe(10);
  });
});

describe('where a table ends', () => {
  const table = [TITLE, ...HEAD, ...REGULATIONS];

  test.each([
    ['八、机构建情况 | —— | ', true],
    ['八、机构建情况\t——\t', true],
    ['八、机构建情况 | 5', true],
    ['八、机构建设情况', false],
    ['八、机构　建设情况', false],
  ])('a line that could be a heading, %s, is a row: %s', (text, isRow) => {
    const lines = [...table, text, '行政规范性文件 | 1 | 2 | 3'];
    expect(takeRows(lines)?.next).toBe(isRow ? table.length + 2 : table.length);
  });

  test.each([
    ['见附件', true],
    ['详见附表2', true],
    ['###', true],
    ['□□', true],
    ['相关阅读', false],
    ['上一篇：无', false],
    ['（盖章）', false],
  ])('with %s where the last figure is due: %s', (text, isCell) => {
    const lines = [...table, '行政规范性文件', text, '下一篇：'];
    expect(takeRows(lines)?.rows.at(-1)).toEqual(['行政规范性文件', ...(isCell ? [text] : [])]);
  });

  test.each<[string, (string | null)[]]>([
    ['prose', ['全年共制发行政规范性文件三件，均已公开。']],
    ['a table of the page', [null]],
    ['a main heading', ['三、收到和处理政府信息公开申请情况']],
    ['the end of the page', []],
    ['prose with a figure after spaces', ['本年共公开信息 3']],
    ['a line without labels or figures', ['公开指南\t公开目录']],
    ['prose that ends at a label', ['以下为说明，供参考。', '规章']],
    ['a short line before prose', ['说明', '全年共制发行政规范性文件三件。']],
    ['a short line before a heading', ['说明', '三、收到和处理政府信息公开申请情况', '0']],
    ['a short line before a paragraph of clauses', ['说明', '一是公开；二是解读']],
    ['a short line before a table of the page', ['说明', null]],
    ['a short line at the end of the page', ['说明']],
    ['several figures parted by single spaces', ['3 4 5']],
    ['words before figures in a line', ['公开指南 3 4 5']],
    ['a label before words in a line', ['规章 公开']],
    ['a main heading with words in its line', ['三、其他情况 | 目录 | 说明']],
  ])('%s', (_, after) => expect(takeRows([...table, ...after])?.next).toBe(table.length));

  test('a numbered label of the form is no heading', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量',
      ...'1000001',
      '二、上年结转政府信息公开申请数量',
      ...'0000000',
    ];
    const texts = [CORNER, ...rows, '四、结转下年度继续办理', ...'1000001'];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });

  test.each([
    ['a cell a line', ['四、结转年度继续办', ...'1000001']],
    ['in one line', [['四、结转年度继续办', ...'1000001'].join('\t')]],
  ])('nor is a damaged one with figures behind it, %s', (_, last) => {
    const texts = [CORNER, '一、本年新收政府信息公开申请数量', ...'1000001', ...last];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });

  test.each([
    ['a cell a line', ['四、结转年度继续办', ...'123', '说明。']],
    ['in one line', ['四、结转年度继续办 | 1 | 2 | 3']],
    ['in one line, one of them blank', ['四、结转年度继续办 | 1 |  | 3']],
  ])('three figures are enough for it, %s', (_, last) => {
    const texts = [CORNER, '一、本年新收政府信息公开申请数量', ...'1000001'];
    const figures = last.filter((text) => text !== '说明。').length;
    expect(takeRows([...texts, ...last])?.next).toBe(texts.length + figures);
  });

  test('a heading further on in a line ends none', () => {
    const texts = [TITLE, ...HEAD, ...REGULATIONS, '行政许可 三、收到情况\t3\t4'];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });

  test('a heading of another level ends none', () => {
    const texts = [TITLE, ...HEAD, ...REGULATIONS, '（二）其他', '3'];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });

  test('a heading before a few numbered lines is one', () => {
    const texts = [
      CORNER,
      '一、本年新收政府信息公开申请数量',
      ...'1000001',
      '四、其他情况',
      '3',
      '4',
      '说明',
    ];
    expect(takeRows(texts)?.next).toBe(9);
  });
});

describe('unknown cells, a cell a line', () => {
  test('one or two among those that are known', () => {
    const texts = ['行政复议', '行政诉讼', '结果', '结果', '其他', '尚未', '总计', ...'123'];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });

  test('three are the text after the table', () => {
    const texts = [TITLE, ...HEAD, ...REGULATIONS, '甲', '乙', '丙', '3'];
    expect(takeRows(texts)?.next).toBe(9);
  });

  test('in the head only words', () => {
    expect(takeRows([TITLE, '这一行不是表格中的栏目名称', ...HEAD, ...REGULATIONS])).toBeNull();
    expect(takeRows([TITLE, '信内容', ...HEAD.slice(1), ...REGULATIONS])?.next).toBe(9);
    const odd = (length: number) => [TITLE, '栏'.repeat(length), ...HEAD, ...REGULATIONS];
    expect(takeRows(odd(8))?.next).toBe(10);
    expect(takeRows(odd(9))).toBeNull();
  });

  test('the head is eight cells', () => {
    const eight = [TITLE, ...HEAD, '规章', '0', '1'];
    expect(takeRows([...eight, '长'.repeat(9), '2'])?.next).toBe(10);
    expect(takeRows([...eight.slice(1), '长'.repeat(9), '2', '3', '4'])?.next).toBe(7);
  });

  test('a figure is no longer than a note allows', () => {
    const note = (length: number) => `5（${'注'.repeat(length - 3)}）`;
    const table = [TITLE, ...HEAD, ...REGULATIONS];
    expect(takeRows([...table, note(60)])?.next).toBe(10);
    expect(takeRows([...table, note(61)])?.next).toBe(9);
  });

  test('a table begins with none', () => {
    expect(takeRows(['5', TITLE, ...HEAD, ...REGULATIONS])).toBeNull();
    expect(takeRows(['栏目', TITLE, ...HEAD, ...REGULATIONS])).toBeNull();
  });

  test('below it longer ones', () => {
    const long = '长'.repeat(40);
    expect(takeRows([TITLE, ...HEAD, ...REGULATIONS, long, '3'])?.next).toBe(11);
    expect(takeRows([TITLE, ...HEAD, ...REGULATIONS, `${long}长`, '3'])?.next).toBe(9);
  });

  test('the damaged label of the first row', () => {
    const texts = [
      CORNER,
      '申请人情况',
      '自然人',
      '总计',
      '商业企业',
      '科研机构',
      '其他',
      '一、年新收申请',
      ...'1000001',
    ];
    expect(takeRows(texts)?.next).toBe(texts.length);
  });
});
