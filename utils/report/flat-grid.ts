import type { Grid, GridCell } from '../model.ts';
import { rangeInBlock } from '../page/read-blocks.ts';
import type { FlatCell } from './piped-lines.ts';

export interface FlatTable {
  grid: Grid;
  /** The range on the page of each cell of the grid, in its order. */
  rangeOf(cell: number): Range | null;
}

/** The rows of a flattened table as a grid without spans; what its cells are columns of is not known. */
export function toFlatTable(rows: FlatCell[][]): FlatTable {
  const cells: GridCell[] = [];
  const tokens: FlatCell[] = [];
  rows.forEach((row, r) => {
    row.forEach((token, column) => {
      cells.push({ row: r, column, rowSpan: 1, columnSpan: 1, text: token.text });
      tokens.push(token);
    });
  });
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    grid: { rows: rows.length, columns, cells },
    rangeOf: (cell) => {
      const token = tokens[cell];
      return token ? rangeInBlock(token.block, token.start, token.end) : null;
    },
  };
}
