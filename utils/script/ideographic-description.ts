/**
 * How far to go on where no key begins: past one character, or past a whole ideographic description
 * (⿰氵台 for one character), which opencc-js leaves as it is.
 */
export function unmatchedLength(text: string, at: number): number {
  const end = descriptionEnd(text, at);
  return end > at ? end - at : characterLength(text, at);
}

function characterLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** How many parts an ideographic description character takes (⿰ two, ⿲ three), 0 for any other. */
function descriptionArity(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

/** Where the ideographic description that begins here ends; 0 when none does or it is cut off. */
function descriptionEnd(text: string, at: number): number {
  const arity = descriptionArity(text.charCodeAt(at));
  if (arity === 0) return 0;
  let end = at + 1;
  for (let part = 0; part < arity; part++) {
    if (end >= text.length) return 0;
    end = descriptionEnd(text, end) || end + characterLength(text, end);
  }
  return end;
}
