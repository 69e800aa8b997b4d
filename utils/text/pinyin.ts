/**
 * Spam mirrors print the pronunciation behind characters, 復(fù)議 or 公(gong)開, to look new to search engines.
 * Some print it twice, 和(he)(he). On such pages it is noise and is left out of all texts. White and invisible space may
 * stand in it and before it, where a cell breaks its lines.
 */
const PINYIN =
  /[(（](?<=[\u4e00-\u9fff)）][\s\u200b-\u200f\u2060\ufeff]{0,3}[(（])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ\s\u200b-\u200f\u2060\ufeff]{1,12}[)）]/gi;
/** A page with fewer has them for another reason. */
const FEWEST = 20;

/** Whether a page's text is full of pinyin in brackets. */
export function hasPinyin(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(PINYIN)) if (++count >= FEWEST) return true;
  return false;
}

/** The stretches of a text that are pinyin in brackets. */
export function findPinyin(text: string): { start: number; end: number }[] {
  return [...text.matchAll(PINYIN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function dropPinyin(text: string): string {
  return text.replace(PINYIN, '');
}
