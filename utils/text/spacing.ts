/** What a UTF-16 code unit is in `SPACING`: white space, or not seen at all. */
export const SPACE = 1;
export const INVISIBLE = 2;

/** By UTF-16 code unit, 0 for all that is seen; every character of a page is asked about. */
export const SPACING = new Uint8Array(0x10000);
for (const code of [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
  SPACING[code] = SPACE;
SPACING.fill(SPACE, 0x09, 0x0e).fill(SPACE, 0x2000, 0x200b).fill(INVISIBLE, 0x200b, 0x2010);
for (const code of [0x2060, 0xfeff, 0xad]) SPACING[code] = INVISIBLE;

/** Whether a text has no white space, nothing that is not seen, and no bracket that opens. */
export function isBare(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (SPACING[code] !== 0 || code === 0x28 || code === 0xff08) return false;
  }
  return true;
}
