import type { Report, Table } from '../../utils/model.ts';
import { useTranslator } from '../use-translator.ts';
import type { Target } from './panel-model.ts';

interface TableListProps {
  report: Report;
  onReveal(target: Target): void;
}

/** The tables of the report by what they hold, and how large they are. */
export function TableList({ report, onReveal }: TableListProps) {
  const { text } = useTranslator();
  if (report.tables.length === 0) return <p class="muted empty">{text('panel.tables.none')}</p>;
  return (
    <ul class="rows">
      {report.tables.map((table, index) => (
        <li key={index}>
          <button type="button" class="row" onClick={() => onReveal({ table: index })}>
            <span class="row-label">{nameOf(table, text)}</span>
            <span class="row-value">
              {text('panel.tables.size', { rows: table.grid.rows, columns: table.grid.columns })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ kind }: Table, text: (key: string) => string): string {
  return text(`panel.table.${kind}`);
}
