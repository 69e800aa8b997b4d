import { cellsOf, rowGroups } from '../grid/table-parts.ts';

const LONG_CELL = 300;
const FEW_CELLS = 6;

/**
 * Whether a table holds data, as against laying out the page: a table around other tables, of a single cell,
 * or of a few cells with paragraphs in them is layout, and what is in it is read as if it stood outside.
 */
export function isDataTable(table: HTMLTableElement): boolean {
  if (table.querySelector('table')) return false;
  const cells = firstCells(table, FEW_CELLS + 1);
  if (cells.length <= 1) return false;
  return cells.length > FEW_CELLS || !cells.some(isLong);
}

/** Up to so many: more of them say no more. */
function firstCells(table: HTMLTableElement, most: number): Element[] {
  const cells: Element[] = [];
  for (const row of rowGroups(table).flat()) {
    cells.push(...cellsOf(row));
    if (cells.length >= most) break;
  }
  return cells;
}

function isLong(cell: Element): boolean {
  return (cell.textContent ?? '').trim().length > LONG_CELL;
}
