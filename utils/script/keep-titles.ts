import type { Convert } from './convert.ts';

/** The name of a law or document in a text; what is cited within it has its own marks (〈〉). */
const TITLE = /(《[^《》]*》)/;

/** The conversion with another one for names of laws and documents: reworded, they could no longer be found. */
export function keepTitles(convert: Convert, convertTitle: Convert): Convert {
  return (text) => {
    if (!text.includes('《')) return convert(text);
    // No word of the dictionaries holds one of the marks, so that nothing is cut in two.
    const pieces = text.split(TITLE);
    return pieces.map((piece, i) => (i % 2 === 0 ? convert(piece) : convertTitle(piece))).join('');
  };
}
