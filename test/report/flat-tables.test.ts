import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks, type TextBlock } from '../../utils/page/read-blocks.ts';
import {
  isFormLabel,
  isTableHead,
  splitBeforeTable,
  takeFlatTable,
} from '../../utils/report/flat-tables.ts';
import { DOCUMENTS, HEAD, REGULATIONS, ROWS, TITLE, takeRows } from '../support/flat-text.ts';
import { CORNER } from '../support/form-grids.ts';
import { blockOf } from '../support/text-blocks.ts';

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
  ])('%s', (_, texts) => expect(takeRows(texts)).toEqual({ rows: ROWS, next: texts.length }));

  test('labels that are spaced out as cells are', () => {
    const texts = [
      '信\u3000息\u3000内\u3000容\u3000本年制发件数',
      '规\u3000章\u30000',
      '其\u3000他\u30001\u30002\u30003\u30004',
    ];
    expect(takeRows(texts)?.rows).toEqual([
      ['信息内容', '本年制发件数', '规章', '0'],
      ['其他', '1', '2', '3', '4'],
    ]);
  });

  test('labels of one cell that are spaced out', () => {
    const texts = ['信\u3000息\u3000内\u3000容', ...HEAD.slice(1), '规\t章', '0', '规 章 1 2 3'];
    expect(takeRows(texts)?.rows).toEqual([
      ['信\u3000息\u3000内\u3000容', ...HEAD.slice(1), '规章', '0'],
      ['规 章', '1', '2', '3'],
    ]);
  });

  test('figures of a character each make no label', () => {
    expect(takeRows([[...HEAD, '规章', ...'无无无'].join('\t')])?.rows).toEqual([
      [...HEAD, '规章', '无', '无', '无'],
    ]);
  });

  test('of several separators the first of |, tabs and wide spaces parts cells', () => {
    const texts = [HEAD.join(' |\t'), '规\u3000章\t0\t1', '行政规范性文件\u30003\u30004'];
    expect(takeRows(texts)?.rows).toEqual([
      [...HEAD, '规\u3000章', '0', '1'],
      ['行政规范性文件', '3', '4'],
    ]);
  });

  test('units a line of their own', () => {
    const texts = [
      '统计指标',
      '单位',
      '统计数',
      '（一）收到申请数',
      '件',
      '5',
      '1.当面申请数',
      '（件）',
      '',
    ];
    expect(takeRows(texts.slice(0, 8).concat('2'))?.rows).toEqual([
      ['统计指标', '单位', '统计数', '（一）收到申请数', '件', '5'],
      ['1.当面申请数', '（件）', '2'],
    ]);
  });

  test('labels that a narrow cell broke', () => {
    const texts = [
      '申请人情况',
      '自',
      '然',
      '人',
      '总计',
      '商业',
      '企业',
      '（一）予以',
      '公开',
      ...'123',
    ];
    expect(takeRows(texts)).toEqual({
      rows: [['申请人情况', '自然人', '总计', '商业企业', '（一）予以', '公开', '1', '2', '3']],
      next: texts.length,
    });
  });

  test('a cell a line, each with its border', () => {
    const lines = [TITLE, ...HEAD, ...REGULATIONS.with(1, ''), ...DOCUMENTS].map(
      (cell) => `${cell} |`,
    );
    expect(takeRows([...lines, '三、收到和处理政府信息公开申请情况', '3 |'])).toEqual({
      rows: [[TITLE, ...HEAD, ...REGULATIONS.with(1, '')], DOCUMENTS],
      next: lines.length,
    });
  });

  test('a few cells a line with borders before them', () => {
    const cells = ['信息内容', '本年收费金额', '行政事业性收费', '48'];
    expect(takeRows(cells.map((cell) => `| ${cell}`))?.rows).toEqual([cells]);
  });

  test('figures that go on in the next line, which begins with a blank', () => {
    const texts = [HEAD.join('\t'), '规章\t0', '\t2', '行规范性文件\t3\t4\t5'];
    expect(takeRows(texts)?.rows).toEqual([
      [...HEAD, '规章', '0', '', '2'],
      ['行规范性文件', '3', '4', '5'],
    ]);
  });

  test('borders at the end of lines', () => {
    const texts = lines.map((row) => `${row.join(' | ')} |`);
    expect(takeRows(texts)?.rows).toEqual([
      [TITLE, ''],
      [...HEAD, ''],
      [...REGULATIONS, ''],
      [...DOCUMENTS, ''],
    ]);
  });

  test('borders around lines', () => {
    const texts = lines.map((row) => `| ${row.join(' | ')} |`);
    expect(takeRows(texts)?.rows).toEqual([
      [TITLE, ''],
      [...HEAD, ''],
      [...REGULATIONS, ''],
      [...DOCUMENTS, ''],
    ]);
  });

  test('borders before lines', () => {
    const texts = lines.map((row) => `| ${row.join(' | ')}`);
    expect(takeRows(texts)?.rows).toEqual(ROWS);
  });

  test('a border before a single line has a blank cell before it', () => {
    expect(takeRows([`| ${ROWS[0]!.join(' | ')}`])?.rows).toEqual([[''], ROWS[0]]);
  });

  test('blank cells between borders stay, whatever stands at the ends of lines', () => {
    const texts = [`| ${HEAD.join(' | ')} |`, '| 规章 |  | 1 | 2 |', '行政规范性文件 |  | 4 | 5'];
    expect(takeRows(texts)?.rows).toEqual([
      [''],
      [...HEAD, ''],
      ['规章', '', '1', '2', ''],
      ['行政规范性文件', '', '4', '5'],
    ]);
  });

  test('the border that begins a line is one where none ends the line before', () => {
    const texts = ['| 信息内容 | 本年制发件数', '| 规章 | 0', '行政规范性文件 | 3 | 4 | 5'];
    expect(takeRows(texts)?.rows).toEqual([
      [''],
      ['信息内容', '本年制发件数', ''],
      ['规章', '0'],
      ['行政规范性文件', '3', '4', '5'],
    ]);
  });

  test('a blank cell begins a line that no border ends the line before', () => {
    const review = [
      '行政复议 | 行政诉讼',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
      ' | 1 |  | 2 | 3',
    ];
    expect(takeRows(review)?.rows.at(-1)).toEqual(['', '1', '', '2', '3']);
  });

  test('the figures below a head of several labels are a row of their own', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    expect(
      takeRows(['行政复议', ...outcomes, '0', '1', '', '3', '4'].filter(Boolean))?.rows,
    ).toEqual([
      ['行政复议', ...outcomes],
      ['0', '1', '3', '4'],
    ]);
    expect(takeRows([['行政复议', '结果维持', ...'1234567'].join('\t')])?.rows).toHaveLength(1);
    expect(takeRows([['行政复议', '结果维持', '总计', ...'123456'].join('\t')])?.rows).toHaveLength(
      2,
    );
    const applicants = ['申请人情况', '自然人', '商业企业', '总计', ...'12345'];
    expect(takeRows([applicants.join('\t')])?.rows).toEqual([applicants]);
    const blanks = takeRows([['行政复议', ...outcomes].join('\t'), '\t1\t\t3\t4']);
    expect(blanks?.rows).toEqual([
      ['行政复议', ...outcomes],
      ['', '1', '', '3', '4'],
    ]);
  });

  test('a line that begins with a figure is a row of its own', () => {
    const texts = ['信息内容\t本年制发件数\t本年废止件数\t', '规章\t0\t1\t', '2\t3\t4'];
    expect(takeRows(texts)?.rows.at(-1)).toEqual(['2', '3', '4']);
  });

  test('text among the figures of a line is a cell that cannot be read', () => {
    const texts = lines.map((row) => row.join('\t').replace('4', '若干'));
    expect(takeRows(texts)?.rows.at(-1)).toEqual(['行政规范性文件', '3', '若干', '5']);
  });

  test('… unless it is a label', () => {
    expect(takeRows([[...ROWS[0]!, ...DOCUMENTS].join('\t')])?.rows).toEqual(ROWS);
  });
});

