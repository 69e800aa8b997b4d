/** Tables of no official form of which a copy has made a line of each row, its cells parted by `|`, tabs or wide spaces. */
import type { TextBlock } from '../page/read-blocks.ts';
import type { FlatCell } from './piped-lines.ts';

const BORDERS = ['|', '\t', '\u3000'];
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 3;
const FIGURE = /^[\d,.%]+$/;

/**
 * The rows of a table that begins at `from`: lines of equally many cells, most of which end with a figure. Null where none begins.
 * @param split the cells of a line
 */
export function takeBorderedRows(
  blocks: readonly (TextBlock | null)[],
  from: number,
  split: (block: TextBlock, border: string) => FlatCell[],
): { rows: FlatCell[][]; next: number } | null {
  const border = BORDERS.find((one) => blocks[from]?.text.includes(one));
  if (border === undefined) return null;
  const rows: FlatCell[][] = [];
  for (let block = blocks[from]; block; block = blocks[from + rows.length]) {
    const cells = split(block, border);
    if (cells.length < FEWEST_CELLS || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  const figures = rows.filter((cells) => FIGURE.test(cells.at(-1)!.text)).length;
  const isTable = rows.length >= FEWEST_ROWS && figures * 2 > rows.length;
  return isTable ? { rows, next: from + rows.length } : null;
}
