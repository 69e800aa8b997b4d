import { describe, expect, test } from 'vitest';
import { annexRows, applicationRows, type Rows, reviewRows } from '../support/form-grids.ts';
import { readAround, tableFigures, tableOf } from '../support/table-page.ts';

/** Pages as they are: each construct around the same figures, which must come out as they are or be said to be lost. */

const ROWS = applicationRows('2021');
const FIGURES = tableFigures(readAround(tableOf(ROWS)));
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
    const report = readAround(markup);
    expect(tableFigures(report)).toEqual(FIGURES);
    expect(report.problems).toEqual([]);
  });

  test('groups whose row spans are wrong, clipped or left out', () => {
    for (const span of [1, 2, 8, 99, 65_534]) {
      const rows = tableOf(ROWS).replace(
        '<td colspan="1">属于国家秘密',
        `<td rowspan="${span}">（三）不予公开</td><td>属于国家秘密`,
      );
      expect(tableFigures(readAround(rows)), `rowspan ${span}`).toEqual(FIGURES);
    }
  });

  test('column spans of nonsense', () => {
    const spanned = (span: number) =>
      readAround(tableOf(ROWS).replaceAll(/<td colspan="1">(?=[^\d])/g, `<td colspan="${span}">`));
    for (const span of [0, 3, 7, 99])
      expect(tableFigures(spanned(span)), `${span}`).toEqual(FIGURES);
    expect(spanned(1000).problems.map(({ code }) => code)).toContain('grid-too-large');
  });
});

describe('what a cell prints', () => {
  const shown = (text: string) => {
    const rows = ROWS.map((row, i) => (i === 3 ? row.with(7, text) : row));
    const { facts, problems } = readAround(tableOf(rows));
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
    const report = readAround(rows.map((row) => `<p>${row.join('|')}</p>`).join(''));
    expect(Object.keys(tableFigures(report))).toHaveLength(168);
    expect(report.problems.map(({ code, message }) => [code, message.args?.label])).toEqual([
      ['unreadable-cell', '属于国家秘密'],
    ]);
  });

  test('a label beyond likeness', () => {
    const rows = ROWS.map((row, i) => (i === 5 ? row.with(0, '◆◆◆◆') : row));
    const { problems } = readAround(tableOf(rows));
    expect(problems.map(({ message }) => message.args?.label)).toEqual(['属于国家秘密']);
  });

  test('a figure of the annex of 2014, by its name there', () => {
    const rows = annexRows().map((row) =>
      row[0] === '维持具体行政行为数' ? row.with(2, '见附件') : row,
    );
    expect(readAround(tableOf(rows)).problems.map(({ message }) => message.args?.label)).toEqual([
      '行政复议｜维持具体行政行为数',
    ]);
  });

  test('not what another part of the table has', () => {
    const rows = ROWS.map((row, i) => (i === 5 ? row.with(0, '◆◆◆◆') : row));
    expect(readAround(tableOf(rows) + tableOf(ROWS)).problems).toEqual([]);
  });

  test('a table too large for any form, with what its first rows print', () => {
    const huge = `<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(5)}</tr>`.repeat(520);
    const { problems } = readAround(`${tableOf(reviewRows())}<table>${huge}</table>`);
    expect(problems.map(({ code }) => code)).toEqual(['grid-too-large']);
  });
});

test('the annex of 2014 goes on over a page break, with its two rows of one name', () => {
  const rows = annexRows();
  const at = rows.findIndex(([label]) => label === '维持具体行政行为或者驳回原告诉讼请求数') + 1;
  const report = readAround(tableOf(rows.slice(0, at)) + tableOf(rows.slice(at)));
  expect(tableFigures(report)).toEqual(tableFigures(readAround(tableOf(rows))));
  expect(Object.keys(tableFigures(report))).toHaveLength(58);
});
