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
function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(WIDE.indexOf(digit)));
}

/** A name or title for comparing; in simplified script where the page's own does not matter. */
export function comparable(text: string, anyScript = false): string {
  const plain = foldDigits(squeeze(text));
  return anyScript ? foldScript(plain) : plain;
}

/** Two names or titles that print the same words. */
export function sameText(one: string | null, other: string | null, anyScript = false): boolean {
  if (one === null || other === null) return one === other;
  return comparable(one, anyScript) === comparable(other, anyScript);
}
