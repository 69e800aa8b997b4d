import { SIMPLIFIED, TRADITIONAL } from './fold-pairs.ts';

const FROM = `${TRADITIONAL}０１２３４５６７８９`;
const TO = `${SIMPLIFIED}0123456789`;
const FOLDED = new RegExp(`[${FROM}]`, 'g');

/**
 * `foldText` without marks and spaces, for who asks once on a page: it needs no table, and as long as no code has run often,
 * the browser's own search takes a third of the time of a loop over the characters. Same length.
 */
export function foldOnce(text: string): string {
  return text.replace(FOLDED, (one) => TO[FROM.indexOf(one)]!);
}
