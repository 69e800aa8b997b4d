import type { Grid, GridCell } from '../../utils/model.ts';

/** A table that is none of the official ones, cell by cell as printed; its first row heads the columns. */
export function PrintedTable({ grid, name, lang }: { grid: Grid; name: string; lang: string }) {
  const cells = Map.groupBy(grid.cells, (cell) => cell.row);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="fact-block" aria-label={name} tabIndex={0}>
      <table class="printed" lang={lang}>
        {/* One group of rows: a cell that spans several would be cut off where a group ends. */}
        <tbody>
          {Array.from({ length: grid.rows }, (_, row) => (
            <tr key={row}>
              {cells.get(row)?.map((cell) => (
                <PrintedCell key={cell.column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PrintedCell({ cell: { row, rowSpan, columnSpan, text } }: { cell: GridCell }) {
  const spans = { rowSpan, colSpan: columnSpan };
  if (row > 0) return <td {...spans}>{text}</td>;
  return (
    <th scope="col" {...spans}>
      {text}
    </th>
  );
}
