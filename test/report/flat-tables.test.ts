import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../utils/page/read-blocks.ts';
import {
  isFormLabel,
  isTableHead,
  splitBeforeTable,
  takeFlatTable,
} from '../../utils/report/flat-tables.ts';
import { CORNER } from '../support/form-grids.ts';

/** Paragraphs without a page; null is a table of the page's own. */
function blocksOf(lines: (string | null)[]): (TextBlock | null)[] {
  return lines.map((text) =>
    text === null ? null : { kind: 'text', text, runs: [], element: null as unknown as Element },
  );
}

/** The rows of the table that begins the lines, and the line after it. */
function take(lines: (string | null)[], from = 0) {
  const taken = takeFlatTable(blocksOf(lines), from);
  if (!taken) return null;
  const rows: string[][] = Array.from({ length: taken.table.grid.rows }, () => []);
  for (const { row, column, text } of taken.table.grid.cells) {
    expect(column).toBe(rows[row]!.length);
    rows[row]!.push(text);
  }
  expect(taken.table.grid.columns).toBe(Math.max(...rows.map((row) => row.length)));
  return { rows, next: taken.next };
}

const HEAD = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const REGULATIONS = ['规章', '0', '1', '2'];
const DOCUMENTS = ['行政规范性文件', '3', '4', '5'];
const TITLE = '第二十条第（一）项';
const ROWS = [[TITLE, ...HEAD, ...REGULATIONS], DOCUMENTS];

describe('ways to flatten a table', () => {
  const lines = [[TITLE], HEAD, REGULATIONS, DOCUMENTS];

  test.each<[string, string[]]>([
    ['rows with | between cells', lines.map((row) => row.join(' | '))],
    ['| without spaces', lines.map((row) => row.join('|'))],
    ['tabs', lines.map((row) => row.join('\t'))],
    ['wide spaces', lines.map((row) => row.join('\u3000'))],
    ['a cell a line', lines.flat()],
    ['all in one line', [lines.flat().join(' | ')]],
    ['single spaces before figures', [TITLE, ...HEAD, REGULATIONS.join(' '), DOCUMENTS.join(' ')]],
  ])('%s', (_, texts) => expect(take(texts)).toEqual({ rows: ROWS, next: texts.length }));

  test('labels that are spaced out as cells are', () => {
    const texts = [
      '信\u3000息\u3000内\u3000容\u3000本年制发件数',
      '规\u3000章\u30000',
      '其\u3000他\u30001\u30002\u30003\u30004',
    ];
    expect(take(texts)?.rows).toEqual([
      ['信息内容', '本年制发件数', '规章', '0'],
      ['其他', '1', '2', '3', '4'],
    ]);
  });

  test('borders at the end of lines', () => {
    const texts = lines.map((row) => `${row.join(' | ')} |`);
    expect(take(texts)?.rows).toEqual([
      [TITLE, ''],
      [...HEAD, ''],
      [...REGULATIONS, ''],
      [...DOCUMENTS, ''],
    ]);
  });

  test('borders around lines', () => {
    const texts = lines.map((row) => `| ${row.join(' | ')} |`);
    expect(take(texts)?.rows).toEqual([
      [TITLE, ''],
      [...HEAD, ''],
      [...REGULATIONS, ''],
      [...DOCUMENTS, ''],
    ]);
  });

  test('borders before lines', () => {
    const texts = lines.map((row) => `| ${row.join(' | ')}`);
    expect(take(texts)?.rows).toEqual(ROWS);
  });

  test('a blank cell begins a line that no border ends the line before', () => {
    const review = [
      '行政复议 | 行政诉讼',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
      ' | 1 |  | 2 | 3',
    ];
    expect(take(review)?.rows.at(-1)).toEqual(['', '1', '', '2', '3']);
  });

  test('the figures below a head of several labels are a row of their own', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    expect(take(['行政复议', ...outcomes, '0', '1', '', '3', '4'].filter(Boolean))?.rows).toEqual([
      ['行政复议', ...outcomes],
      ['0', '1', '3', '4'],
    ]);
    expect(take([['行政复议', '结果维持', ...'1234567'].join('\t')])?.rows).toHaveLength(1);
  });

  test('a line that begins with a figure is a row of its own', () => {
    const texts = ['信息内容\t本年制发件数\t本年废止件数\t', '规章\t0\t1\t', '2\t3\t4'];
    expect(take(texts)?.rows.at(-1)).toEqual(['2', '3', '4']);
  });

  test('text among the figures of a line is a cell that cannot be read', () => {
    const texts = lines.map((row) => row.join('\t').replace('4', '若干'));
    expect(take(texts)?.rows.at(-1)).toEqual(['行政规范性文件', '3', '若干', '5']);
  });

  test('… unless it is a label', () => {
    expect(take([[...ROWS[0]!, ...DOCUMENTS].join('\t')])?.rows).toEqual(ROWS);
  });
});

