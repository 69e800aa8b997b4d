import { foldCode, foldWords } from './fold.ts';
import { SPACING } from './spacing.ts';

const MARKS = '"\'《》<>*,。.、;:·…_';

/** Whether a folded character tells nothing: white space, what is not seen, quotes and punctuation. */
function isNoise(code: number): boolean {
  return SPACING[code] !== 0 || (code < 0x4e00 && MARKS.includes(String.fromCharCode(code)));
}

/**
 * A label reduced to what tells it apart: folded, without white space, quotes and punctuation,
 * Taiwan's words replaced. Not of the same length; for comparing only.
 */
export function foldLabel(text: string): string {
  let label = '';
  /** Where the stretch begins that stays as it is. */
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    const isLeftOut = isNoise(folded);
    if (folded === code && !isLeftOut) continue;
    label += text.slice(from, at);
    if (!isLeftOut) label += String.fromCharCode(folded);
    from = at + 1;
  }
  return foldWords(from === 0 ? text : label + text.slice(from));
}
