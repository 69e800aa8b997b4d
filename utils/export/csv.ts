import type { Fact, Grid, Report } from '../model.ts';
import { isCellPlace } from '../model.ts';
import { APPLICANT_LABELS, findIndicator } from '../text/indicators.ts';

/** The columns of the long table, one row a fact. */
export const CSV_COLUMNS = [
  'report_id',
  'url',
  'retrieved_at',
  'content_sha256',
  'parser_version',
  'rules_version',
  'title',
  'issuer',
  'year',
  'format',
  'source',
  'table',
  'indicator',
  'applicant',
  'label',
  'applicant_label',
  'unit',
  'value',
  'raw',
  'status',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
/** A row of the long table: texts and numbers; null or absent where nothing is known. */
export type FactRow = Partial<Record<CsvColumn, string | number | null>>;

/** Where facts come from; the headless reader knows less of it than the collection does. */
export interface FactSource {
  id?: string;
  url?: string;
  retrievedAt?: string;
  contentHash?: string;
  parserVersion?: string;
  rulesVersion?: string;
  report: Pick<Report, 'title' | 'issuer' | 'year' | 'format' | 'tables'>;
}

/** What every row says of where it comes from. */
export function describeSource(source: FactSource): FactRow {
  const { title, issuer, year, format } = source.report;
  return {
    report_id: source.id ?? null,
    url: source.url ?? null,
    retrieved_at: source.retrievedAt ?? null,
    content_sha256: source.contentHash ?? null,
    parser_version: source.parserVersion ?? null,
    rules_version: source.rulesVersion ?? null,
    title,
    issuer,
    year,
    format,
  };
}

/** The rows for some facts of a report. `table` is the kind of the fact's table, empty for prose. */
export function toFactRows(source: FactSource, facts: readonly Fact[]): FactRow[] {
  const { format, tables } = source.report;
  const about = describeSource(source);
  return facts.map((fact) => ({
    ...about,
    source: fact.source,
    table: isCellPlace(fact.place) ? (tables[fact.place.table]?.kind ?? null) : null,
    indicator: fact.indicator,
    applicant: fact.applicant ?? null,
    label: findIndicator(fact.indicator, format)?.label ?? null,
    applicant_label: fact.applicant ? APPLICANT_LABELS[fact.applicant] : null,
    unit: fact.unit,
    value: fact.value,
    raw: fact.raw,
    status: fact.status,
  }));
}

const PLAIN_NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/;
const BLANK_MARK = /^-+$/;
/** Spreadsheets take these for the beginning of a formula, some also in their full-width form. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/**
 * A leading apostrophe where a spreadsheet would run the text. Signed numbers (-5, +1036)
 * and the dashes that stand for an empty cell are no formulas and stay as printed.
 */
export function neutraliseFormula(text: string): string {
  const halfWidth = text.normalize('NFKC');
  if (!FORMULA_START.test(halfWidth)) return text;
  return PLAIN_NUMBER.test(halfWidth) || BLANK_MARK.test(halfWidth) ? text : `'${text}`;
}

/**
 * RFC 4180: quoted where it must be, quotes doubled. By hand, since what a library adds here is size:
 * its neutralising would have to be switched off for ours, which knows plain numbers.
 */
function toField(value: string | number | null | undefined): string {
  const text = typeof value === 'string' ? neutraliseFormula(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The byte order mark, which Excel needs to read UTF-8. */
const MARK = '\ufeff';

/** What the long table begins with: the byte order mark and the head. */
export function csvHead(): string {
  return `${MARK}${CSV_COLUMNS.join(',')}\r\n`;
}

function toLine(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map(toField).join(',')}\r\n`;
}

/** The lines of some rows, each ended by CRLF; to be put after `csvHead` in parts of any size. */
export function csvLines(rows: readonly FactRow[]): string {
  return rows.map((row) => toLine(CSV_COLUMNS.map((column) => row[column]))).join('');
}

/** A table as printed, each cell where it stands; the other slots of a cell that spans several stay empty. */
export function gridToCsv({ rows, columns, cells }: Grid): string {
  const slots = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  for (const { row, column, text } of cells) slots[row]![column] = text;
  return MARK + slots.map(toLine).join('');
}

/** A whole CSV file: byte order mark, head, one line a row. */
export function factsToCsv(rows: readonly FactRow[]): string {
  return csvHead() + csvLines(rows);
}
