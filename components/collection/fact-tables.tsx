import type { Fact, Finding, Report, Severity } from '../../utils/model.ts';
import { isCellPlace } from '../../utils/model.ts';
import { formatNumber } from '../format-number.ts';
import { useTranslator } from '../use-translator.ts';
import { cellId } from './cell-id.ts';
import { type FactBlock, type FactLine, layOutFacts } from './lay-out-facts.ts';

interface FactTablesProps {
  report: Report;
  facts: readonly Fact[];
  findings: readonly Finding[];
  /** Index of the finding whose cells stand out, or null. */
  chosen: number | null;
}

/** Cells that findings are about, by id: the gravest severity, and whether the chosen finding is one of them. */
type Marks = Map<string, { severity: Severity; isChosen: boolean }>;

const GRAVITY: readonly Severity[] = ['hint', 'warning', 'error'];

function markCells(findings: readonly Finding[], chosen: number | null): Marks {
  const marks: Marks = new Map();
  findings.forEach(({ severity, places }, index) => {
    for (const place of places.filter(isCellPlace)) {
      const known = marks.get(cellId(place));
      const isGraver = !known || GRAVITY.indexOf(severity) > GRAVITY.indexOf(known.severity);
      marks.set(cellId(place), {
        severity: isGraver ? severity : known.severity,
        isChosen: index === chosen || Boolean(known?.isChosen),
      });
    }
  });
  return marks;
}

/** The figures of the report's tables, laid out as in the official forms; cells in question are outlined. */
export function FactTables({ report, facts, findings, chosen }: FactTablesProps) {
  const { text } = useTranslator();
  const marks = markCells(findings, chosen);
  return (
    <>
      {layOutFacts(report, facts).map(({ table, kind, blocks }) => (
        <section key={table} class="fact-table">
          <h3>{text(`panel.table.${kind}`)}</h3>
          {blocks.map((block, index) => (
            <Block key={index} block={block} marks={marks} name={text(`panel.table.${kind}`)} />
          ))}
        </section>
      ))}
    </>
  );
}

function shapeOf(columns: number): 'single' | 'wide' | undefined {
  if (columns === 1) return 'single';
  return columns > 3 ? 'wide' : undefined;
}

/** A wide block scrolls by itself where there is no room for it, also by keyboard. */
function Block({ block, marks, name }: { block: FactBlock; marks: Marks; name: string }) {
  const { text } = useTranslator();
  const { columns, lines } = block;
  const isNamed = columns.some(Boolean);
  const table = (
    <table lang="zh-Hans" class={shapeOf(columns.length)}>
      <colgroup>
        <col />
        <col class="figures" span={columns.length} />
      </colgroup>
      <thead class={isNamed ? undefined : 'unseen'}>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column || text('collection.facts.value')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} columns={columns} marks={marks} />
        ))}
      </tbody>
    </table>
  );
  if (shapeOf(columns.length) !== 'wide') return <div class="fact-block">{table}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="fact-block" aria-label={name} tabIndex={0}>
      {table}
    </section>
  );
}

function Line({ line, columns, marks }: { line: FactLine; columns: string[]; marks: Marks }) {
  if (line.facts.length === 0) {
    return (
      <tr class="group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {line.label}
        </th>
      </tr>
    );
  }
  return (
    <tr class={line.isPart ? 'part' : undefined}>
      <th scope="row">{line.label}</th>
      {line.facts.map((fact, index) => (
        <Cell key={index} fact={fact} marks={marks} withUnit={!columns[index]} />
      ))}
    </tr>
  );
}

interface CellProps {
  fact: Fact | undefined;
  marks: Marks;
  /** Where no heading of a column says what is counted. */
  withUnit: boolean;
}

/** Blank stays blank and is not 0; what could not be read stands as printed. */
function Cell({ fact, marks, withUnit }: CellProps) {
  const { text, language } = useTranslator();
  if (!fact || !isCellPlace(fact.place)) return <td />;
  const id = cellId(fact.place);
  const mark = marks.get(id);
  const classes = [
    fact.value === 0 && 'zero',
    mark && `marked marked-${mark.severity}`,
    mark?.isChosen && 'marked-chosen',
  ];
  return (
    <td id={id} class={classes.filter(Boolean).join(' ') || undefined}>
      {fact.value !== null && formatNumber(fact.value, language)}
      {fact.status === 'blank' && <span class="unseen">{text('panel.value.blank')}</span>}
      {fact.status === 'unreadable' && (
        <span class="unreadable" title={text('panel.value.unreadable')}>
          {fact.raw}
        </span>
      )}
      {withUnit && fact.status !== 'blank' && <span class="unit">{fact.unit}</span>}
    </td>
  );
}
