/** Texts made comparable: pinyin in brackets, white space and script folded away. */
import { Converter } from 'opencc-js';

let convert: ((text: string) => string) | null = null;

/** Traditional to simplified, for comparing only. */
export function foldScript(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}

/** Without white space, zero-width characters and pinyin in brackets. */
export function squeeze(text: string): string {
  return text
    .replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/g, '')
    .replace(/[\s\u00a0\u2002\u3000\u200b\u200c\u2060\ufeff]/g, '');
}

const WIDE = '０１２３４５６７８９';

/** Full-width digits as ASCII ones. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(WIDE.indexOf(digit)));
}

/** Two names or titles that print the same words. */
export function sameText(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return foldDigits(squeeze(one)) === foldDigits(squeeze(other));
}
