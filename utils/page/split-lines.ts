import { isPinyinCut } from '../text/pinyin.ts';

/** Ends of a sentence or of a heading's introduction. */
const SENTENCE_END = /[。！？；：!?;:|”"）)】》]$/;
/** What a new paragraph, a list item or a table row begins with. */
const PARAGRAPH_START =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．，]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分|\||　　)/;
/** Text kept in short lines is a list or a table, not wrapped prose. */
const SHORT_LINE = 40;
const MANY_LINES = 8;

interface Line {
  text: string;
  /** Offset of the line break after it. */
  end: number;
}

/**
 * Offsets of the line breaks in a text node that end a paragraph. In preformatted text all do. Elsewhere a
 * line break is white space, but copied pages keep their paragraphs and table rows in source lines: there a
 * break counts where many lines are short or finished, or where this line is finished or the next begins a paragraph.
 */
export function splitLines(data: string, preformatted: boolean): number[] {
  if (!data.includes('\n')) return [];
  const lines = readLines(data);
  const filled = lines.filter((line) => line.text !== '');
  if (filled.length < 2) return preformatted ? lines.slice(0, -1).map((line) => line.end) : [];
  const kept = preformatted || (filled.length >= MANY_LINES && looksKeptInLines(filled));
  const following = nextFilledTexts(lines);
  const wrapping = kept ? findWrapping(filled) : null;
  const ends = (line: Line, next: string): boolean =>
    kept ? !isWrapped(line.text, next, wrapping) : endsParagraph(line.text, next);
  return lines
    .slice(0, -1)
    .filter((line, i) => ends(line, following[i]!))
    .map((line) => line.end);
}

/** How lines were counted when they were wrapped by hand, and how long a full one is. */
interface Wrapping {
  measure(text: string): number;
  width: number;
}

/** What stands between the cells of a row. */
const CELL_MARK = /[\t|]| {2}/;
/** Narrower lines are a list, not wrapped prose. */
const NARROWEST = 25;
const SLACK = 2;

/**
 * How text was wrapped by hand, or null where it was not: several lines end in the midst of a sentence and are of one length,
 * to within a character or two, counted in characters or in columns (a Chinese character takes two). Titles and the rows of
 * tables beside them may be longer.
 */
function findWrapping(filled: Line[]): Wrapping | null {
  const cut = filled.filter(
    ({ text }) => !SENTENCE_END.test(text.slice(-1)) && !CELL_MARK.test(text),
  );
  const [best] = [(text: string) => text.length, displayWidth]
    .map((measure) => ({ measure, ...findCommonWidth(cut.map(({ text }) => measure(text))) }))
    .sort((a, b) => b.count - a.count);
  const { measure, width, count } = best!;
  return count >= 3 && count >= filled.length * 0.08 ? { measure, width } : null;
}

/** The width from which most do not differ by more than a character or two, of those that are not narrow. */
function findCommonWidth(widths: readonly number[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    if (width < NARROWEST) continue;
    let count = 0;
    for (let near = width - SLACK; near <= width + SLACK; near++) count += counts.get(near) ?? 0;
    if (count > common.count || (count === common.count && width > common.width))
      common = { width, count };
  }
  return common;
}

function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

/** No paragraph begins with these. */
const CLOSING_MARK = /^[、，。；：）》”]/;
/** Whether a line goes on in the next one: it is as long as those that are wrapped, not finished, and the next begins nothing new. */
function isWrapped(text: string, next: string, wrapping: Wrapping | null): boolean {
  if (text === '' || next === '') return false;
  if (isPinyinCut(text, next)) return true;
  if (!wrapping || CELL_MARK.test(text + next)) return false;
  if ((CLOSING_MARK.test(next) && !/[。！？]$/.test(text)) || /其中[：:]$/.test(text)) return true;
  const over = wrapping.measure(text) - wrapping.width;
  return (
    over >= -SLACK - 1 &&
    over <= SLACK &&
    !PARAGRAPH_START.test(next.slice(0, 12)) &&
    !/[。！？|\t]$/.test(text)
  );
}

function readLines(data: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= data.length) {
    const found = data.indexOf('\n', from);
    const end = found < 0 ? data.length : found;
    lines.push({ text: data.slice(from, end).trim(), end });
    from = end + 1;
  }
  return lines;
}

function looksKeptInLines(filled: Line[]): boolean {
  const finished = filled.filter(({ text }) => SENTENCE_END.test(text.slice(-1))).length;
  const short = filled.filter(({ text }) => text.length < SHORT_LINE).length;
  return finished >= filled.length * 0.4 || short >= filled.length * 0.5;
}

/** For each line, the text of the next line that has any. */
function nextFilledTexts(lines: Line[]): string[] {
  const following = new Array<string>(lines.length).fill('');
  for (let i = lines.length - 2; i >= 0; i--)
    following[i] = lines[i + 1]!.text || following[i + 1]!;
  return following;
}

function endsParagraph(text: string, next: string): boolean {
  if (text === '' || next === '' || isPinyinCut(text, next)) return false;
  const head = next.slice(0, 12);
  return (
    SENTENCE_END.test(text.slice(-1)) ||
    PARAGRAPH_START.test(head) ||
    PARAGRAPH_START.test(text.slice(0, 12))
  );
}
