import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import {
  annexRows,
  applicationRows,
  figuresOf,
  type Rows,
  reviewRows,
} from '../support/form-grids.ts';

/** Pages as they are: each construct around the same figures, which must come out as they are or be said to be lost. */

const BEFORE =
  '<h1>某某市档案局2025年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年按时公开各类信息，更新目录和指南，办理申请并答复申请人，没有收取费用。</p><p>三、收到和处理政府信息公开申请情况</p>';
const AFTER = '<p>五、存在的主要问题及改进情况</p><p>公开的内容还不够及时，明年将加强培训。</p>';

function read(markup: string): Report {
  const page = `<body><div>${BEFORE}<div>${markup}</div>${AFTER}</div></body>`;
  return readReport(new JSDOM(page).window.document).report;
}

function tableFigures(report: Report): Record<string, number | null> {
  return figuresOf(report.facts.filter(({ source }) => source === 'table'));
}

/** `text^3` spans three columns. */
function tableOf(
  rows: Rows,
  cell = (text: string, span: string) => `<td colspan="${span}">${text}</td>`,
): string {
  const lines = rows.map((texts) => {
    const cells = texts.map((printed) => {
      const [text = '', span = '1'] = printed.split('^');
      return cell(text, span);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

const ROWS = applicationRows('2021');
const FIGURES = tableFigures(read(tableOf(ROWS)));
const halves = (rows: Rows) => [rows.slice(0, 13), rows.slice(13)] as const;
const split = (text: string, by: string) => [...text].join(by);

test('the plain table has them all', () => {
  expect(Object.keys(FIGURES)).toHaveLength(175);
  expect(Object.values(FIGURES).every((value) => value !== null)).toBe(true);
});

describe('constructs of the markup', () => {
  const [first, second] = halves(ROWS);

  test.each<[string, string]>([
    [
      'runs of Word, digits apart',
      tableOf(
        ROWS,
        (text) =>
          `<td><p class="MsoNormal"><span>${split(text, '</span><font>')}</font></span><o:p></o:p></p></td>`,
      ),
    ],
    [
      'one character a line',
      tableOf(ROWS, (text) => `<td>${/^\d+$/.test(text) ? text : split(text, '<br>')}</td>`),
    ],
    [
      'paragraphs of one character',
      tableOf(
        ROWS,
        (text) => `<td>${/^\d+$/.test(text) ? text : `<p>${split(text, '</p><p>')}</p>`}</td>`,
      ),
    ],
    ['header cells', tableOf(ROWS, (text) => `<th>${text}</th>`)],
    ['in a table that lays the page out', `<table><tr><td>${tableOf(ROWS)}</td></tr></table>`],
    [
      'three tables deep',
      `<table><tr><td><table><tr><td><p>表三</p>${tableOf(ROWS)}</td></tr></table></td></tr></table>`,
    ],
    [
      'each figure in a table of its own',
      tableOf(ROWS, (text) => `<td><table><tr><td>${text}</td></tr></table></td>`),
    ],
    [
      'hidden rows before, after and within',
      tableOf(ROWS.flatMap((row) => [row])).replaceAll(
        '<tr>',
        '<tr style="display:none"><td>1.属于国家秘密</td><td>99</td></tr><tr>',
      ),
    ],
    [
      'row groups without number',
      tableOf(ROWS).replaceAll('</tr><tr>', '</tr></tbody><tbody><tr>'),
    ],
    ['split in two', `${tableOf(first)}<p>续表</p>${tableOf(second)}`],
    ['split in two, the head repeated', `${tableOf(first)}${tableOf([ROWS[0]!, ...second])}`],
    ['the head repeated within', tableOf([...first, ROWS[0]!, ...second])],
    [
      'a row each in a table',
      ROWS.map((row) => tableOf([row]))
        .join('')
        .replace('</table><table>', ''),
    ],
    [
      'drawn with divs',
      `<div>${ROWS.map((row) => `<div class="tr">${row.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`,
    ],
    [
      'drawn with divs, split',
      [first, second]
        .map(
          (part) =>
            `<div>${part.map((row) => `<div class="tr">${row.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`,
        )
        .join('<p>续表</p>'),
    ],
    ['flattened by |', ROWS.map((row) => `<p>${row.join(' | ')}</p>`).join('')],
    ['flattened by tabs', `<pre>${ROWS.map((row) => row.join('\t')).join('\n')}</pre>`],
    ['flattened by wide spaces', `<pre>${ROWS.map((row) => row.join('    ')).join('\n')}</pre>`],
    [
      'flattened, a cell a line',
      ROWS.flat()
        .map((text) => `<p>${text}</p>`)
        .join(''),
    ],
    ['flattened, parted by <br>', ROWS.map((row) => row.join('|')).join('<br>')],
  ])('%s', (_, markup) => {
    const report = read(markup);
    expect(tableFigures(report)).toEqual(FIGURES);
    expect(report.problems).toEqual([]);
  });

  test('groups whose row spans are wrong, clipped or left out', () => {
    for (const span of [1, 2, 8, 99, 65_534]) {
      const rows = tableOf(ROWS).replace(
        '<td colspan="1">属于国家秘密',
        `<td rowspan="${span}">（三）不予公开</td><td>属于国家秘密`,
      );
      expect(tableFigures(read(rows)), `rowspan ${span}`).toEqual(FIGURES);
    }
  });

  test('column spans of nonsense', () => {
    const spanned = (span: number) =>
      read(tableOf(ROWS).replaceAll(/<td colspan="1">(?=[^\d])/g, `<td colspan="${span}">`));
    for (const span of [0, 3, 7, 99])
      expect(tableFigures(spanned(span)), `${span}`).toEqual(FIGURES);
    expect(spanned(1000).problems.map(({ code }) => code)).toContain('grid-too-large');
  });
});

describe('what a cell prints', () => {
  const shown = (text: string) => {
    const rows = ROWS.map((row, i) => (i === 3 ? row.with(7, text) : row));
    const { facts, problems } = read(tableOf(rows));
    const fact = facts.find(
      ({ indicator, applicant }) => indicator === 'outcome.granted' && applicant === 'total',
    )!;
    return { value: fact.value ?? fact.status, problems: problems.map(({ code }) => code) };
  };

  test.each<[string, number | 'blank']>([
    ['12', 12],
    ['１２', 12],
    ['1,085', 1085],
    ['1，085', 1085],
    ['1 085', 1085],
    ['12件', 12],
    ['22（其中修订16件）', 22],
    ['42703(“12345”热线回复数)', 42_703],
    ['+1036', 1036],
    ['十二', 12],
    ['', 'blank'],
    ['/', 'blank'],
    ['—', 'blank'],
    ['——', 'blank'],
    ['无', 'blank'],
    ['&nbsp;', 'blank'],
  ])('%s', (text, value) => expect(shown(text)).toEqual({ value, problems: [] }));

  test.each(['详见附件', '1 2', '1、2', '#REF!', '一', '3-5'])(
    '%s cannot be read, and that is said',
    (text) => expect(shown(text)).toEqual({ value: 'unreadable', problems: ['unreadable-cell'] }),
  );
});

describe('what cannot be told is said', () => {
  test('a flattened row short of a figure', () => {
    const rows = ROWS.map((row, i) => (i === 5 ? row.toSpliced(3, 1) : row));
    const report = read(rows.map((row) => `<p>${row.join('|')}</p>`).join(''));
    expect(Object.keys(tableFigures(report))).toHaveLength(168);
    expect(report.problems.map(({ code, message }) => [code, message.args?.label])).toEqual([
      ['unreadable-cell', '属于国家秘密'],
    ]);
  });

  test('a label beyond likeness', () => {
    const rows = ROWS.map((row, i) => (i === 5 ? row.with(0, '◆◆◆◆') : row));
    const { problems } = read(tableOf(rows));
    expect(problems.map(({ message }) => message.args?.label)).toEqual(['属于国家秘密']);
  });

  test('a figure of the annex of 2014, by its name there', () => {
    const rows = annexRows().map((row) =>
      row[0] === '维持具体行政行为数' ? row.with(2, '见附件') : row,
    );
    expect(read(tableOf(rows)).problems.map(({ message }) => message.args?.label)).toEqual([
      '行政复议｜维持具体行政行为数',
    ]);
  });

  test('not what another part of the table has', () => {
    const rows = ROWS.map((row, i) => (i === 5 ? row.with(0, '◆◆◆◆') : row));
    expect(read(tableOf(rows) + tableOf(ROWS)).problems).toEqual([]);
  });

  test('a table too large for any form, with what its first rows print', () => {
    const huge = `<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(5)}</tr>`.repeat(520);
    const { problems } = read(`${tableOf(reviewRows())}<table>${huge}</table>`);
    expect(problems.map(({ code }) => code)).toEqual(['grid-too-large']);
  });
});

describe('tables of other things give no fact and no problem', () => {
  test.each<[string, Rows]>([
    [
      'an index box',
      [
        ['索引号：', '011/2026-1', '信息分类：', '年报'],
        ['发布机构：', '某某局', '文号：', ''],
        ['公开日期：', '2026-01-20', '时效：', '有效'],
      ],
    ],
    [
      'enforcement',
      [
        ['执法类别', '数量（件）'],
        ['行政许可', '120'],
        ['行政处罚', '34'],
        ['行政强制', '2'],
        ['合计', '156'],
      ],
    ],
    [
      'enforcement by months',
      [
        ['月份', '行政许可', '行政处罚', '行政强制'],
        ['一月', '1', '2', '3'],
        ['二月', '4', '5', '6'],
      ],
    ],
    [
      'reviews handled by a city',
      [
        ['行政复议案件', '受理', '维持', '纠正', '总计'],
        ['市公安局', '3', '2', '1', '3'],
      ],
    ],
    [
      'a local table of 2011',
      [
        ['指标', '单位', '数量'],
        ['主动公开信息数', '条', '320'],
        ['其中：全文电子化', '条', '320'],
        ['现场接待人数', '人次', '12'],
        ['咨询电话接听数', '人次', '45'],
        ['免予公开范围1', '条', '0'],
        ['行政申诉数', '件', '0'],
      ],
    ],
    [
      'channels of the page',
      [
        ['网站', '微信', '微博', '其他'],
        ['120', '30', '5', '2'],
      ],
    ],
    [
      'a calendar',
      [
        ['日', '一', '二', '三', '四', '五', '六'],
        ['1', '2', '3', '4', '5', '6', '7'],
      ],
    ],
  ])('%s', (_, rows) => {
    const report = read(tableOf(rows));
    expect(tableFigures(report)).toEqual({});
    expect(report.problems).toEqual([]);
    expect(report.tables.every(({ kind }) => kind === 'other')).toBe(true);
  });
});

test('the annex of 2014 goes on over a page break, with its two rows of one name', () => {
  const rows = annexRows();
  const at = rows.findIndex(([label]) => label === '维持具体行政行为或者驳回原告诉讼请求数') + 1;
  const report = read(tableOf(rows.slice(0, at)) + tableOf(rows.slice(at)));
  expect(tableFigures(report)).toEqual(tableFigures(read(tableOf(rows))));
  expect(Object.keys(tableFigures(report))).toHaveLength(58);
});
