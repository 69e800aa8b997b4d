/**
 * A report before it becomes HTML: blocks whose texts may hold marks from the private use area,
 * which each markup turns into its own tags.
 */
import type { FormatId, Period, ProblemCode, SectionKind, TableKind } from '../../utils/model.ts';
import type { Body } from './frame/bodies.ts';
import type { Statement } from './truth.ts';

/** A boundary between two runs of the editor: nothing to see, but another node. */
export const RUN = '\uE000';
/** A line break inside a paragraph or cell. */
export const BREAK = '\uE001';

export type CellRole =
  | 'title'
  | 'head'
  | 'corner'
  | 'label'
  | 'group'
  | 'value'
  | 'unit'
  | 'filler';

export interface Cell {
  text: string;
  role: CellRole;
  rowSpan?: number;
  colSpan?: number;
  /** `indicator` or `indicator@applicant` of a value cell. */
  fact?: string;
  /** What the cell says: a number, null for blank. */
  value?: number | null;
  unreadable?: boolean;
}

export interface Row {
  cells: Cell[];
  /** Not shown on the page; its cells are no figures. */
  hidden?: boolean;
  /** Part of the head, repeated where a table goes on over a page. */
  head?: boolean;
}

/** How a table is written: as a real table, as divs, or flattened to text. */
export type TableLayout =
  | 'table'
  | 'divs'
  | 'pipes'
  | 'pipes-run'
  | 'tabs'
  | 'spaces'
  | 'wide-spaces'
  | 'lines';

export interface TableBlock {
  type: 'table';
  kind: TableKind;
  rows: Row[];
  layout: TableLayout;
  /** Wrapped in this many layout tables. */
  nested?: number;
  /** Cells as `<th>`. */
  th?: boolean;
}

export interface HeadingBlock {
  type: 'heading';
  level: 1 | 2 | 3;
  ordinal: number | null;
  /** The number as printed, mark included: `一、`, `（一）`. */
  number: string;
  title: string;
  kind?: SectionKind | null;
  /** How it stands: alone, or running into the next paragraph behind a stop or a wide space. */
  stand: 'alone' | 'stop' | 'wide-space';
  /** The tag where it stands alone; the markup's own paragraph when absent. */
  tag?: 'h2' | 'h3' | 'strong';
  /** Stands in the same paragraph as what goes before. */
  joined?: boolean;
}

export interface Token {
  name: string;
  printed: string;
  value: number;
  unit: string;
  approximate: boolean;
  code?: string;
  optional?: boolean;
  /** Prints another number in the same manner, for planted mistakes. */
  print(value: number): string;
}

/** Structure by token names; see `Structure` for its meaning. */
export type TokenStructure =
  | { kind: 'split'; whole: string; parts: string[]; exhaustive: boolean }
  | { kind: 'share'; percent: string; part: string; whole: string }
  | { kind: 'growth'; percent: string; current: string; difference: string | null; falls: boolean };

export interface Sentence {
  /** Text and numbers in turn. */
  pieces: (string | Token)[];
  structures: TokenStructure[];
  statements: Statement[];
}

export interface ParagraphBlock {
  type: 'paragraph';
  role: 'body' | 'signature' | 'note';
  sentences: Sentence[];
  joined?: boolean;
}

/** Something that is neither text nor table: a picture, an empty frame, a link to a file. */
export interface RawBlock {
  type: 'raw';
  html: string;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | RawBlock;

export interface ReportDocument {
  body: Body;
  year: number;
  format: FormatId;
  /** As printed; a BREAK where it stands on two lines; null for an untitled page. */
  title: string | null;
  issuer: string | null;
  /** As stated in the opening; null where nothing is stated. */
  period: Period | null;
  blocks: Block[];
  frame: PageFrame;
  problems: ProblemCode[];
  flawless: boolean;
  script: 'hans' | 'hant';
  /** Turns the frame's own words into the page's script. */
  convert(text: string): string;
  /** The page ends here, in the middle of everything. */
  cutOff: boolean;
}

/** What stands around the article. */
export interface PageFrame {
  /** YYYY-MM-DD, or null where the page shows no date. */
  publishedOn: string | null;
  /** How the info line writes the date. */
  dateStyle: 'iso' | 'iso-time' | 'han' | 'slash' | 'dot';
  dateLabel: string;
  /** The body under 来源, or null. */
  source: string | null;
  site: string;
  /** Where the date stands. */
  datePlace: 'line' | 'index-box' | 'meta-and-line';
  indexBox: boolean;
  chrome: boolean;
  /** Put before the title by a mirror. */
  prefix: string;
  /** Title repeated as the article's first paragraph. */
  titleInside: boolean;
}

/** The text of a sentence as printed. */
export function sentenceText(sentence: Sentence): string {
  return sentence.pieces.map((one) => (typeof one === 'string' ? one : one.printed)).join('');
}

/** A sentence without numbers. */
export function plainSentence(text: string): Sentence {
  return { pieces: [text], structures: [], statements: [] };
}

/** Without run and line marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(RUN, '').replaceAll(BREAK, '');
}

/** All tables of the document. */
export function tablesOf(document: ReportDocument): TableBlock[] {
  return document.blocks.filter((block) => block.type === 'table');
}

/** All cells that show a figure. */
export function valueCells(table: TableBlock): Cell[] {
  return table.rows
    .filter((row) => !row.hidden)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.fact !== undefined);
}