describe('a heading in the line of a table', () => {
  test.each([
    ['二、主动公开政府信息情况 第二十条第（一）项 | 信息内容', 12],
    ['二、主动公开政府信息情况 规章 | 0 | 1', 12],
    ['二、主动公开政府信息情况 说明 | 0 | 1', 0],
    ['一、概述 二、主动公开政府信息情况 规章\t0\t1', 17],
    ['（一）主动公开情况 规章\t0\t1', 0],
    ['二、主动公开政府信息情况 规章', 0],
    ['二、主动公开政府信息情况', 0],
    ['第二十条第（一）项 | 信息内容', 0],
    ['信息内容', 0],
  ])('%s', (text, at) => expect(splitBeforeTable(blockOf(text))).toBe(at));
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
    [`行${' '.repeat(8)}政复议`, true, true],
    [`行${' '.repeat(40)}政复议`, false, true],
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

describe('the place of each cell on the page', () => {
  test.each<[string, string, string[]]>([
    [
      'in lines',
      '<p>信息内容 |  现行有效件数</p><p> 规章 |1 | 2| 3 |4</p>',
      ['信息内容', '现行有效件数', '规章', ...'1234'],
    ],
    [
      'behind single spaces',
      '<p>信息内容</p><p>现行有效件数</p><p>行政 许可 12 3</p>',
      ['信息内容', '现行有效件数', '行政 许可', '12', '3'],
    ],
    [
      'spaced out',
      '<pre>信　息　内　容　本年制发件数\n规　章　12　3</pre>',
      ['信　息　内　容', '本年制发件数', '规　章', '12', '3'],
    ],
  ])('%s', (_, markup, texts) => {
    const { document } = new JSDOM(markup).window;
    const { table } = takeFlatTable(readBlocks(document.body, () => false) as TextBlock[], 0)!;
    expect(table.grid.cells.map((_, i) => table.rangeOf(i)?.toString())).toEqual(texts);
  });
});
