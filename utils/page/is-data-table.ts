const LONG_CELL = 300;
const FEW_CELLS = 6;

/**
 * Whether a table holds data, as against laying out the page: a table around other tables, of a single cell,
 * or of a few cells with paragraphs in them is layout, and what is in it is read as if it stood outside.
 */
export function isDataTable(table: HTMLTableElement): boolean {
  if (holdsTable(table)) return false;
  const cells = firstCells(table, FEW_CELLS + 1);
  if (cells.length <= 1) return false;
  return cells.length > FEW_CELLS || !cells.some(isLong);
}

/**
 * Whether another table is inside. Looked for step by step up to the first: asking the browser for it would cost as much
 * as all that is inside, again at each level of tables in tables.
 */
function holdsTable(table: HTMLTableElement): boolean {
  let element: Element = table;
  let next = element.firstElementChild;
  for (;;) {
    while (!next) {
      if (element === table) return false;
      next = element.nextElementSibling;
      element = element.parentElement!;
    }
    if (next.localName === 'table') return true;
    element = next;
    next = element.firstElementChild;
  }
}

/** Up to so many: more of them say no more. */
function firstCells(table: HTMLTableElement, most: number): Element[] {
  const cells: Element[] = [];
  for (const row of table.rows) {
    cells.push(...row.cells);
    if (cells.length >= most) break;
  }
  return cells;
}

function isLong(cell: Element): boolean {
  return (cell.textContent ?? '').trim().length > LONG_CELL;
}
