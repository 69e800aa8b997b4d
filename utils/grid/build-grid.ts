import type { Grid, GridCell } from '../model.ts';
import { createHidingTest } from './is-hidden.ts';
import { readCellText } from './read-cell-text.ts';
import { cellsOf, rowGroups } from './table-parts.ts';

/** Beyond this many slots a table is no form that a person fills in. */
const MAX_SLOTS = 200_000;
const MAX_COLUMNS = 400;

/** A grid with the element behind each of its cells, in the same order. */
export interface BuiltGrid {
  grid: Grid;
  elements: Element[];
  /** True where the table's spans or rows go beyond what is read; the rest is left out. */
  truncated: boolean;
}

/**
 * The grid of a `<table>`, with spans laid out as browsers do: a row span ends with its row group,
 * a column span that meets an occupied slot moves on. Rows hidden by attribute or inline style are skipped.
 * Nested tables belong to the cell that holds them.
 */
export function buildGrid(table: HTMLTableElement, withoutPinyin = false): BuiltGrid {
  const cells: GridCell[] = [];
  const elements: Element[] = [];
  const isHidden = createHidingTest(table);
  let row = 0;
  let columns = 0;
  let truncated = false;
  for (const group of rowGroups(table)) {
    const rows = group.filter((element) => !isHidden(element));
    /** For each column, the first row in which it is free again. */
    const freeFrom: number[] = [];
    const groupEnd = row + rows.length;
    for (const element of rows) {
      if (row * Math.max(columns, 1) > MAX_SLOTS) return finish(true);
      let column = 0;
      for (const cell of cellsOf(element)) {
        if (isHidden(cell)) continue;
        while ((freeFrom[column] ?? 0) > row) column++;
        if (column >= MAX_COLUMNS) {
          truncated = true;
          break;
        }
        const { colSpan, rowSpan: printed } = cell;
        const columnSpan = Math.min(colSpan, MAX_COLUMNS - column);
        const rowSpan = Math.min(printed === 0 ? groupEnd - row : printed, groupEnd - row);
        truncated ||= columnSpan < colSpan;
        const text = readCellText(cell, withoutPinyin, isHidden);
        cells.push({ row, column, rowSpan, columnSpan, text });
        elements.push(cell);
        for (let c = column; c < column + columnSpan; c++) {
          freeFrom[c] = Math.max(freeFrom[c] ?? 0, row + rowSpan);
        }
        column += columnSpan;
        columns = Math.max(columns, column);
      }
      row++;
    }
  }
  return finish(truncated);

  function finish(cut: boolean): BuiltGrid {
    return { grid: { rows: row, columns, cells }, elements, truncated: cut };
  }
}
