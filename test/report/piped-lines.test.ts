import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { takePipedLines } from '../../utils/report/piped-lines.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { blocksOf } from '../support/text-blocks.ts';

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const DISCLOSURE = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', ''],
  ['行政规范性文件', '5', '12', '8'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '1,204'],
];
const REVIEW = [
  ['行政复议', '行政诉讼'],
  [...OUTCOMES, '未经复议直接起诉', '复议后起诉'],
  [...OUTCOMES, ...OUTCOMES],
  ['3', '0', '1', '', '4', '0', '0', '0', '2', '2', '0', '0', '0', '0', '0'],
];
const APPLICATIONS = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  ['一、本年新收政府信息公开申请数量', '8', '1', '0', '0', '0', '0', '9'],
  ['二、上年结转政府信息公开申请数量', '', '', '', '', '', '', '0'],
  ['三、本年度办理结果', '（一）予以公开', '8', '1', '0', '0', '0', '0', '9'],
];
const EXPECTED = {
  'regulations.issued': 0,
  'regulations.repealed': 0,
  'regulations.in_force': null,
  'normative_documents.issued': 5,
  'normative_documents.repealed': 12,
  'normative_documents.in_force': 8,
  'licensing.decisions': 1204,
  'review.upheld': 3,
  'review.pending': null,
  'review.total': 4,
  'litigation_direct.pending': 2,
  'litigation_direct.total': 2,
  'litigation_after_review.total': 0,
  'applications.new@natural_person': 8,
  'applications.new@enterprise': 1,
  'applications.new@total': 9,
  'applications.carried_in@other_org': null,
  'applications.carried_in@total': 0,
  'outcome.granted@total': 9,
};

type Rows = string[][];
/** How copies write a table down, a cell a line. */
const WRITINGS: [string, (rows: Rows) => string[]][] = [
  ['a border on a line of its own between cells', (rows) => rows.flat().flatMap((c) => [c, '|'])],
  [
    'a label broken over two lines',
    (rows) =>
      rows
        .flat()
        .flatMap((c) =>
          c.endsWith('企业') || c.endsWith('机构') ? [c.slice(0, 2), c.slice(2), '|'] : [c, '|'],
        ),
  ],
  [
    'a border after each cell, and one of its own before each row',
    (rows) => rows.flatMap((row) => ['|', ...row.map((cell) => `${cell} |`)]),
  ],
  [
    'rows that are filled up',
    (rows) => rows.flatMap((row) => ['|', ...row.map((c) => `${c} |`), '| ||']),
  ],
  ['a border before each cell', (rows) => rows.flat().map((cell) => `| ${cell}`)],
];

function readFigures(write: (rows: Rows) => string[]): Record<string, number | null> {
  const lines = [
    '二、主动公开政府信息情况',
    ...write(DISCLOSURE),
    '三、收到和处理政府信息公开申请情况',
    '该部分见下表。',
    ...write(APPLICATIONS),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...write(REVIEW),
    '五、存在的主要问题及改进情况',
    '培训办得少。',
  ];
  const html = lines.filter((line) => line !== '').map((line) => `<p>${line}</p>`);
  const { report } = readReport(new JSDOM(`<body>${html.join('')}</body>`).window.document);
  expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([2, 3, 4, 5]);
  return Object.fromEntries(
    report.facts
      .filter(({ source }) => source === 'table')
      .map(({ indicator, applicant, value }) => [
        applicant ? `${indicator}@${applicant}` : indicator,
        value,
      ]),
  );
}

describe('a table written a cell a line, with its borders', () => {
  test.each(WRITINGS)('%s', (_, write) => {
    const figures = readFigures(write);
    expect(figures).toMatchObject(EXPECTED);
    expect(Object.keys(figures)).toHaveLength(7 + 15 + 21);
  });
});

/** The cells of the lines, blank ones as `_`, and the line after them; a line that begins with # is a heading. */
function take(lines: (string | null)[], from = 0): [cells: string, next: number] | null {
  const blocks = blocksOf(lines);
  const taken = takePipedLines(blocks, from, (at) => blocks[at]!.text.startsWith('#'));
  if (!taken) return null;
  expect(taken.cells.every(({ isPiped }) => isPiped)).toBe(true);
  return [taken.cells.map(({ text }) => text || '_').join(' '), taken.next];
}

const EIGHT = [...'abcdefgh'];
const before = EIGHT.map((cell) => `| ${cell}`);
const behind = EIGHT.map((cell) => `${cell} |`);

