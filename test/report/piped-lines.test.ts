import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

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
