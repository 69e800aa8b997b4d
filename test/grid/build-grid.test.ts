import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildGrid } from '../../utils/grid/build-grid.ts';
import type { Grid } from '../../utils/model.ts';

function build(markup: string): ReturnType<typeof buildGrid> {
  const { document } = new JSDOM(`<table>${markup}</table>`).window;
  return buildGrid(document.querySelector('table')!);
}

/** The grid as lines of texts; a slot that a span covers repeats its cell's text, an empty slot is `.`. */
function draw({ rows, columns, cells }: Grid): string[] {
  const slots = Array.from({ length: rows }, () => new Array<string>(columns).fill('.'));
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    for (let r = row; r < row + rowSpan; r++) {
      for (let c = column; c < column + columnSpan; c++) slots[r]![c] = text;
    }
  }
  return slots.map((line) => line.join(' '));
}

describe('spans', () => {
  test.each([
    ['plain', '<tr><td>a<td>b<tr><td>c<td>d', ['a b', 'c d']],
    ['column span', '<tr><td colspan=2>a<tr><td>b<td>c', ['a a', 'b c']],
    ['row span', '<tr><td rowspan=2>a<td>b<tr><td>c', ['a b', 'a c']],
    [
      'a row span that goes past the table ends with it',
      '<tr><td rowspan=9>a<td>b<tr><td>c',
      ['a b', 'a c'],
    ],
    ['a row span of 0 goes to the end', '<tr><td rowspan=0>a<td>b<tr><td>c', ['a b', 'a c']],
    [
      'a row span cannot leave its row group',
      '<tbody><tr><td rowspan=3>a<td>b</tbody><tbody><tr><td>c<td>d</tbody>',
      ['a b', 'c d'],
    ],
    ['missing cells stay missing', '<tr><td>a<td>b<tr><td>c', ['a b', 'c .']],
    [
      'hidden rows are left out',
      '<tr><td>a<tr style="display: none"><td>x<tr hidden><td>y<tr><td>b',
      ['a', 'b'],
    ],
    ['cells beside a hidden one do not shift', '<tr><td>a<td style="display:none">x<td>b', ['a b']],
    [
      'hidden rows are none that a row span covers',
      '<tr><td rowspan=0>a<td>b<tr hidden><td>x<tr><td>c<tbody><tr><td>d<td>e',
      ['a b', 'a c', 'd e'],
    ],
    [
      'cells go round those of the rows above',
      '<tr><td>a<td rowspan=2>b<td rowspan=3>c<tr><td>d<td>e<tr><td>f<td>g<td>h',
      ['a b c .', 'd b c e', 'f g c h'],
    ],
    [
      'a column span runs over a cell of the rows above and leaves its end where it was',
      '<tr><td>a<td rowspan=3>b<tr><td colspan=2>c<tr><td>d<td>e',
      ['a b .', 'c c .', 'd b e'],
    ],
    ['heads are cells', '<tr><th>a<td>b<tr><td>c<th>d', ['a b', 'c d']],
    [
      'head, body and foot stand where the markup has them',
      '<tfoot><tr><td>a<td>b</tfoot><tbody><tr><td>c</tbody><thead><tr><td>d</thead>',
      ['a b', 'c .', 'd .'],
    ],
    [
      'captions and columns are no rows',
      '<caption>x</caption><colgroup><col></colgroup><tr><td>a',
      ['a'],
    ],
    [
      'row spans below the first row end with their group too',
      '<tr><td>a<td>b<tr><td rowspan=9>c<td rowspan=0>d',
      ['a b', 'c d'],
    ],
    [
      'nor are scripts among rows and cells',
      '<tr><script>x</script><td>a<template><td>x</template><td>b<tbody><script>x</script><tr><td>c',
      ['a b', 'c .'],
    ],
    ['a row without cells is one', '<tr><td>a<tr><tr><td>b', ['a', '.', 'b']],
    ['a group without rows is nothing', '<tbody></tbody><tbody><tr><td>a</tbody>', ['a']],
    [
      'a table in a cell belongs to the cell',
      '<tr><td>a<table><tr><td>b<td>c<tr><td>d</table><td>e',
      ['a b c d e'],
    ],
  ])('%s', (_, markup, drawn) => expect(draw(build(markup).grid)).toEqual(drawn));
});

/** Rows as scripts and XHTML put them: straight into the table. A list is a row group of its own, nothing a script. */
function buildLoose(...rows: (string | string[] | null)[]): string[] {
  const { document } = new JSDOM('').window;
  const make = (name: string, ...children: Element[]) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const makeRow = (markup: string) => {
    const row = make('tr');
    row.innerHTML = markup;
    return row;
  };
  const parts = rows.map((one) => {
    if (one === null) return make('script');
    return typeof one === 'string' ? makeRow(one) : make('tbody', ...one.map(makeRow));
  });
  return draw(buildGrid(make('table', ...parts) as HTMLTableElement).grid);
}