describe('what parts cells', () => {
  test.each<[string, string[], string]>([
    ['a border before each, a blank before the first', before, '_ a b c d e f g h'],
    ['a border behind each', behind, 'a b c d e f g h'],
    ['one on a line of its own', EIGHT.flatMap((cell) => [cell, '|']), 'a b c d e f g h'],
    ['two borders have a blank between them', behind.with(2, 'c ||'), 'a b c _ d e f g h'],
    ['… also on lines of their own', behind.toSpliced(3, 0, '|', ' | '), 'a b c _ _ d e f g h'],
    ['a line break within a cell does not', ['x', 'y', ...behind], 'xya b c d e f g h'],
    ['nor do spaces around it', ['x ', ' y', ...behind], 'xya b c d e f g h'],
    ['nor a line of nothing but space', [' ', ...behind.toSpliced(4, 0, ' ')], 'a b c d e f g h'],
  ])('%s', (_, lines, cells) => expect(take(lines)).toEqual([cells, lines.length]));

  test('each cell has the place of its first line', () => {
    const lines = ['  x ', 'y |', ' ||', ...behind.slice(1)];
    const blocks = blocksOf(lines);
    const { cells } = takePipedLines(blocks, 0, () => false)!;
    expect(cells.slice(0, 4)).toEqual([
      { text: 'xy', block: blocks[0], start: 2, end: 3, isPiped: true },
      { text: '', block: blocks[2], start: 1, end: 1, isPiped: true },
      { text: '', block: blocks[2], start: 2, end: 2, isPiped: true },
      { text: 'b', block: blocks[3], start: 0, end: 1, isPiped: true },
    ]);
  });
});

describe('where the lines end', () => {
  const all = 'a b c d e f g h';
  const text = (length: number) => '长'.repeat(length);

  test.each<[string, (string | null)[], string, number]>([
    ['with the last border', ['甲'], `${all} 甲`, 9],
    ['two lines below its last cell', ['甲', '乙', '丙', '丁 |'], `${all} 甲乙丙丁`, 12],
    ['three lines below its last cell', ['甲', '乙', '丙', '丁', '戊 |'], `${all} 甲`, 9],
    ['a heading', ['# 三', '甲 |'], all, 8],
    ['a table of the page', [null, '甲 |'], all, 8],
    [
      'a line of the length of a cell, with another border',
      ['甲 |', '乙', text(60), '丙 |'],
      `${all} 甲 乙${text(60)}丙`,
      12,
    ],
    ['a paragraph', ['甲 |', '乙', text(61), '丙 |'], `${all} 甲 乙`, 10],
    ['a long cell', ['甲 |', text(200), '乙 |'], `${all} 甲 ${text(200)}乙`, 11],
    ['… that has a border', ['甲', `${text(100)} |`], `${all} 甲${text(100)}`, 10],
  ])('%s', (_, after, cells, next) => {
    expect(take([...behind, ...after])).toEqual([cells, next]);
    expect(take(['前文 |', ...behind, ...after], 1)).toEqual([cells, next + 1]);
  });

  test('space behind a border does not hide it', () => {
    expect(take([...behind.with(7, 'h |\t'), text(70)])).toEqual([`${all} ${text(70)}`, 9]);
  });

  test('the first line may look like a heading', () => {
    expect(take(['#a |', ...behind.slice(1)])).toEqual(['#a b c d e f g h', 8]);
  });
});

describe('lines that are not so written', () => {
  test.each<[string, (string | null)[]]>([
    ['too few', behind.slice(1)],
    ['too few with something in them', [...behind.slice(1), '|', '|', '|']],
    ['rows of cells', Array.from({ length: 9 }, () => 'a | b | c')],
    ['two in nine of them rows', [...behind, 'a | b', 'c | d']],
    ['without borders', EIGHT],
    ['with few borders', EIGHT.flatMap((cell, i) => (i % 2 ? [cell, 'x', 'y'] : [`${cell} |`]))],
  ])('%s', (_, lines) => expect(take(lines)).toBeNull());

  test('a row among ten is no matter', () => {
    expect(take([...behind, 'i |', 'j | k'])).toEqual(['a b c d e f g h i j k', 10]);
    expect(take([...behind, 'j | k'])).toBeNull();
  });

  test('a border for half of the lines is enough', () => {
    const lines = EIGHT.flatMap((cell) => [`${cell} |`, 'x']);
    expect(take(lines)?.[0]).toBe('a xb xc xd xe xf xg xh x');
  });

  test('what comes after many lines does not count', () => {
    const rows = Array.from({ length: 20 }, () => 'a | b');
    const many = (length: number) => Array.from({ length }, () => 'a |');
    expect(take([...many(60), ...rows])?.[1]).toBe(80);
    expect(take([...many(50), ...rows])).toBeNull();
  });
});
