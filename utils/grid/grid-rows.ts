import type { Grid, GridCell } from '../model.ts';

/** The cells that begin in each row, left to right; index is the row. */
export function cellsByRow(grid: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}

/** For each row, the cells that cover it, begun there or above, left to right. */
export function coveringCells(grid: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    const end = Math.min(cell.row + cell.rowSpan, grid.rows);
    for (let row = cell.row; row < end; row++) rows[row]!.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}
