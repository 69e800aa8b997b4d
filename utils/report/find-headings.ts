import { beginsKnownTitle, knownTitleLength } from '../page/section-titles.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { foldText, foldWords } from '../text/fold.ts';

/** A heading inside a paragraph: where its number begins, and its title's extent. */
export interface Heading {
  level: 1 | 2 | 3;
  ordinal: number | null;
  /** Offset of the number. */
  start: number;
  titleStart: number;
  titleEnd: number;
}

const NUMERALS = '[一二三四五六七八九十]{1,3}';
const LEVEL_1 = new RegExp(
  `^(?:第(${NUMERALS})(?:部分|章)[、.,:]?|(${NUMERALS}) ?[、.,丶](?=20\\d\\d ?年|\\D|$)) ?(?!${NUMERALS}(?:级|季度|[类等批期]))`,
);
const LEVEL_2 = new RegExp(`^(?:\\( ?(${NUMERALS}) ?\\)|([㈠-㈩])) ?[、.,]? ?`);
/** ㈠ stands for (一). */
const BEFORE_FIRST_SIGN = '㈠'.charCodeAt(0) - 1;
const LEVEL_3 = /^(\d{1,2}) ?[.、](?!\d) ?/;
const SPACED_NUMBER = new RegExp(`^(${NUMERALS}) +`);
const LOST_NUMBER = /^[、.] ?/;

/** Longer than this, a level-1 line without a known title is a sentence. */
const LONGEST_TITLE = 60;
/** A title that is followed by its text on the same line. */
const LONG_REST = 12;

/**
 * The headings of a paragraph: the one it begins with, and those that were run into it.
 * `before` counts those that stand before it: inside a paragraph only a number that counts on begins a heading.
 * Offsets are into `text`; a heading that runs into its paragraph ends before its first 。, wide space or line end.
 */
export function findHeadings(text: string, before: Counts = NO_COUNTS): Heading[] {
  const folded = foldText(text);
  const headings: Heading[] = [];
  let counts = before;
  const add = (heading: Heading) => {
    headings.push(heading);
    counts = countOn(counts, heading);
    // 「…情况（一）问题1.人手不足」: the next may follow without any mark.
    const next = headingAt(text, folded, skipSpace(folded, heading.titleEnd));
    if (next && belongsInside(next, folded, heading, counts)) add(next);
  };
  const first = headingAt(text, folded, 0) ?? unnumberedHeading(text, folded);
  if (first) add(first);
  for (const start of innerStarts(folded)) {
    const last = headings.at(-1);
    if (last && start < last.titleEnd) continue;
    const heading = headingAt(text, folded, start);
    if (heading && belongsInside(heading, folded, last, counts)) add(heading);
  }
  return headings;
}

function skipSpace(folded: string, from: number): number {
  let at = from;
  while (folded[at] === ' ') at++;
  return at;
}

/** The numbers of the last headings of levels 2 and 3 below the current one above them. */
export interface Counts {
  level2: number;
  level3: number;
}

export const NO_COUNTS: Counts = { level2: 0, level3: 0 };

/** The counts after one more heading. */
export function countOn(
  counts: Counts,
  { level, ordinal }: Pick<Heading, 'level' | 'ordinal'>,
): Counts {
  if (level === 1) return NO_COUNTS;
  if (level === 2) return { level2: ordinal ?? 0, level3: 0 };
  return { ...counts, level3: ordinal ?? 0 };
}

const INNER_START = new RegExp(
  `\\d(?=${NUMERALS}、[^。;]{2,30}情况)|[。!?;"\\s](?=${NUMERALS} ?、|\\(${NUMERALS}\\)|[㈠-㈩]|\\d{1,2}[.、](?!\\d))`,
  'g',
);

/** Offsets at which a number of a heading stands after the end of a sentence. */
function innerStarts(folded: string): number[] {
  const starts: number[] = [];
  for (INNER_START.lastIndex = 0; INNER_START.test(folded); ) starts.push(INNER_START.lastIndex);
  return starts;
}

