/**
 * Parts the words of a finding: every rule puts the formula or the bare fact into the first
 * sentence, and what it means into the others.
 */
export function splitMessage(text: string): { formula: string; meaning: string } {
  const end = /。|\.(?=\s)/.exec(text);
  if (!end) return { formula: text, meaning: '' };
  const cut = end.index + 1;
  return { formula: text.slice(0, cut - 1), meaning: text.slice(cut).trim() };
}
