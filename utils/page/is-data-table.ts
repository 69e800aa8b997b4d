const LONG_CELL = 300;
const FEW_CELLS = 6;

/**
 * Whether a table holds data, as against laying out the page: a table around other tables, of a single cell,
 * or of a few cells with paragraphs in them is layout, and what is in it is read as if it stood outside.
 */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.querySelector('table')) return false;
  const cells = countCells(table);
  if (cells <= 1) return false;
  return cells > FEW_CELLS || !hasLongCell(table);
}

function countCells(table: HTMLTableElement): number {
  let count = 0;
  for (const row of table.rows) count += row.cells.length;
  return count;
}

function hasLongCell(table: HTMLTableElement): boolean {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      if ((cell.textContent ?? '').trim().length > LONG_CELL) return true;
    }
  }
  return false;
}