const LONGEST_INNER_TITLE = 30;

/** Inside a paragraph only known titles of level 1, and numbers of the lower levels that count on, are headings. */
function belongsInside(
  heading: Heading,
  folded: string,
  last: Heading | undefined,
  counts: Counts,
): boolean {
  const { level, ordinal, start, titleStart, titleEnd } = heading;
  if (level === 1) return isKnown(folded.slice(titleStart, titleStart + 100));
  if (folded[start - 1] === ';') return false;
  if (level === 2) return ordinal === counts.level2 + 1;
  const isShort =
    titleEnd - titleStart <= LONGEST_INNER_TITLE && /^[。\s]/.test(folded.slice(titleEnd));
  const afterHeading = last !== undefined && /^[\s。:]*$/.test(folded.slice(last.titleEnd, start));
  return isShort && ordinal === counts.level3 + 1 && (ordinal > 1 || afterHeading);
}

/** What the number of a heading begins with, by level; 0 where the number itself is lost. */
const LEVELS = new Map<string, 0 | 1 | 2 | 3>([
  ...Array.from('第一二三四五六七八九十', (sign) => [sign, 1] as const),
  ...Array.from('(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', (sign) => [sign, 2] as const),
  ...Array.from('0123456789', (sign) => [sign, 3] as const),
  ['、', 0],
  ['.', 0],
]);

function headingAt(text: string, folded: string, start: number): Heading | null {
  const level = LEVELS.get(folded[start]!);
  if (level === undefined) return null;
  const head = folded.slice(start, start + 16);
  if (level === 1) {
    const match = LEVEL_1.exec(head) ?? spacedNumber();
    return match && titled(1, parseChineseNumber(match[1] ?? match[2]!), match[0].length);
  }
  if (level === 2) {
    const match = LEVEL_2.exec(head);
    if (!match) return null;
    const [printed, numeral, sign] = match;
    const ordinal = sign ? sign.charCodeAt(0) - BEFORE_FIRST_SIGN : parseChineseNumber(numeral!);
    return titled(2, ordinal, printed.length);
  }
  if (level === 3) {
    const match = LEVEL_3.exec(head);
    return match && titled(3, Number(match[1]), match[0].length);
  }
  const lost = LOST_NUMBER.exec(head)![0].length;
  return standsAlone(lost) ? titled(1, null, lost) : null;

  /** 「一 概述」, no mark but a space behind the number: a known title has to stand there alone. */
  function spacedNumber(): RegExpExecArray | null {
    const match = SPACED_NUMBER.exec(head);
    return match && standsAlone(match[0].length) ? match : null;
  }

  function standsAlone(length: number): boolean {
    const title = folded.slice(start + length, start + 100);
    return folded.length - start < LONGEST_TITLE && isWholeTitle(title);
  }

  function titled(level: 1 | 2 | 3, ordinal: number | null, length: number): Heading | null {
    const titleStart = start + length;
    const titleEnd = findTitleEnd(text, folded, titleStart);
    if (titleEnd <= titleStart) return null;
    if (level === 1 && titleEnd - titleStart > LONGEST_TITLE) return null;
    return { level, ordinal, start, titleStart, titleEnd };
  }
}

/** The titles of the forms since 2019, from 总体情况 to 其他需要报告的事项. */
const FORM_TITLE =
  /^(?:总体情况|主动公开政府信|收到和处理|政府信息公开行政复议|存在的主要问题及改进|其他需要报告)/;

/** A known title that stands alone in its paragraph, its number lost or left out; one of the forms may run into its text. */
function unnumberedHeading(text: string, paragraph: string): Heading | null {
  if (!mayBeKnown(paragraph)) return null;
  const wide = FORM_TITLE.test(paragraph) ? text.search(/[\u3000\t]/) : -1;
  const folded = wide > 0 ? paragraph.slice(0, wide) : paragraph;
  if (folded.length > 40) return null;
  const compact = foldWords(folded).replace(/\s/g, '').replace(/:$/, '');
  if (compact === '' || knownTitleLength(compact) !== compact.length || compact === '附件') {
    return null;
  }
  return { level: 1, ordinal: null, start: 0, titleStart: 0, titleEnd: folded.trimEnd().length };
}

