/** Replace [start, end) by `text`; offsets in the text before the change. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes the node's text `text` and keeps the boundaries of ranges, the selection and the caret.
 * A boundary before or after what differs stays beside its neighbour. Within it, a boundary keeps its
 * place when `exact` (each character is changed by itself), else it moves to the end of what differs.
 *
 * `exact` is for nodes known to hold a boundary; it takes two edits for each changed character,
 * which on a large page would be most of the time that a conversion takes.
 */
export function writeText(node: CharacterData, text: string, exact: boolean): void {
  const whole = trimChange(node.data, { start: 0, end: node.data.length, text });
  if (whole.start === whole.end && whole.text === '') return;
  if (!exact) {
    applyChange(node, whole);
    return;
  }
  // From the end, so that the offsets of those to come still hold.
  for (const change of splitChange(node.data, whole).reverse()) applyChange(node, change);
}

/** Insert first, delete then: `replaceData` would pull a boundary at the end of the change to its start. */
function applyChange(node: CharacterData, { start, end, text }: Change): void {
  if (text !== '') node.insertData(start, text);
  if (end > start) node.deleteData(start + text.length, end - start);
}

/** The change without what it has in common with the text at either end. */
function trimChange(before: string, { start, end, text }: Change): Change {
  let from = 0;
  const shorter = Math.min(end - start, text.length);
  while (from < shorter && before.charCodeAt(start + from) === text.charCodeAt(from)) from++;
  let cut = 0;
  while (
    cut < shorter - from &&
    before.charCodeAt(end - 1 - cut) === text.charCodeAt(text.length - 1 - cut)
  ) {
    cut++;
  }
  return { start: start + from, end: end - cut, text: text.slice(from, text.length - cut) };
}

/** The smallest changes that can be told apart, in order. */
function splitChange(before: string, change: Change): Change[] {
  const { start, end, text } = change;
  if (end - start === text.length) return differingCharacters(before, change);
  const pieces = pairPieces(before.slice(start, end), text);
  if (pieces.length < 2) return [change];
  const changes: Change[] = [];
  let at = start;
  for (const [old, replacement] of pieces) {
    const piece = trimChange(before, { start: at, end: at + old.length, text: replacement });
    at += old.length;
    changes.push(...(old === replacement ? [] : splitPiece(before, piece)));
  }
  return changes;
}

function splitPiece(before: string, piece: Change): Change[] {
  return piece.end - piece.start === piece.text.length
    ? differingCharacters(before, piece)
    : [piece];
}

function differingCharacters(before: string, { start, text }: Change): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < text.length; i++) {
    const at = start + i;
    if (before[at] !== text[i]) changes.push({ start: at, end: at + 1, text: text[i]! });
  }
  return changes;
}

const BETWEEN_HAN = /([^\p{Script=Han}]+)/u;

/** Both texts cut at what is not Chinese and the same in both; empty when they cannot be paired so. */
function pairPieces(before: string, after: string): [string, string][] {
  const old = before.split(BETWEEN_HAN);
  const pieces = after.split(BETWEEN_HAN);
  const fits =
    old.length === pieces.length && old.every((piece, i) => i % 2 === 0 || piece === pieces[i]);
  return fits ? old.map((piece, i) => [piece, pieces[i]!]) : [];
}
