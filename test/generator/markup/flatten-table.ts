/** Tables as readers' copies leave them: text without columns (domain.md §5, flattened text). */
import { BREAK, type Cell, type Row, RUN, type TableBlock } from '../document.ts';

function flatText(cell: Cell): string {
  return cell.text.replaceAll(RUN, '').replaceAll(BREAK, '').trim();
}

function visibleRows(table: TableBlock): Row[] {
  return table.rows.filter((row) => !row.hidden && row.cells.length > 0);
}

/** Blank cells vanish between spaces: figures get a dash, fillers nothing. */
function joinBySpaces(row: Row, space: string): string {
  return row.cells
    .map((cell) => flatText(cell) || (cell.fact ? '-' : ''))
    .filter(Boolean)
    .join(space);
}

/** The text lines of a table; `lines` gives one cell a line, blank cells as a no-break space. */
export function flattenTable(table: TableBlock): string[] {
  const rows = visibleRows(table);
  switch (table.layout) {
    case 'tabs':
      return rows.map((row) => row.cells.map(flatText).join('\t'));
    case 'spaces':
      return rows.map((row) => joinBySpaces(row, '    '));
    case 'wide-spaces':
      return rows.map((row) => joinBySpaces(row, '\u3000\u3000'));
    case 'lines':
      return rows.flatMap((row) => row.cells.map((cell) => flatText(cell) || '\u00a0'));
    case 'pipes-run':
      return [rows.flatMap((row) => row.cells.map(flatText)).join(' | ')];
    default:
      return rows.map((row) => row.cells.map(flatText).join(' | '));
  }
}
