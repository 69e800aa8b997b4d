import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks, type TextBlock } from '../../utils/page/read-blocks.ts';
import { toFlatTable } from '../../utils/report/flat-grid.ts';
import { blockOf } from '../support/text-blocks.ts';

const cell = (text: string, block = blockOf(text), start = 0) => ({
  text,
  block,
  start,
  end: start + text.length,
});

test('a row for each row, a column for each of its cells, no spans', () => {
  const { grid } = toFlatTable([
    [cell('规章'), cell(''), cell('2')],
    [cell('行政许可'), cell('3')],
  ]);
  const span = { rowSpan: 1, columnSpan: 1 };
  expect(grid).toEqual({
    rows: 2,
    columns: 3,
    cells: [
      { row: 0, column: 0, ...span, text: '规章' },
      { row: 0, column: 1, ...span, text: '' },
      { row: 0, column: 2, ...span, text: '2' },
      { row: 1, column: 0, ...span, text: '行政许可' },
      { row: 1, column: 1, ...span, text: '3' },
    ],
  });
});

describe('the way back to the page', () => {
  const { document } = new JSDOM('<p>规章 | 1</p><p>行政<b>许可</b></p>').window;
  const [first, second] = readBlocks(document.body, () => false) as [TextBlock, TextBlock];
  const { rangeOf } = toFlatTable([
    [cell('规章', first), cell('1', first, 5)],
    [cell('行政许可', second)],
  ]);

  test('from each cell, in the order of the grid', () => {
    expect([0, 1, 2].map((i) => rangeOf(i)?.toString())).toEqual(['规章', '1', '行政许可']);
  });

  test('from none that is not there', () => {
    expect(rangeOf(3)).toBeNull();
    expect(rangeOf(-1)).toBeNull();
  });
});