describe('rows outside of a row group', () => {
  test.each<[string, (string | string[] | null)[], string[]]>([
    ['are one together', ['<td rowspan=3>a<td>b', '<td>c'], ['a b', 'a c']],
    ['… with a script among them', ['<td rowspan=3>a<td>b', null, '<td>c'], ['a b', 'a c']],
    ['end where a group begins', ['<td rowspan=0>a<td>b', ['<td>c<td>d']], ['a b', 'c d']],
    [
      'begin anew after it',
      ['<td rowspan=9>a<td>b', ['<td>c<td>d'], '<td>e<td rowspan=2>f', '<td>g'],
      ['a b', 'c d', 'e f', 'g f'],
    ],
  ])('%s', (_, rows, drawn) => expect(buildLoose(...rows)).toEqual(drawn));
});

describe('the text of a cell', () => {
  test.each([
    ['runs are joined', '<span>申请人情</span><font>况</font>', '申请人情况'],
    ['digits in several nodes are one number', '<b>20</b><i>23</i>', '2023'],
    ['a break parts words', '商业<br>企业', '商业 企业'],
    ['an empty Word paragraph is empty', '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>', ''],
    ['zero-width characters vanish', '1\u200b4', '14'],
    ['styles and scripts are no text', '<style>p{}</style>3<script>4</script>', '3'],
  ])('%s', (_, markup, text) =>
    expect(build(`<tr><td>${markup}</td></tr>`).grid.cells[0]!.text).toBe(text),
  );
});

describe('hostile tables end in bounded time and say that they were cut', () => {
  test('spans', () => {
    const { grid, truncated } = build('<tr><td colspan=1000 rowspan=65534>x</td></tr>'.repeat(50));
    expect(truncated).toBe(true);
    expect(grid.columns).toBe(400);
    expect(grid.rows).toBe(50);
    expect(grid.cells.filter(({ row }) => row === 0)).toEqual([
      { row: 0, column: 0, rowSpan: 50, columnSpan: 400, text: 'x' },
    ]);
  });

  test('columns', () => {
    const { grid, truncated } = build(`<tr>${'<td>x'.repeat(401)}<tr><td>y`);
    expect(truncated).toBe(true);
    expect(grid.columns).toBe(400);
    expect(grid.cells).toHaveLength(401);
    expect(grid.cells.at(-1)).toMatchObject({ row: 1, column: 0, text: 'y' });
  });

  test('a span that ends with the last column that is read is not cut', () => {
    expect(build(`<tr>${'<td>x'.repeat(398)}<td colspan=2>y`)).toMatchObject({
      truncated: false,
      grid: { columns: 400 },
    });
    const cut = build(`<tr>${'<td>x'.repeat(398)}<td colspan=3>y<tr><td>z`);
    expect(cut).toMatchObject({ truncated: true, grid: { rows: 2, columns: 400 } });
    expect(cut.grid.cells.at(-2)).toMatchObject({ column: 398, columnSpan: 2, text: 'y' });
  });

  test('rows', () => {
    const { document } = new JSDOM('<table><tbody></tbody></table>').window;
    const body = document.querySelector('tbody')!;
    const row = document.createElement('tr');
    row.innerHTML = '<td colspan=400>x</td>';
    for (let i = 0; i < 510; i++) body.append(row.cloneNode(true));
    const { grid, elements, truncated } = buildGrid(document.querySelector('table')!);
    expect(truncated).toBe(true);
    expect(grid.rows).toBe(501);
    expect(grid.cells).toHaveLength(501);
    expect(elements).toHaveLength(501);
  });
});

test('an empty table is an empty grid', () => {
  expect(build('')).toEqual({
    grid: { rows: 0, columns: 0, cells: [] },
    elements: [],
    truncated: false,
  });
});

test('pinyin is left out where asked', () => {
  const { document } = new JSDOM('<table><tr><td>公(gong)開').window;
  const table = document.querySelector('table')!;
  expect(buildGrid(table).grid.cells[0]!.text).toBe('公(gong)開');
  expect(buildGrid(table, true).grid.cells[0]!.text).toBe('公開');
});

test('a table of the usual size is whole', () => {
  const { truncated, grid } = build(`<tr>${'<td>x'.repeat(100)}`.repeat(30));
  expect(truncated).toBe(false);
  expect(grid).toMatchObject({ rows: 30, columns: 100 });
});

test('each cell of the grid has its element', () => {
  const { grid, elements } = build('<tr><td>a<td rowspan=2>b<tr><td>c');
  expect(elements.map((element) => element.textContent)).toEqual(
    grid.cells.map((cell) => cell.text),
  );
});
