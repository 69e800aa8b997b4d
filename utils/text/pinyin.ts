/**
 * Spam mirrors print the pronunciation behind characters, 復(fù)議 or 公(gong)開, to look new to search engines.
 * Some print it twice, 和(he)(he). On such pages it is noise and is left out of all texts. White and invisible space may
 * stand in it and before it, where a cell breaks its lines.
 */
const PINYIN =
  /[(（](?<=[\u4e00-\u9fff)）][\s\u200b-\u200f\u2060]{0,3}[(（])[a-zà-ǹ\s\u200b-\u200f\u2060]{1,12}[)）]/gi;
/** What a line break leaves of it at the end of one line and at the beginning of the next. */
const HALVES = /^[a-zà-ǹ]{1,8}[)）]|(?<=[\u4e00-\u9fff])[(（][a-zà-ǹ]{0,8}$/gi;
/** A line break within it, or before it. */
const CUT = /[\u4e00-\u9fff](?:[(（][a-zà-ǹ]{0,8}\n|\n[(（][a-zà-ǹ]{2,8}[)）])/i;
/** A page with fewer has them for another reason. */
const FEWEST = 20;

/** Whether a page's text is full of pinyin in brackets. */
export function hasPinyin(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(PINYIN)) if (++count >= FEWEST) return true;
  return false;
}

/** The stretches of a line that are pinyin in brackets, also where a line break went through it; in order. */
export function findPinyin(line: string): { start: number; end: number }[] {
  return [...line.matchAll(PINYIN), ...line.matchAll(HALVES)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}

/** Whether the break between a line and the next goes through pinyin in brackets, or parts it from its character. */
export function isPinyinCut(line: string, next: string): boolean {
  return CUT.test(`${line.slice(-10)}\n${next.slice(0, 10)}`);
}

export function dropPinyin(text: string): string {
  return text.replace(PINYIN, '');
}
