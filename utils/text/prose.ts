import { countUpTo } from './count-up-to.ts';
import { countTraditional, foldText, foldWords } from './fold.ts';
import { type Brackets, readBrackets } from './prose-brackets.ts';
import { type ProseFigure, readProseFigures } from './prose-figures.ts';
import { rememberTexts } from './remember-texts.ts';

/** A text made ready for looking at its figures; all offsets are those of the original. */
export interface Prose {
  original: string;
  /** Simplified characters, half-width digits and punctuation, lines joined; as long as the original. */
  folded: string;
  figures: ProseFigure[];
  brackets: Brackets;
  /** Where sentences begin, in rising order; the first is 0. */
  sentenceStarts: number[];
}

const SENTENCE_END = /[。!?\n]/g;

/** Lines shorter than this are headings or items of their own rather than wrapped. */
const LEAST_WRAPPED = 20;
/** 其中: announces what the next line lists. */
const ENDS_THOUGHT = /[。!?]$|(?<!其中):$/;
const OPENS_ITEM =
  /^(?:\s|[一二三四五六七八九十]{1,3}[、.]|\(?[一二三四五六七八九十\d]{1,3}[)、.](?!\d)|第[一二三四五六七八九十]|[一二三四五六七八九十]是)/;

/**
 * Line breaks in the middle of a sentence, as flattened pages have them, become spaces, and \v where
 * they go through a number; those between paragraphs stay.
 */
function joinWrappedLines(folded: string): string {
  let joined = '';
  let taken = 0;
  let lineStart = 0;
  let goesOn = false;
  for (let at = folded.indexOf('\n'); at !== -1; at = folded.indexOf('\n', at + 1)) {
    const end = lineEnd(folded, lineStart, at, goesOn);
    goesOn = end !== '\n';
    if (goesOn) {
      joined += folded.slice(taken, at) + end;
      taken = at + 1;
    }
    lineStart = at + 1;
  }
  return taken === 0 ? folded : joined + folded.slice(taken);
}

/** Digits at the end of words, and the rest of the number with its unit; or 人 and 次 of one unit. */
const SPLIT_NUMBER = /[\u4e00-\u9fff]\d{1,9}\n\d{1,9}[余多万亿]?[\u4e00-\u9fff%]|\d[人件场条]\n次/;
/** No line begins with these but one that goes on. */
const GOES_ON = /^[,;:、。)]/;
/** A line with a sentence in it, short as it may be: what it ends with goes on. */
const IN_SENTENCE = /[,;。]/;
/** The same of a line that itself goes on with the one before. */
const IN_LIST = /[、)]/;

/** What stands for the break at `at`, after a line that begins at `start` and perhaps goes on with the one before. */
function lineEnd(folded: string, start: number, at: number, goesOn: boolean): string {
  if (
    at === start ||
    at + 1 === folded.length ||
    ENDS_THOUGHT.test(folded.slice(Math.max(0, at - 3), at))
  )
    return '\n';
  const next = folded.slice(at + 1, at + 12);
  if (OPENS_ITEM.test(next)) return '\n';
  if (GOES_ON.test(next)) return ' ';
  const line = folded.slice(start, at);
  if (SPLIT_NUMBER.test(`${line.slice(-11)}\n${next}`)) return '\v';
  const last = line.at(-1)!;
  const isInSentence = IN_SENTENCE.test(line) || (goesOn && IN_LIST.test(line));
  if (line.length < LEAST_WRAPPED && (last === ';' || !isInSentence)) return '\n';
  return /\d/.test(last) && /\d/.test(next[0]!) ? '\v' : ' ';
}

/** One in so many characters is traditional in a text that is. */
const TRADITIONAL_SHARE = 0.05;

/** Folded text; machines turn 文件 into 檔案 with the script, and what is looked for goes by its mainland name. */
function foldProse(original: string): string {
  const folded = foldText(original);
  const isTraditional = countTraditional(original) > original.length * TRADITIONAL_SHARE;
  return isTraditional ? foldWords(folded) : folded;
}

const MOST_KNOWN = 100;
/** The texts of one report, since the reader looks at them first and then the checks. */
const memory = rememberTexts(readNew, MOST_KNOWN);

/** Reads a text of any length; linear in it. The result is shared and must not be changed. */
export function readProse(original: string): Prose {
  return memory.of(original);
}

function readNew(original: string): Prose {
  const folded = joinWrappedLines(foldProse(original));
  const brackets = readBrackets(folded);
  const sentenceStarts = [0];
  for (SENTENCE_END.lastIndex = 0; SENTENCE_END.test(folded); )
    sentenceStarts.push(SENTENCE_END.lastIndex);
  return {
    original,
    folded,
    figures: readProseFigures(folded, brackets),
    brackets,
    sentenceStarts,
  };
}

/** Lets go of the texts of the report before. */
export function forgetProse(): void {
  memory.forget();
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

/** Folded words from the sentence's start, or its last semicolon, to a position. */
export function clauseBefore(prose: Prose, position: number): string {
  const words = prose.folded.slice(sentenceAt(prose, position).start, position);
  return words.slice(words.lastIndexOf(';') + 1);
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
