import {
  type Fact,
  type FormatId,
  isCellPlace,
  type Report,
  type TableKind,
} from '../../utils/model.ts';
import { APPLICANT_LABELS, findIndicator } from '../../utils/text/indicators.ts';

/** A line of figures under one label; a line without figures is the heading of those set in below it. */
export interface FactLine {
  label: string;
  /** Set in below the line or heading that it belongs to. */
  isPart: boolean;
  /** One for each column of its block; undefined where the form has no such cell. */
  facts: (Fact | undefined)[];
}
/** Lines that share their columns. */
export interface FactBlock {
  /** A single empty one where the form has only one column of figures. */
  columns: string[];
  lines: FactLine[];
}
export interface FactTable {
  /** Index into `Report.tables`. */
  table: number;
  kind: TableKind;
  blocks: FactBlock[];
}

interface Line extends Omit<FactLine, 'facts'> {
  code: string;
  cells: Map<string, Fact>;
}

/** Where a figure stands in its form: labels of two-way tables are written row｜column. */
function findSlot(fact: Fact, format: FormatId): { line: string; column: string } {
  const label = findIndicator(fact.indicator, format)?.label ?? fact.indicator;
  if (fact.applicant) return { line: label, column: APPLICANT_LABELS[fact.applicant] };
  const cut = label.lastIndexOf('｜');
  return {
    line: label.slice(0, Math.max(cut, 0)) || label,
    column: cut < 0 ? '' : label.slice(cut + 1),
  };
}

/** What a line is set in below: the group of its code, or the total above it that it is a part of. */
function findParent(code: string, format: FormatId, lines: ReadonlyMap<string, Line>) {
  const group = code.slice(0, Math.max(code.lastIndexOf('.'), 0));
  const total = `${group}.total`;
  if (code !== total && lines.has(total)) return { code: total, label: '' };
  return findIndicator(group, format);
}

/** The lines of a table in the order of its figures, with headings for groups that print no sum. */
function toLines(facts: readonly Fact[], format: FormatId): Line[] {
  const lines = new Map<string, Line>();
  const addLine = (code: string, label: string, isPart: boolean): Line => {
    const line = { code, label, isPart, cells: new Map() };
    lines.set(code, line);
    return line;
  };
  for (const fact of facts) {
    const { line: label, column } = findSlot(fact, format);
    const isTwoWay = Boolean(column) && !fact.applicant;
    const parent = isTwoWay ? undefined : findParent(fact.indicator, format, lines);
    if (parent && !lines.has(parent.code)) addLine(parent.code, parent.label, false);
    const code = isTwoWay ? label : fact.indicator;
    const line = lines.get(code) ?? addLine(code, label, Boolean(parent));
    line.cells.set(column, fact);
  }
  return [...lines.values()];
}

/** Parts the lines wherever their columns change; a heading goes with the line after it. */
function toBlocks(lines: readonly Line[]): FactBlock[] {
  const blocks: FactBlock[] = [];
  let headings: FactLine[] = [];
  for (const { label, isPart, cells } of lines) {
    const columns = [...cells.keys()];
    if (columns.length === 0) {
      headings.push({ label, isPart, facts: [] });
      continue;
    }
    let block = blocks.at(-1);
    if (!block || !columns.every((column) => block?.columns.includes(column))) {
      block = { columns, lines: [] };
      blocks.push(block);
    }
    const facts = block.columns.map((column) => cells.get(column));
    block.lines.push(...headings, { label, isPart, facts });
    headings = [];
  }
  return blocks;
}

/** The figures of a report's tables, laid out again as the official forms lay them out. */
export function layOutFacts({ tables, format }: Report, facts: readonly Fact[]): FactTable[] {
  return tables.flatMap(({ kind }, table) => {
    const own = facts.filter(({ place }) => isCellPlace(place) && place.table === table);
    if (own.length === 0) return [];
    return [{ table, kind, blocks: toBlocks(toLines(own, format)) }];
  });
}
