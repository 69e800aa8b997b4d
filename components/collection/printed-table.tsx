import type { Grid, GridCell } from '../../utils/model.ts';

/** A table that is none of the official ones, cell by cell as printed. */
export function PrintedTable({ grid, name, lang }: { grid: Grid; name: string; lang: string }) {
  const rows = Map.groupBy(grid.cells, (cell) => cell.row);
  const [head, ...body] = Array.from({ length: grid.rows }, (_, row) => rows.get(row) ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="fact-block" aria-label={name} tabIndex={0}>
      <table class="printed" lang={lang}>
        <thead>
          <tr>
            {head?.map((cell) => (
              <th key={cell.column} scope="col" {...spansOf(cell)}>
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <td key={cell.column} {...spansOf(cell)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function spansOf({ rowSpan, columnSpan }: GridCell) {
  return { rowSpan, colSpan: columnSpan };
}
