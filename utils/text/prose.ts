import { foldText } from './fold.ts';
import { numberBrackets, type ProseFigure, readProseFigures } from './prose-figures.ts';

/** A text made ready for looking at its figures; all offsets are those of the original. */
export interface Prose {
  original: string;
  /** Simplified characters, half-width digits and punctuation, lines joined; as long as the original. */
  folded: string;
  figures: ProseFigure[];
  /** By position: the number of the bracket around it, 0 outside. */
  brackets: Int32Array;
  /** Where sentences begin, in rising order; the first is 0. */
  sentenceStarts: number[];
}

const SENTENCE_END = /[。!?\n]/g;

/** Lines shorter than this are headings or items of their own rather than wrapped. */
const LEAST_WRAPPED = 20;
const ENDS_THOUGHT = /[。!?;:]/;
const OPENS_ITEM =
  /^(?:\s|[一二三四五六七八九十]{1,3}[、.]|\(?[一二三四五六七八九十\d]{1,3}[)、.](?!\d)|第[一二三四五六七八九十]|[一二三四五六七八九十]是)/;

/**
 * Line breaks in the middle of a sentence, as flattened pages have them, become spaces; those
 * between paragraphs stay.
 */
function joinWrappedLines(folded: string): string {
  let joined = '';
  let lineStart = 0;
  for (let at = folded.indexOf('\n'); at !== -1; at = folded.indexOf('\n', at + 1)) {
    const isWrapped =
      at - lineStart >= LEAST_WRAPPED &&
      at + 1 < folded.length &&
      !ENDS_THOUGHT.test(folded[at - 1]!) &&
      !OPENS_ITEM.test(folded.slice(at + 1, at + 8));
    joined += folded.slice(lineStart, at) + (isWrapped ? ' ' : '\n');
    lineStart = at + 1;
  }
  return joined + folded.slice(lineStart);
}

/** Reads a text of any length; linear in it. */
export function readProse(original: string): Prose {
  const folded = joinWrappedLines(foldText(original));
  const sentenceStarts = [0];
  for (const match of folded.matchAll(SENTENCE_END)) sentenceStarts.push(match.index + 1);
  return {
    original,
    folded,
    figures: readProseFigures(folded),
    brackets: numberBrackets(folded),
    sentenceStarts,
  };
}

/** How many items of a rising list are at most `limit`. */
export function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence around a position: its number and its stretch, end mark included. */
export function sentenceAt(
  prose: Prose,
  position: number,
): { index: number; start: number; end: number } {
  const index = countUpTo(prose.sentenceStarts, position) - 1;
  return {
    index,
    start: prose.sentenceStarts[index]!,
    end: prose.sentenceStarts[index + 1] ?? prose.folded.length,
  };
}

/** Index of the first figure that begins at or after a position. */
export function firstFigureFrom(prose: Prose, position: number): number {
  let low = 0;
  let high = prose.figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.figures[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words before a figure, as folded text without white space. */
export function figureLabel(prose: Prose, figure: ProseFigure): string {
  return prose.folded.slice(figure.labelStart, figure.start).replace(/\s+/g, '');
}
