import type { Convert } from './convert.ts';

/** Characters kept at most, of texts and outcomes together. */
const LIMIT = 2_000_000;

/** The same conversion, with equal texts (labels, headings, names) worked out once. */
export function rememberConversions(convert: Convert): Convert {
  const known = new Map<string, string>();
  let size = 0;
  return (text) => {
    let outcome = known.get(text);
    if (outcome !== undefined) return outcome;
    outcome = convert(text);
    size += text.length + outcome.length;
    if (size > LIMIT) {
      known.clear();
      size = text.length + outcome.length;
    }
    known.set(text, outcome);
    return outcome;
  };
}

/** Shorter texts are converted as soon as they are cut. */
const LONG = 12;

/** Figures, and the ideographic descriptions that one may be part of. */
const FIGURES = /([0-9]+)/;
const DESCRIPTION = /[\u2ff0-\u2fff]/;

/**
 * The same conversion, with texts that differ only in their figures worked out once: no key of the
 * dictionaries holds a digit (a test says so).
 */
export function convertBetweenFigures(convert: Convert): Convert {
  const convertPiece = rememberConversions(convert);
  return (text) => {
    if (text.length < LONG || !FIGURES.test(text) || DESCRIPTION.test(text)) return convert(text);
    const pieces = text.split(FIGURES);
    for (let i = 0; i < pieces.length; i += 2) {
      if (pieces[i] !== '') pieces[i] = convertPiece(pieces[i]!);
    }
    return pieces.join('');
  };
}
