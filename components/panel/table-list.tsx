import type { Report, Table } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { useTranslator } from '../use-translator.ts';
import type { Target } from './panel-model.ts';
import { usePageWords } from './use-page-words.ts';
import type { SavePhase, Saves } from './use-saves.ts';

interface TableListProps {
  report: Report;
  saves: Saves;
  onReveal(target: Target): void;
}

/** The tables of the report by what they hold, and how large they are; each can be saved by itself. */
export function TableList({ report, saves, onReveal }: TableListProps) {
  const { text } = useTranslator();
  const words = usePageWords();
  const nameOf = ({ kind, grid }: Table) => {
    const first = grid.cells.find((cell) => cell.text !== '');
    const name = text(`panel.table.${kind}`);
    return kind === 'other' && first ? `${name} · ${words.show(first.text)}` : name;
  };
  if (report.tables.length === 0) return <p class="muted empty">{text('panel.tables.none')}</p>;
  return (
    <ul class="rows">
      {report.tables.map((table, index) => (
        <li key={index} class="row-pair">
          <button type="button" class="row" onClick={() => onReveal({ table: index })}>
            <span class="row-label">{nameOf(table)}</span>
            <span class="row-value">
              {text('panel.tables.size', { rows: table.grid.rows, columns: table.grid.columns })}
            </span>
          </button>
          <SaveTable
            name={nameOf(table)}
            phase={saves.phaseOf({ kind: 'table', table: index })}
            onSave={() => saves.start({ kind: 'table', table: index })}
          />
        </li>
      ))}
    </ul>
  );
}

interface SaveTableProps {
  name: string;
  phase: SavePhase;
  onSave(): void;
}

function SaveTable({ name, phase, onSave }: SaveTableProps) {
  const { text } = useTranslator();
  const isSaved = phase === 'saved';
  const label = text(isSaved ? 'panel.tables.saved' : 'panel.tables.save', { name });
  return (
    <button
      type="button"
      class={isSaved ? 'quiet row-save saved' : 'quiet row-save'}
      aria-label={label}
      title={label}
      aria-disabled={phase === 'saving'}
      onClick={onSave}
    >
      <Icon name={isSaved ? 'check' : 'keep'} />
    </button>
  );
}
