/** Tables of which a copy has put every cell on a line of its own and kept the `|` between the cells. */
import type { TextBlock } from '../page/read-blocks.ts';

/** A cell's text and where it stands in its block. */
export interface FlatCell {
  text: string;
  block: TextBlock;
  start: number;
  end: number;
  /** The line breaks around it part nothing: only `|` does. */
  isPiped?: true;
}

/** So many lines tell how a table is written. */
const LINES_LOOKED_AT = 60;
const FEWEST_LINES = 8;
/** A longer line is a paragraph after the table, not a cell of it. */
const LONGEST_LINE = 60;

/**
 * The cells of a table written a cell a line with `|` before, after or between the lines: there `|` alone parts cells,
 * two of them have a blank one between them, and a line break within a cell is nothing. Null where the lines are
 * rows of cells, or where `|` parts no cells at all.
 * @param endsTable whether the block at an index begins something else
 */
export function takePipedLines(
  blocks: readonly (TextBlock | null)[],
  from: number,
  endsTable: (at: number) => boolean,
): { cells: FlatCell[]; next: number } | null {
  const next = findEnd(blocks, from, endsTable);
  const lines = blocks.slice(from, next) as TextBlock[];
  return isPiped(lines.slice(0, LINES_LOOKED_AT)) ? { cells: joinLines(lines), next } : null;
}

function findEnd(
  blocks: readonly (TextBlock | null)[],
  from: number,
  endsTable: (at: number) => boolean,
): number {
  let last = from;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || (i > from && endsTable(i))) break;
    const isCell = block.text.includes('|') || blocks[i - 1]?.text.trimEnd().endsWith('|');
    if (!isCell && block.text.length > LONGEST_LINE) break;
    // What follows the last border are a cell's own lines, or the text after the table.
    if (isCell) last = i;
    else if (i - last > 2) break;
  }
  return last + 1;
}

/** Of the lines with something in them nearly all hold one cell, and there is a border for most. */
function isPiped(lines: TextBlock[]): boolean {
  const contents = lines.map(({ text }) => text.split('|').filter((cell) => cell.trim()).length);
  const filled = contents.filter((count) => count > 0).length;
  const several = contents.filter((count) => count > 1).length;
  const borders = lines.filter(({ text }) => text.includes('|')).length;
  return filled >= FEWEST_LINES && several * 10 <= filled && borders * 2 >= filled;
}

function joinLines(lines: TextBlock[]): FlatCell[] {
  const cells: FlatCell[] = [];
  /** Whether the next line goes on with the last cell. */
  let isOpen = false;
  for (const block of lines) {
    for (const { 0: piece, index } of block.text.matchAll(/\||[^|]+/g)) {
      const text = piece.trim();
      const start = index + (piece.length - piece.trimStart().length);
      if (piece === '|') {
        if (!isOpen) cells.push({ text: '', block, start, end: start, isPiped: true });
        isOpen = false;
      } else if (isOpen) {
        cells.at(-1)!.text += text;
      } else if (text !== '') {
        cells.push({ text, block, start, end: start + text.length, isPiped: true });
        isOpen = true;
      }
    }
  }
  return cells;
}
