import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildGrid } from '../../utils/grid/build-grid.ts';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { readInPlace } from './read-and-check.ts';

/** No form that a person fills in comes near; what is beyond is left out. */
const MOST_CELLS = 250_000;
const MOST_COLUMNS = 400;

function read(html: string): Report {
  return readReport(new JSDOM(html).window.document).report;
}

function tableOf(html: string): HTMLTableElement {
  return new JSDOM(html).window.document.querySelector('table')!;
}

const hasTooLarge = ({ problems }: Report) =>
  problems.some(({ code }) => code === 'grid-too-large');

describe('a table beyond any form', () => {
  const row = (cell: string, times: number) => `<tr>${cell.repeat(times)}</tr>`;
  test.each([
    ['every cell spans a thousand columns', row('<td colspan=1000 rowspan=65534>1', 40).repeat(40)],
    ['one row of very many cells', row('<td>1', 3_000).repeat(3)],
    ['spans that add up', row('<td colspan=300>1', 9).repeat(9)],
    ['very many rows', row('<td colspan=100>1', 1).repeat(2_100)],
  ])(
    '%s',
    (_, rows) => {
      const html = `<table>${rows}</table>`;
      const { grid, truncated } = buildGrid(tableOf(html));
      expect(truncated).toBe(true);
      expect(grid.columns).toBeLessThanOrEqual(MOST_COLUMNS);
      expect(grid.rows * grid.columns).toBeLessThan(MOST_CELLS);
      expect(grid.cells.length).toBeLessThan(MOST_CELLS);
      expect(hasTooLarge(read(html))).toBe(true);
    },
    30_000,
  );

  test('a row span of 65534 in a small table is cut to the rows there are', () => {
    const { grid, truncated } = buildGrid(
      tableOf('<table><tr><td rowspan=65534>a<td>1<tr><td>2</table>'),
    );
    expect([grid.rows, grid.columns, truncated]).toEqual([2, 2, false]);
    expect(grid.cells[0]!.rowSpan).toBe(2);
  });
});

describe('a broken page gives a report of nothing', () => {
  test.each([
    ['nothing at all', ''],
    ['no body', '<head><title>x</title>'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
    ['only a comment', '<!-- x'],
    ['a doctype', '<!DOCTYPE html>'],
    ['not even text', '\u0000\u0000\ud800'],
    ['an open tag', '<table><tr><td style="'],
    ['a script that never ends', '<script>'],
    ['an empty table', '<table></table><p>after</p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ isReport: false, facts: [], tables: [] });
    expect(() => readInPlace(html)).not.toThrow();
  });
});

test.each([
  ['div', 2_000],
  ['span', 2_000],
  ['p><b', 1_000],
  ['ul><li', 700],
])(
  'elements thousands of levels deep are read: %s',
  (tags, times) => {
    const html = `${`<${tags}>`.repeat(times)}一、总体情况`;
    expect(read(html).sections.map(({ title }) => title)).toEqual(['总体情况']);
  },
  30_000,
);

test('a cell with thousands of levels in it is read', () => {
  const html = `<table><tr><td>a<td>${'<span>'.repeat(3_000)}7</table>`;
  const { grid } = buildGrid(tableOf(html));
  expect(grid.cells.map(({ text }) => text)).toEqual(['a', '7']);
}, 30_000);

test('a table in a table is found however it is nested, and nothing after the table counts', () => {
  const inner = '<table><tr><td>统计指标<td>1<tr><td>a<td>2</table>';
  const { tables } = read(
    `<table><tr><td><div><p>x</p></div>${inner}</td></tr></table><table></table>`,
  );
  expect(tables).toHaveLength(1);
});
