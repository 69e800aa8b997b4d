import type { Cell, Row, TableBlock } from '../document.ts';

/** The top-left cells whose rowspan crosses the line above row `at`, with what remains below it. */
function crossing(table: TableBlock, at: number): { cell: Cell; below: number }[] {
  return table.rows.slice(0, at).flatMap((row, index) =>
    row.cells.flatMap((cell) => {
      const below = index + (cell.rowSpan ?? 1) - at;
      return below > 0 ? [{ cell, below }] : [];
    }),
  );
}

/**
 * Cuts the rows in two as a page break does: merged cells across the line are closed above it and
 * opened again below it, with their text (`repeatText`) or empty.
 */
export function splitRows(
  table: TableBlock,
  at: number,
  repeatText: boolean,
): [above: Row[], below: Row[]] {
  const above = table.rows.slice(0, at);
  const below = table.rows.slice(at).map((row) => ({ ...row, cells: [...row.cells] }));
  const carried: Cell[] = [];
  for (const { cell, below: rows } of crossing(table, at)) {
    cell.rowSpan = (cell.rowSpan ?? 1) - rows;
    const { fact, value, ...copy } = cell;
    carried.push({ ...copy, rowSpan: rows, text: repeatText ? cell.text : '' });
  }
  below[0]?.cells.unshift(...carried);
  return [above, below];
}

/** The rows of the head, as they are printed again. */
export function headOf(table: TableBlock): Row[] {
  return table.rows
    .filter((row) => row.head)
    .map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) }));
}
