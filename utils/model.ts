/**
 * Every shared type. Plain JSON throughout: no DOM nodes, no classes, no functions,
 * so that a Report can be stored, sent between contexts and compared byte for byte.
 */

/** The official format that a report's tables follow; `prose` where it has none of them. */
export type FormatId = '2021' | '2019' | '2014' | 'prose';
/** The script of the page as served: simplified or traditional. */
export type Script = 'hans' | 'hant';
/** The languages of the interface and of messages. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Code of a figure in the official forms, e.g. `outcome.denied.state_secret`. */
export type IndicatorCode = string;
/** Applicant columns of the applications table, in the order of the form. */
export const APPLICANTS = [
  'natural_person',
  'enterprise',
  'research',
  'public_welfare',
  'legal_services',
  'other_org',
  'total',
] as const;
export type Applicant = (typeof APPLICANTS)[number];

/** A cell of a table of the report: indices are zero-based, row and column in the grid after spans. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  frame?: number;
}
/**
 * A stretch of a section's text: UTF-16 offsets into `Section.text`, end exclusive.
 * `section` is null for the text before the first heading (`Report.preamble`).
 */
export interface TextPlace {
  section: number | null;
  start: number;
  end: number;
  frame?: number;
}
export type Place = CellPlace | TextPlace;

export type SectionKind =
  | 'overview'
  | 'disclosure'
  | 'response'
  | 'applications'
  | 'consultation'
  | 'review'
  | 'fees'
  | 'organisation'
  | 'problems'
  | 'other'
  | 'annex';

export interface Section {
  /** 1 is 一、, 2 is （一）, 3 is 1. */
  level: 1 | 2 | 3;
  /** The printed number, or null where it is lost. */
  ordinal: number | null;
  /** As printed, without its number. */
  title: string;
  kind: SectionKind | null;
  /** The text between this heading and the next of any level, tables left out; paragraphs end with \n. */
  text: string;
}

/** A cell of a grid: the top-left slot it covers, its extent, and its text with white space folded. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}
export interface Grid {
  rows: number;
  columns: number;
  /** In document order; slots that no cell covers are simply absent. */
  cells: GridCell[];
}

export type TableKind = 'disclosure' | 'applications' | 'review' | 'annex' | 'other';
export interface Table {
  kind: TableKind;
  /** Index into `Report.sections`, or null. */
  section: number | null;
  grid: Grid;
}

/** What a printed figure is. A printed 0 is the number 0; an empty cell, `/` or `—` is blank; never guessed. */
export type ValueStatus = 'number' | 'blank' | 'unreadable';

export interface Fact {
  indicator: IndicatorCode;
  /** Only for indicators that the form divides by applicant. */
  applicant?: Applicant;
  /** In the indicator's unit; null unless `status` is `number`. */
  value: number | null;
  status: ValueStatus;
  unit: string;
  /** The text as printed. */
  raw: string;
  source: 'table' | 'prose';
  place: Place;
  /** The sentence, for prose. */
  quote?: string;
}

/** A number in the prose that has no code. */
export interface Quantity {
  text: string;
  value: number;
  unit: string;
  approximate: boolean;
  place: TextPlace;
}

/** A number of the prose where it stands in a structure; `value` is in `unit`. */
export interface StructureFigure {
  value: number;
  unit: string;
  approximate: boolean;
  place: TextPlace;
}

/**
 * stated: the text says that these are all parts; kind: their words say so (自然人 and 组织);
 * likely: a list of several; open: may be a selection.
 */
export type Completeness = 'stated' | 'kind' | 'likely' | 'open';

/** Kinds of parts that together make up a whole: by level, by applicant, by way of applying … */
export type PartFamily =
  | 'outcome'
  | 'ruling'
  | 'channel'
  | 'way'
  | 'applicant'
  | 'level'
  | 'staff'
  | 'timing'
  | 'suit'
  | 'attribute'
  | 'validity';

/** 「共收到59件，其中区政府26件、部门17件、镇街16件」 */
export interface Split<F = StructureFigure> {
  whole: F;
  parts: F[];
  completeness: Completeness;
  /** What all parts have in common, where their words tell. */
  family: PartFamily | null;
}

/** 「网络申请33件，占总数59件的55.9%」: a part, its printed share, and the whole where the text has it. */
export interface Share<F = StructureFigure> {
  percent: F;
  part: F;
  whole: F | null;
  /** Whether the words say that it is of this whole; otherwise it is the one that the sentence seems to mean. */
  named: boolean;
}

/** 「共收到120件，比上年增加20件，增长20%」: an amount and how it changed. */
export interface Growth<F = StructureFigure> {
  /** The printed rate, positive as printed. */
  percent: F;
  current: F;
  /** The printed difference, where there is one. */
  difference: F | null;
  falls: boolean;
}

/** How numbers of the prose belong together. */
export type Structure =
  | ({ kind: 'split' } & Split)
  | ({ kind: 'share' } & Share)
  | ({ kind: 'growth' } & Growth);

export type ProblemCode =
  | 'table-as-image'
  | 'attachment-only'
  | 'flip-book'
  | 'empty-frame'
  | 'page-cut-off'
  | 'table-cut-off'
  | 'grid-too-large'
  | 'unreadable-cell'
  | 'mixed-format'
  | 'check-crashed';