function mayBeKnown(folded: string): boolean {
  return beginsKnownTitle(folded[0]) || /^\s/.test(folded);
}

function isKnown(folded: string): boolean {
  return mayBeKnown(folded) && knownTitleLength(foldWords(folded).replace(/\s/g, '')) > 0;
}

/** Whether text begins with a known title that something else does not go on: 、其他需要报告的事项等内容 ends a list. */
function isWholeTitle(folded: string): boolean {
  const end = knownTitleEnd(folded);
  return end > 0 && /^(?:[\s。:(]|$)/.test(folded.slice(end));
}

/** A title that a sentence with a year follows without any mark: （一）主动公开方面2019年，…. */
const RUN_IN_YEAR = /^.{2,20}?(?:情况|方面|工作|措施|管理|建设|保障|公开)(?=20\d\d年)/;

/** A title of at least six characters that a space parts from its text. */
const BEFORE_SPACE =
  /^[^\s,;:]{6,40}(?= \S.{0,400}[。,;]| 无$)|^[^\s,;:]{2,40}(?= (?:20\d\d年|本年|全年|我[^,;。]{1,3},))/;

function findTitleEnd(text: string, folded: string, titleStart: number): number {
  const rest = folded.slice(titleStart, titleStart + 400);
  const stop = rest.search(/[。\n]/);
  const known = knownTitleEnd(rest);
  const isSpacedOut = known > 0 && /^\S(?:\s+\S)+$/.test(rest.slice(0, known));
  const printed = text.slice(titleStart + (isSpacedOut ? known - 1 : 0), titleStart + 400);
  const wide = /[\u3000\t]/.test(printed) ? printed.search(/\S[\u3000\t]/) : -1;
  const wideEnd = wide < 0 ? rest.length : wide + 1 + (isSpacedOut ? known - 1 : 0);
  let end = Math.min(stop < 0 ? rest.length : stop, wideEnd);
  const space = rest.indexOf(' ');
  const spaced = (space > 0 && space <= 40 && BEFORE_SPACE.exec(rest)?.[0].length) || end;
  end = isSpacedOut ? end : Math.min(end, spaced);
  if (known > 0 && known < end && endsThere(rest.slice(0, end), known)) end = known;
  const beforeYear = rest.includes('20') ? RUN_IN_YEAR.exec(rest.slice(0, end)) : null;
  if (beforeYear) end = beforeYear[0].length;
  return titleStart + rest.slice(0, end).trimEnd().length;
}

/** What begins something else than the rest of a title: a mark, a number of the next heading, or a sentence. */
const RUNS_ON = new RegExp(
  `^(?:[\\s。:,(]|${NUMERALS}、|\\d{1,2}[.、](?!\\d)|无[。\\s]?$|无[^\\s]{0,4}报告|没有|未|本年|20\\d\\d年)`,
);

/** Whether the known title is the whole title: text that follows is another sentence, not its continuation. */
function endsThere(rest: string, known: number): boolean {
  const after = rest.slice(known);
  return after === '' || RUNS_ON.test(after) || after.length > LONG_REST;
}

/** End of a known title in folded text that may have spaces inside; 0 where it begins with none. */
function knownTitleEnd(rest: string): number {
  if (!mayBeKnown(rest)) return 0;
  const head = foldWords(rest.slice(0, 120));
  const compact = head.replace(/\s/g, '');
  const length = knownTitleLength(compact);
  if (length === 0 || compact.length === head.length) return length;
  let counted = 0;
  for (let i = 0; i < rest.length; i++) {
    if (!/\s/.test(rest[i]!) && ++counted === length) return i + 1;
  }
  return 0;
}
