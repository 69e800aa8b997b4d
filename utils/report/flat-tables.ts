/**
 * Tables that a copy has flattened to text: cells parted by `|`, tabs or wide spaces, or one cell a line.
 * They are found by the vocabulary of the official forms and given back as grids, a row for each label.
 */
import type { TextBlock } from '../page/read-blocks.ts';
import { parseValue } from '../text/parse-value.ts';
import { takeBorderedRows } from './bordered-rows.ts';
import { takeBrokenLabel } from './broken-labels.ts';
import { findHeadings } from './find-headings.ts';
import { restoreBlanks } from './flat-blanks.ts';
import { type FlatTable, toFlatTable } from './flat-grid.ts';
import { isAnnexHead, isAnnexLabel, isUnit } from './formats/annex.ts';
import { isApplicantLabel, isApplicationsLabel, isCorner } from './formats/applications.ts';
import { isDisclosureHead, isDisclosureLabel } from './formats/disclosure.ts';
import { labelOf } from './formats/labels.ts';
import { isReviewLabel } from './formats/review.ts';
import { type FlatCell, takePipedLines } from './piped-lines.ts';

const SEPARATORS = ['|', '\t', '\u3000'];
const FEWEST_CELLS = 8;
const FEWEST_LABELS = 3;
/** So many figures behind a numbered text make it a label, not a heading. */
const FEWEST_FIGURES = 3;

/** Whether a text is a label that some official table prints. */
export function isFormLabel(text: string): boolean {
  const label = labelOf(text);
  return (
    isApplicationsLabel(label) ||
    isDisclosureLabel(label) ||
    isReviewLabel(label) ||
    isAnnexLabel(label) ||
    isCorner(text)
  );
}

/** With white space between its characters. */
const LONGEST_HEAD = 30;
const HEAD_OF_TABLE_3_OR_4 = new Set(['申请人情况', '自然人', '行政复议', '结果维持']);

/** Labels that stand at the head of a table and nowhere in prose. */
export function isTableHead(text: string): boolean {
  if (isCorner(text)) return true;
  if (text.length > LONGEST_HEAD) return false;
  const label = labelOf(text);
  return isDisclosureHead(label) || isAnnexHead(label) || HEAD_OF_TABLE_3_OR_4.has(label.label);
}

function isValue(text: string): boolean {
  return text.length <= 60 && parseValue(text, '件').status !== 'unreadable';
}

/**
 * Takes a flattened table from the blocks that begin at `from`: the table and the index of the first block after it,
 * or null where no table begins there. A heading that stands before the table in the same block is left to the caller
 * (see `splitBeforeTable`).
 */
export function takeFlatTable(
  blocks: readonly (TextBlock | null)[],
  from: number,
): { table: FlatTable; next: number } | null {
  const first = blocks[from];
  if (!first) return null;
  const isHead = isTableHead(firstCell(first.text));
  if (!isHead && !separatorOf(first.text)) return null;
  const piped = isHead ? takePipedLines(blocks, from, (at) => beginsSection(blocks, at)) : null;
  const { cells, next } = piped ?? takeLines(blocks, from);
  const rows = toRows(cells);
  if (isWhole(rows.flat())) return { table: toFlatTable(rows), next };
  const local = takeBorderedRows(blocks, from, splitBy);
  return local && { table: toFlatTable(local.rows), next: local.next };
}

/** Whether cells are enough for a table; few will do where they are the head, a row and a figure of a form's block. */
function isWhole(cells: FlatCell[]): boolean {
  if (cells.length >= FEWEST_CELLS) return true;
  const labels = cells.filter(({ text }) => isFormLabel(text));
  const hasFigure = cells.some(({ text }) => text !== '' && isValue(text));
  return (
    hasFigure && labels.length >= FEWEST_LABELS && labels.some(({ text }) => isTableHead(text))
  );
}