export type MessageArg = string | number;
/** A text for a person: a catalogue key and its arguments, turned into words by `text/translate`. */
export interface Message {
  key: string;
  args?: Record<string, MessageArg>;
}

export interface Problem {
  code: ProblemCode;
  message: Message;
  place?: Place;
}

export type IssuerLevel = 'central' | 'province' | 'city' | 'county' | 'township';
export type IssuerKind = 'government' | 'department' | 'office' | 'enterprise' | 'other';

/** The places that a body's name tells of, as printed; what it does not name is left out. */
export type Region = Partial<Record<Exclude<IssuerLevel, 'central'>, string>>;

export interface Period {
  /** YYYY-MM-DD */
  from: string;
  to: string;
}

/** A frame of a page of which nothing could be read. */
export interface UnreadFrame {
  /** Where it comes from, or '' where it has no address that could be opened alone. */
  address: string;
  why: 'unreachable' | 'loading' | 'empty';
}

/** What a page says, as data. The map from places back to the page is kept beside it, never in it. */
export interface Report {
  isReport: boolean;
  /** 0…1 */
  confidence: number;
  /** Signals for and against being a report, as catalogue messages. */
  reasons: Message[];
  title: string | null;
  issuer: string | null;
  year: number | null;
  format: FormatId;
  script: Script;
  /** YYYY-MM-DD, or null where the page shows none. */
  publishedOn: string | null;
  period: Period | null;
  /** The text before the first heading. */
  preamble: string;
  sections: Section[];
  issuerLevel: IssuerLevel | null;
  issuerKind: IssuerKind | null;
  /** Where the issuer sits; null where its names tell of no place. */
  region: Region | null;
  /** What told the issuer, its level and the year, and sources on the page that say otherwise. */
  identity: Message[];
  tables: Table[];
  facts: Fact[];
  quantities: Quantity[];
  /** By section, the text before the first heading first; within one splits, then shares, then growths. */
  structures: Structure[];
  problems: Problem[];
}

/** error: cannot all be true, or breaks the form; warning: very likely wrong; hint: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** A figure in an equation: an indicator of the form, or a figure of the prose by its words. */
export type Term =
  | { indicator: IndicatorCode; applicant?: Applicant; value: number | null }
  | { text: string; value: number | null };

/** A single figure whose change alone would satisfy every failing equation of its group. */
export type Suspect = Term & { suggested: number };

export interface Finding {
  /** The rule's id, which is its file name. */
  rule: string;
  severity: Severity;
  message: Message;
  expected: number | string | null;
  actual: number | string | null;
  terms: Term[];
  quote?: string;
  /** Places of all terms, in the order of `terms`, then of the quote. */
  places: Place[];
  suspects: Suspect[];
}

/** A report, table or selection in the personal collection. */
export interface Clip {
  id: string;
  kind: 'report' | 'table' | 'selection';
  /** The address of the document itself, also where that stood in a frame. */
  url: string;
  /** For a document in a frame: the address of the page around it, as the address bar showed it. */
  pageUrl?: string;
  retrievedAt: string;
  /** ISO 8601 in UTC; set by the collection at commit. */
  savedAt: string;
  /** SHA-256 hex of the stored snapshot: proof of what was on the page. */
  evidenceHash: string;
  /** SHA-256 hex over normalised text and facts: two clips with the same one say the same. */
  contentHash: string;
  parserVersion: string;
  rulesVersion: string;
  /** The page's HTML as served to the reader. */
  snapshot: string;
  report: Report;
  findings: Finding[];
  /** For `table`: index into `report.tables`. */
  table?: number;
  /** For `selection`: the text and what of the report it holds, as far as that is known. */
  selection?: { text: string; places: Place[] };
}

/** A clip as it comes back from the collection: whole but for the page's HTML. */
export type SavedClip = Omit<Clip, 'snapshot'>;

/** What a list shows of a clip: small, so that ten thousand of them can be read at once. */
export interface ClipSummary
  extends Omit<SavedClip, 'report' | 'findings' | 'table' | 'selection'> {
  title: string | null;
  issuer: string | null;
  year: number | null;
  format: FormatId;
  /** Of a clipped table. */
  tableKind?: TableKind;
  /** The first words of a selection, or of a table that is none of the official ones. */
  excerpt?: string;
  /** Findings by severity. */
  errors: number;
  warnings: number;
  hints: number;
}

/** True for a place in a table. */
export function isCellPlace(place: Place): place is CellPlace {
  return 'table' in place;
}

/** True for a term that names an indicator of the form. */
export function isIndicatorTerm(
  term: Term,
): term is { indicator: IndicatorCode; applicant?: Applicant; value: number | null } {
  return 'indicator' in term;
}

/** Whether two terms are of the very same figure. */
export function isSameTerm(one: Term, other: Term): boolean {
  if (one.value !== other.value) return false;
  if (!isIndicatorTerm(one)) return !isIndicatorTerm(other) && one.text === other.text;
  return (
    isIndicatorTerm(other) && one.indicator === other.indicator && one.applicant === other.applicant
  );
}