describe('where a table ends', () => {
  const table = [TITLE, ...HEAD, ...REGULATIONS];

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
  ])('%s', (_, after) => expect(take([...table, ...after])?.next).toBe(table.length));

  test('a numbered label of the form is no heading', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量',
      ...'1000001',
      '二、上年结转政府信息公开申请数量',
      ...'0000000',
    ];
    const texts = [CORNER, ...rows, '四、结转下年度继续办理', ...'1000001'];
    expect(take(texts)?.next).toBe(texts.length);
  });

  test.each([
    ['a cell a line', ['四、结转年度继续办', ...'1000001']],
    ['in one line', [['四、结转年度继续办', ...'1000001'].join('\t')]],
  ])('nor is a damaged one with figures behind it, %s', (_, last) => {
    const texts = [CORNER, '一、本年新收政府信息公开申请数量', ...'1000001', ...last];
    expect(take(texts)?.next).toBe(texts.length);
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
    expect(take(texts)?.next).toBe(9);
  });
});

describe('unknown cells, a cell a line', () => {
  test('one or two among those that are known', () => {
    const texts = ['行政复议', '行政诉讼', '结果', '结果', '其他', '尚未', '总计', ...'123'];
    expect(take(texts)?.next).toBe(texts.length);
  });

  test('three are the text after the table', () => {
    const texts = [TITLE, ...HEAD, ...REGULATIONS, '甲', '乙', '丙', '3'];
    expect(take(texts)?.next).toBe(9);
  });

  test('in the head only words', () => {
    expect(take([TITLE, '这一行不是表格中的栏目名称', ...HEAD, ...REGULATIONS])).toBeNull();
    expect(take([TITLE, '信内容', ...HEAD.slice(1), ...REGULATIONS])?.next).toBe(9);
  });

  test('below it longer ones', () => {
    const long = '长'.repeat(40);
    expect(take([TITLE, ...HEAD, ...REGULATIONS, long, '3'])?.next).toBe(11);
    expect(take([TITLE, ...HEAD, ...REGULATIONS, `${long}长`, '3'])?.next).toBe(9);
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
    expect(take(texts)?.next).toBe(texts.length);
  });
});

describe('where a table begins', () => {
  test('with too few cells none does', () => {
    expect(take(['申请人情况', '自然人', '商业企业', '科研机构', '3', '4', '5'])).toBeNull();
    expect(take(['信息内容', '规章', '0'])).toBeNull();
    expect(take(['信息内容', '本年收费金额', '行政事业性收费'])).toBeNull();
    expect(take(['规章 | 1 | 2', '行政许可 | 3', '行政处罚'])).toBeNull();
  });

  test('a small block of the form does', () => {
    const lines = [
      '第二十条第（八）项',
      '信息内容\t本年收费金额（单位：万元）',
      '行政事业性收费\t48',
    ];
    expect(take(lines)?.next).toBe(3);
    expect(take(['信息内容', '本年收费金额', '行政事业性收费', '48'])?.next).toBe(4);
  });

  test('the table of reviews that has lost its first row does', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = [...outcomes, '未经复议直接起诉', '复议后起诉', ...outcomes, ...outcomes];
    expect(take([...lines, ...'123456789012345'])?.next).toBe(32);
    expect(take([lines.join('\t'), [...'123456789012345'].join('\t')])?.next).toBe(2);
  });

  test('nor with prose, or rows of other things', () => {
    expect(take(['全年公开规章 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7'])).toBeNull();
    expect(take(['栏目 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'])).toBeNull();
    expect(take(['规章', '1', '2', '3', '4', '5', '6', '7', '8'])).toBeNull();
    expect(take([])).toBeNull();
    expect(take([null])).toBeNull();
  });

  test('a row of the form with figures is enough', () => {
    expect(take(['规章 | 1 | 2 | 3 | 4 | 5 | 6 | 7'])?.next).toBe(1);
  });

  test('after other lines', () => {
    expect(take(['前文。', TITLE, ...HEAD, ...REGULATIONS], 1)?.next).toBe(10);
  });
});

describe('a heading in the line of a table', () => {
  test.each([
    ['二、主动公开政府信息情况 第二十条第（一）项 | 信息内容', 12],
    ['二、主动公开政府信息情况 规章 | 0 | 1', 12],
    ['二、主动公开政府信息情况 说明 | 0 | 1', 0],
    ['二、主动公开政府信息情况', 0],
    ['第二十条第（一）项 | 信息内容', 0],
    ['信息内容', 0],
  ])('%s', (text, at) => expect(splitBeforeTable(blocksOf([text])[0]!)).toBe(at));
});

describe('labels', () => {
  test.each([
    [TITLE, true, true],
    ['信息内容', true, true],
    ['统计指标', true, true],
    [CORNER, true, true],
    ['申请人情况', true, true],
    ['申請人情況', true, true],
    ['行政复议', true, true],
    ['行 政 复 议', true, true],
    ['行政复议政府信息公开情况说明', false, false],
    ['行政诉讼', false, true],
    ['1.属于国家秘密', false, true],
    ['结果维持', true, true],
    ['自然人', true, false],
    ['结果纠正', false, true],
    ['规章', false, true],
    ['收到申请数', false, true],
    ['公开指南', false, false],
  ])('%s', (text, isHead, isLabel) => {
    expect(isTableHead(text)).toBe(isHead);
    expect(isFormLabel(text)).toBe(isLabel);
  });
});
