import type { Grid, SavedClip, Table } from '../model.ts';
import { parseValue } from '../text/parse-value.ts';
import { describeSource, type FactRow, toFactRows } from './csv.ts';
import { factsOfClip } from './facts-of-clip.ts';

/**
 * The rows of a clip in the long table: its facts; where a part of a page has none, the cells of
 * the table as printed, or the selected text, so that nothing that was saved is missing.
 */
export function rowsOfClip(clip: SavedClip): FactRow[] {
  const facts = factsOfClip(clip);
  if (facts.length > 0) return toFactRows(clip, facts);
  const about = describeSource(clip);
  const table = clip.kind === 'table' ? clip.report.tables[clip.table ?? -1] : undefined;
  if (table) return cellRows(table).map((row) => ({ ...about, ...row }));
  if (clip.selection) return [{ ...about, source: 'prose', raw: clip.selection.text }];
  return [];
}

/** A row for each cell; its label is row｜column, as in the official two-way tables, but for headings. */
function cellRows({ kind, grid }: Table): FactRow[] {
  return grid.cells.map(({ row, column, text }) => {
    const isHeading = row === 0 || column === 0;
    const { value, status } = parseValue(text, '');
    return {
      source: 'table',
      table: kind,
      label: isHeading ? null : `${textAt(grid, row, 0)}｜${textAt(grid, 0, column)}`,
      value,
      raw: text,
      // Words are no unreadable figures.
      status: status === 'unreadable' ? null : status,
    };
  });
}

/** The text of the cell that covers a slot. */
function textAt({ cells }: Grid, row: number, column: number): string {
  const cell = cells.find(
    (one) =>
      one.row <= row &&
      row < one.row + one.rowSpan &&
      one.column <= column &&
      column < one.column + one.columnSpan,
  );
  return cell?.text ?? '';
}
