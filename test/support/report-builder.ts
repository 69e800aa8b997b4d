import { OFFICIAL_SECTIONS, OUTCOMES } from '../../utils/checks/form-structure.ts';
import {
  APPLICANTS,
  type Applicant,
  type Fact,
  type FormatId,
  type Report,
  type Section,
  type TableKind,
} from '../../utils/model.ts';
import { readQuantities } from '../../utils/report/quantities/read-quantities.ts';
import { findIndicator } from '../../utils/text/indicators.ts';

/** A number, null for a blank cell, '?' for an unreadable one. */
export type Cell = number | null | '?';

/** A figure of the prose with a code: `words` are found in the text of the section that has them. */
export interface ProseFactSpec {
  key: string;
  value: number | null;
  words: string;
  /** Which occurrence of the words, from 0. */
  occurrence?: number;
}

export interface ReportSpec extends Partial<Omit<Report, 'facts' | 'sections'>> {
  /** Cells by `indicator` or `indicator@applicant`. */
  facts?: Record<string, Cell>;
  sections?: (Partial<Section> & { text?: string })[];
  /** Instead of those that the reader finds in the texts. */
  proseFacts?: ProseFactSpec[] | undefined;
}

const TABLES: TableKind[] = ['disclosure', 'applications', 'review', 'annex', 'other'];
const APPLICATION_ROWS = [
  'applications.new',
  'applications.carried_in',
  ...OUTCOMES,
  'outcome.total',
  'applications.carried_out',
];

/** A whole report around the few things that a test is about. */
export function buildReport(spec: ReportSpec = {}): Report {
  const { facts = {}, sections = [], proseFacts, ...rest } = spec;
  const format: FormatId = rest.format ?? '2021';
  const report: Report = {
    isReport: true,
    confidence: 1,
    reasons: [],
    title: null,
    issuer: null,
    year: null,
    format,
    script: 'hans',
    publishedOn: null,
    period: null,
    preamble: '',
    sections: sections.map(buildSection),
    issuerLevel: null,
    issuerKind: null,
    tables: TABLES.map((kind) => ({
      kind,
      section: null,
      grid: { rows: 0, columns: 0, cells: [] },
    })),
    facts: Object.entries(facts).map(([key, cell], index) => buildCell(key, cell, index, format)),
    quantities: [],
    structures: [],
    region: null,
    identity: [],
    problems: [],
    ...rest,
  };
  const read = readQuantities(report.preamble, report.sections, format, report.year);
  report.structures = read.structures;
  report.facts.push(...(proseFacts?.map((one) => buildProseFact(one, report)) ?? read.facts));
  return report;
}

function buildSection(section: Partial<Section>): Section {
  return { level: 1, ordinal: null, title: '', kind: null, text: '', ...section };
}

function splitKey(key: string): { indicator: string; applicant?: Applicant } {
  const [indicator = '', applicant] = key.split('@');
  return applicant ? { indicator, applicant: applicant as Applicant } : { indicator };
}

function buildCell(key: string, cell: Cell, index: number, format: FormatId): Fact {
  const named = splitKey(key);
  const status = cell === '?' ? 'unreadable' : cell === null ? 'blank' : 'number';
  return {
    ...named,
    value: typeof cell === 'number' ? cell : null,
    status,
    unit: findIndicator(named.indicator, format)?.unit ?? '件',
    raw: cell === null ? '' : String(cell),
    source: 'table',
    place: placeOf(named, index),
  };
}

function placeOf({ indicator, applicant }: ReturnType<typeof splitKey>, index: number) {
  if (applicant) {
    const row = APPLICATION_ROWS.indexOf(indicator);
    return { table: 1, row, column: APPLICANTS.indexOf(applicant) };
  }
  const isDispute = /^(?:review|litigation)/.test(indicator);
  return isDispute ? { table: 2, row: 3, column: index } : { table: 0, row: index, column: 2 };
}

function buildProseFact(
  { key, value, words, occurrence = 0 }: ProseFactSpec,
  report: Report,
): Fact {
  const texts = [report.preamble, ...report.sections.map((section) => section.text)];
  const found = texts.flatMap((text, index) =>
    positionsOf(words, text).map((start) => ({ section: index === 0 ? null : index - 1, start })),
  )[occurrence];
  if (!found) throw new Error(`No section says: ${words}`);
  const named = splitKey(key);
  return {
    ...named,
    value,
    status: 'number',
    unit: findIndicator(named.indicator)?.unit ?? '件',
    raw: words,
    source: 'prose',
    place: { ...found, end: found.start + words.length },
    quote: words,
  };
}

function positionsOf(words: string, text: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    positions.push(at);
  return positions;
}

/** The six sections of the official form, with the texts given by kind. */
export function officialSections(texts: Record<string, string> = {}): Section[] {
  return OFFICIAL_SECTIONS.map(({ kind, title }, index) => ({
    level: 1,
    ordinal: index + 1,
    title: title.slice(2),
    kind,
    text: texts[kind] ?? '',
  }));
}

/** Rows of the applications table by seven numbers each; rows not given are 0 throughout. */
export function applicationsTable(
  rows: Record<string, readonly Cell[]>,
  form: '2019' | '2021' = '2021',
): Record<string, Cell> {
  const isInForm = (code: string) =>
    form === '2019' ? !code.startsWith('outcome.other.') : code !== 'outcome.other';
  return Object.fromEntries(
    APPLICATION_ROWS.filter(isInForm).flatMap((code) =>
      APPLICANTS.map((applicant, column) => [
        `${code}@${applicant}`,
        rows[code] ? (rows[code][column] ?? null) : 0,
      ]),
    ),
  );
}

/** The review table by its three groups of five numbers. */
export function reviewTable(
  review: readonly Cell[],
  direct: readonly Cell[] = [0, 0, 0, 0, 0],
  afterReview: readonly Cell[] = [0, 0, 0, 0, 0],
): Record<string, Cell> {
  const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const groups = { review, litigation_direct: direct, litigation_after_review: afterReview };
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, cells]) =>
      results.map((result, index) => [`${group}.${result}`, cells[index] ?? null]),
    ),
  );
}
