/** Chinese numerals and the ordinals of headings. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The integer that Chinese numerals write (一百零五, 二〇一七, 三万二千), or null where they write none.
 * Simplified characters only: fold first.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '') return null;
  if (text.length === 1) return DIGITS[text] ?? (text === '十' ? 10 : null);
  if ([...text].every((character) => character in DIGITS)) {
    return text.length > 15
      ? null
      : Number([...text].map((character) => DIGITS[character]).join(''));
  }
  if (!/[〇零一二两三四五六七八九]|^十/.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    if (character in DIGITS) {
      digit = DIGITS[character]!;
    } else if (character in UNITS) {
      section += (digit ?? 1) * UNITS[character]!;
      digit = null;
    } else if (character in MYRIADS) {
      const myriad = MYRIADS[character]!;
      // 三万亿 is 三万 times 亿; in 一亿零三万 the 万 is of 三 alone.
      const below = total % (myriad * 10_000);
      total += (below + section + (digit ?? 0)) * myriad - below;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}
