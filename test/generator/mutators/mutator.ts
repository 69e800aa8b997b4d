import type {
  Cell,
  HeadingBlock,
  ParagraphBlock,
  ReportDocument,
  Sentence,
  TableBlock,
} from '../document.ts';
import { plainSentence, tablesOf } from '../document.ts';
import type { Random } from '../random.ts';

/**
 * Stages in the order in which they are applied: words before script, script before the marks that
 * split words over nodes.
 */
export const STAGES = ['words', 'table', 'frame', 'script', 'print'] as const;
export type Stage = (typeof STAGES)[number];

export interface Mutator {
  name: string;
  /** The place in domain.md that it comes from. */
  source: string;
  stage: Stage;
  /** What the page's tables must be for the change to show: real tables, separate nodes, or anything. */
  shows: 'grid' | 'nodes' | 'any';
  /** Two mutators of one group exclude each other. */
  group?: string;
  /** Whether there is anything to change. */
  fits(document: ReportDocument): boolean;
  /** Changes the document, and with it the truth that will be collected from it. */
  apply(document: ReportDocument, random: Random): void;
}

/** Numbers as the forms print them before any mutator. */
export const PLAIN_NUMBER = /^\d+(\.\d+)?$/;

export function tableOfKind(
  document: ReportDocument,
  kind: TableBlock['kind'],
): TableBlock | undefined {
  return tablesOf(document).find((table) => table.kind === kind);
}

export function hasTable(kind?: TableBlock['kind']): (document: ReportDocument) => boolean {
  return (document) => tablesOf(document).some((table) => !kind || table.kind === kind);
}

export function cellsOf(document: ReportDocument): Cell[] {
  return tablesOf(document).flatMap((table) => table.rows.flatMap((row) => row.cells));
}

/** Cells that print a plain number. */
export function plainCells(document: ReportDocument): Cell[] {
  return cellsOf(document).filter((cell) => cell.fact && PLAIN_NUMBER.test(cell.text));
}

export function labelCells(document: ReportDocument): Cell[] {
  return cellsOf(document).filter((cell) => cell.text !== '' && isLabel(cell));
}

function isLabel(cell: Cell): boolean {
  return ['label', 'group', 'head', 'title', 'corner'].includes(cell.role);
}

export function headingsOf(document: ReportDocument): HeadingBlock[] {
  return document.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
}

export function paragraphsOf(document: ReportDocument): ParagraphBlock[] {
  return document.blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph');
}

/** Changes every text of a sentence, numbers included. */
export function mapSentence(sentence: Sentence, map: (text: string) => string): void {
  sentence.pieces = sentence.pieces.map((piece) => {
    if (typeof piece === 'string') return map(piece);
    const { print } = piece;
    return { ...piece, printed: map(piece.printed), print: (value) => map(print(value)) };
  });
}

/** Changes every text of the document's own words: title, headings, prose, cells. */
export function mapTexts(document: ReportDocument, map: (text: string) => string): void {
  if (document.title !== null) document.title = map(document.title);
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      block.title = map(block.title);
      block.number = map(block.number);
    } else if (block.type === 'paragraph') {
      for (const sentence of block.sentences) mapSentence(sentence, map);
    } else if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.text = map(cell.text);
    }
  }
}

/** A paragraph of one plain sentence. */
export function note(text: string): ParagraphBlock {
  return { type: 'paragraph', role: 'note', sentences: [plainSentence(text)] };
}