/** The cells of lines that are rows, or single cells with nothing between them. */
function takeLines(
  blocks: readonly (TextBlock | null)[],
  from: number,
): { cells: FlatCell[]; next: number } {
  const tokens: FlatCell[] = splitCells(blocks[from]!, true) ?? [];
  let next = from + 1;
  for (let block = blocks[next]; block && tokens.length > 0; block = blocks[next]) {
    if (beginsSection(blocks, next)) break;
    const known = splitCells(block, false);
    const broken = known ? null : takeBrokenLabel(blocks, next, isLabel);
    const cells = known ?? (broken ? [broken.cell] : takeOddCell(blocks, next, tokens));
    if (!cells) break;
    tokens.push(...cells);
    next = broken?.next ?? next + 1;
  }
  return { cells: restoreBlanks(mergePipes(tokens)), next };
}

/** Offset at which a flattened table begins inside a block after a heading; 0 where it begins the block or there is none. */
export function splitBeforeTable(block: TextBlock): number {
  const separator = separatorOf(block.text);
  if (!separator) return 0;
  const heading = findHeadings(block.text).findLast((one) => one.level === 1);
  if (!heading) return 0;
  const first = block.text.slice(heading.titleEnd).split(separator, 1)[0]!;
  return isTableHead(first) || isFormLabel(first) ? heading.titleEnd : 0;
}

/** Whether a block is a main heading, and neither a label of the form nor, with figures behind it, a damaged one. */
function beginsSection(blocks: readonly (TextBlock | null)[], at: number): boolean {
  const { text } = blocks[at]!;
  const first = findHeadings(text)[0];
  if (first?.level !== 1 || first.start !== 0) return false;
  const separator = separatorOf(text);
  const following = separator
    ? text.split(separator)
    : blocks.slice(at + 1, at + 1 + FEWEST_FIGURES).map((block) => block?.text ?? '');
  const figures = following.filter((cell) => cell !== '' && isValue(cell));
  // No heading has a figure, or the dash for none, behind the border of a cell: 八、机构建设情况 | ——.
  const isRow = separator !== '\u3000' && separator && figures.some((cell) => cell.trim() !== '');
  return !isFormLabel(firstCell(text)) && !isRow && figures.length < FEWEST_FIGURES;
}

function firstCell(text: string): string {
  const separator = separatorOf(text);
  return separator ? text.split(separator, 1)[0]! : text;
}

function separatorOf(text: string): string | undefined {
  return SEPARATORS.find((separator) => text.includes(separator));
}

/** The cells of a block, or null where it belongs to no table. */
function splitCells(block: TextBlock, atStart: boolean): FlatCell[] | null {
  const whole = wholeCell(block);
  // A label may itself be spaced out with wide spaces.
  const isOne = !/[|\t]/.test(block.text);
  if (isOne && (isTableHead(whole.text) || (!atStart && isLabel(whole.text)))) return [whole];
  const separator = separatorOf(block.text);
  if (separator) {
    const cells = joinSpaced(splitBy(block, separator));
    return holdsTable(cells, atStart) ? cells : null;
  }
  return isValue(whole.text) || isUnit(whole.text) ? [whole] : splitTrailingValues(block);
}

function isLabel(text: string): boolean {
  return isFormLabel(text) || isApplicantLabel(text);
}

function holdsTable(cells: FlatCell[], atStart: boolean): boolean {
  const known = cells.filter((cell) => isLabel(cell.text)).length;
  const values = cells.filter((cell) => isValue(cell.text)).length;
  if (!atStart) return known + values > 0;
  return cells.some((cell) => isTableHead(cell.text)) || (known > 0 && values > 1);
}

const LONGEST_ODD_CELL = 40;
/** In the head, where columns may be named in a word or two. */
const LONGEST_ODD_HEAD = 8;
/** So many cells in a row may be unknown. */
const MOST_ODD_CELLS = 2;

/** What is printed where a figure is due, also in the last row: no words, or where else to look. */
const INSTEAD_OF_FIGURE = /^(?:[^\u4e00-\u9fff\s]{1,12}|[详詳]?[见見].{1,10})$/;

/** One cell a line: a short text between cells is a damaged label or a cell that cannot be read. */
function takeOddCell(
  blocks: readonly (TextBlock | null)[],
  at: number,
  tokens: readonly FlatCell[],
): FlatCell[] | null {
  const block = blocks[at]!;
  const before = tokens.length;
  if (!isOdd(block, before)) return null;
  if (!isValue(tokens.at(-1)!.text) && INSTEAD_OF_FIGURE.test(block.text))
    return [wholeCell(block)];
  for (let next = at + 1; next <= at + MOST_ODD_CELLS; next++) {
    const following = blocks[next];
    if (!following || beginsSection(blocks, next)) return null;
    if (splitCells(following, false)) return [wholeCell(block)];
    if (!isOdd(following, before)) return null;
  }
  return null;
}

