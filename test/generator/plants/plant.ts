import type { Cell, ReportDocument } from '../document.ts';
import { tablesOf } from '../document.ts';
import type { Random } from '../random.ts';
import type { Planted } from '../truth.ts';

/** Puts one mistake into the document; null where the document has no place for it. */
export type Planter = (document: ReportDocument, random: Random) => Planted | null;

/** Cells with a figure, by key. */
export function factCells(document: ReportDocument): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const table of tablesOf(document)) {
    for (const row of table.rows) {
      for (const cell of row.cells) if (cell.fact) cells.set(cell.fact, cell);
    }
  }
  return cells;
}

/** Prints another number in a cell; the old one comes back. */
export function setCell(cell: Cell, value: number): number {
  const before = cell.value ?? 0;
  cell.value = value;
  cell.text = String(value);
  return before;
}
