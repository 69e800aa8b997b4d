import type { Applicant, Fact, Grid, GridCell, IndicatorCode } from '../../model.ts';
import { findIndicator } from '../../text/indicators.ts';
import { parseValue } from '../../text/parse-value.ts';
import { NO_LABEL, type NormalLabel, normalizeLabel } from './labels.ts';

/**
 * Readers of the official tables go through a grid's cells in document order: labels and values follow one
 * another there even where spans are wrong, cells are missing or the table was flattened to text.
 */
export interface StreamCell extends GridCell {
  /** Whether the text reads as a figure or as a blank mark. */
  isValue: boolean;
  /** What the text is as a label; nothing where it is a value. */
  normal: NormalLabel;
}

/** What a reader of one official table finds: figures with the cells that print them. */
export interface TableFact {
  indicator: IndicatorCode;
  applicant?: Applicant;
  cell: GridCell;
}

/** The figures of a table, and what is printed but could not be told apart: rows, or single figures. */
export interface TableReading {
  facts: TableFact[];
  lost: IndicatorCode[];
}

export const NOTHING: TableReading = { facts: [], lost: [] };

/** The forms have a few hundred cells; what comes after so many more is looked at as a plain table only. */
const MOST_CELLS = 10_000;

export function streamCells(grid: Grid): StreamCell[] {
  return grid.cells.slice(0, MOST_CELLS).map(({ row, column, rowSpan, columnSpan, text }) => {
    const isValue = readsAsValue(text);
    const normal = isValue ? NO_LABEL : normalizeLabel(text);
    return { row, column, rowSpan, columnSpan, text, isValue, normal };
  });
}

function readsAsValue(text: string): boolean {
  return text.length <= 60 && parseValue(text, '件').status !== 'unreadable';
}

/** The Fact of a table's cell, its figure in the indicator's unit. */
export function toFact({ indicator, applicant, cell }: TableFact, table: number): Fact {
  const unit = findIndicator(indicator)?.unit ?? '件';
  const { value, status } = parseValue(cell.text, unit);
  const place = { table, row: cell.row, column: cell.column };
  const raw = cell.text;
  return applicant
    ? { indicator, applicant, value, status, unit, raw, source: 'table', place }
    : { indicator, value, status, unit, raw, source: 'table', place };
}
