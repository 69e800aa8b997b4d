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