function isOdd({ text }: TextBlock, before: number): boolean {
  return (
    text.length <= (before < FEWEST_CELLS ? LONGEST_ODD_HEAD : LONGEST_ODD_CELL) &&
    !/[。；]/.test(text)
  );
}

function wholeCell(block: TextBlock): FlatCell {
  return { text: block.text, block, start: 0, end: block.text.length };
}

function splitBy(block: TextBlock, separator: string): FlatCell[] {
  const cells: FlatCell[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = block.text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const text = raw.trim();
    cells.push({ text, block, start, end: start + text.length });
  };
  for (let at = block.text.indexOf(separator); at >= 0; at = block.text.indexOf(separator, from)) {
    add(at);
    from = at + 1;
  }
  add(block.text.length);
  return cells;
}

/** A label of single characters, spaced out as cells are, as one cell. */
function joinSpaced(cells: FlatCell[]): FlatCell[] {
  const joined: FlatCell[] = [];
  for (let i = 0; i < cells.length; ) {
    let next = i;
    let text = '';
    while (cells[next]?.text.length === 1 && !isLabel(text)) text += cells[next++]!.text;
    const isOne = isLabel(text);
    joined.push(isOne ? { ...cells[i]!, text, end: cells[next - 1]!.end } : cells[i]!);
    i = isOne ? next : i + 1;
  }
  return joined;
}

/** `label 13 1 0 0 0 0 14`: a label and its figures parted by single spaces. */
function splitTrailingValues(block: TextBlock): FlatCell[] | null {
  const cells = splitBy(block, ' ');
  const firstValue = cells.findIndex((_, i) => cells.slice(i).every((cell) => isValue(cell.text)));
  if (firstValue <= 0) return null;
  const end = cells[firstValue - 1]!.end;
  const label = { text: block.text.slice(0, end), block, start: 0, end };
  return isFormLabel(label.text) ? [label, ...cells.slice(firstValue)] : null;
}

/**
 * A line that ends with `|` and one that begins with it have one border between them, not an empty cell each;
 * so have lines that all begin with it.
 */
function mergePipes(tokens: FlatCell[]): FlatCell[] {
  const blocks = [...new Set(tokens.map(({ block }) => block))];
  const isBordered = blocks.length > 1 && blocks.every(({ text }) => text.startsWith('|'));
  return tokens.filter(({ block }, i) => {
    const before = tokens[i - 1]?.block;
    if (before === block || !block.text.startsWith('|')) return true;
    return !isBordered && !before?.text.endsWith('|');
  });
}

/** A row begins with a label that follows figures, and with the figures that follow a head of several labels. */
function toRows(tokens: FlatCell[]): FlatCell[][] {
  const rows: FlatCell[][] = [];
  let row: FlatCell[] = [];
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  for (const token of tokens) {
    const value = isValue(token.text);
    const last = row.at(-1);
    const afterValue = last !== undefined && isValue(last.text);
    if (!value && afterValue && !isOddCell(token, last)) endRow();
    if (value && token.text !== '' && last && beginsLine(token)) endRow();
    if (value && last && !afterValue && isReviewLabel(last.text) && isHeadRow(row)) endRow();
    row.push(token);
  }
  endRow();
  return rows;
}

/** Text among the figures of one line is a cell that cannot be read, unless it is a label. */
function isOddCell(token: FlatCell, last: FlatCell): boolean {
  return token.block === last.block && !isLabel(token.text);
}

/** A line that begins with a figure is a row of its own, whatever blank cells ended the line before. */
function beginsLine(token: FlatCell): boolean {
  return token.start === 0 && !token.isPiped && separatorOf(token.block.text) !== undefined;
}

function isHeadRow(row: FlatCell[]): boolean {
  return row.filter((token) => isReviewLabel(token.text)).length >= 3;
}
