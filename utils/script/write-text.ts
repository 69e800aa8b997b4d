/** A text that reads `before` and is to read `written`. */
export interface TextEdit {
  node: CharacterData;
  before: string;
  written: string;
}

/** Replace [start, end) by `text`; offsets in the text before the change. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes a text and keeps the boundaries of ranges, the selection and the caret.
 * A boundary before or after what differs stays beside its neighbour. Within it, a boundary keeps its
 * place when `exact` (each character is changed by itself), else it moves to the end of what differs.
 *
 * `exact` is for nodes known to hold a boundary; it takes up to two edits for each changed character,
 * which on a large page would be most of the time that a conversion takes.
 * @returns how many times the text was edited exactly
 */
export function writeText({ node, before, written }: TextEdit, exact: boolean): number {
  const shorter = Math.min(before.length, written.length);
  const start = countSameFirst(before, 0, written, shorter);
  const cut = countSameLast(before, before.length, written, shorter - start);
  const end = before.length - cut;
  const text = written.slice(start, written.length - cut);
  if (start === end && text === '') return 0;
  if (exact) return writeExactly(node, before, { start, end, text });
  applyChange(node, start, end, text);
  return 0;
}

function writeExactly(node: CharacterData, before: string, change: Change): number {
  let edits = 0;
  // From the end, so that the offsets of those to come still hold.
  for (const part of splitChange(before, change).reverse()) {
    edits += applyExactly(node, before, part);
  }
  return edits;
}

function keepsLength({ start, end, text }: Change): boolean {
  return end - start === text.length;
}

/** Character by character where that is possible. */
function applyExactly(node: CharacterData, before: string, change: Change): number {
  const { start, end, text } = change;
  if (!keepsLength(change)) {
    applyChange(node, start, end, text);
    return 1;
  }
  let edits = 0;
  for (let i = 0; i < text.length; i++) {
    if (before.charCodeAt(start + i) === text.charCodeAt(i)) continue;
    const first = i++;
    while (i < text.length && before.charCodeAt(start + i) !== text.charCodeAt(i)) i++;
    replaceEach(node, start + first, text.slice(first, i));
    edits += i - first;
  }
  return edits;
}

/**
 * Replaces as many characters as are given, each by itself. The first is inserted, each further one takes
 * the place of the old one before it, which pulls the boundary between both back to where it was, and the
 * last old one is deleted: one edit more than characters, and not two for each.
 */
function replaceEach(node: CharacterData, start: number, text: string): void {
  node.insertData(start, text.charAt(0));
  let at = start + 1;
  for (; at < start + text.length; at++) node.replaceData(at, 1, text.charAt(at - start));
  node.deleteData(at, 1);
}

/**
 * Insert first, delete then: `replaceData` would pull a boundary at the end of the change to its start,
 * and that of a range over the whole text with it.
 */
function applyChange(node: CharacterData, start: number, end: number, text: string): void {
  if (text !== '') node.insertData(start, text);
  if (end > start) node.deleteData(start + text.length, end - start);
}

/** The change without what it has in common with the text at either end. */
function trimChange(before: string, { start, end, text }: Change): Change {
  const shorter = Math.min(end - start, text.length);
  const from = countSameFirst(before, start, text, shorter);
  const cut = countSameLast(before, end, text, shorter - from);
  return { start: start + from, end: end - cut, text: text.slice(from, text.length - cut) };
}

function countSameFirst(before: string, start: number, text: string, most: number): number {
  let same = 0;
  while (same < most && before.charCodeAt(start + same) === text.charCodeAt(same)) same++;
  return same;
}

function countSameLast(before: string, end: number, text: string, most: number): number {
  let same = 0;
  let last = text.length - 1;
  while (same < most && before.charCodeAt(end - 1 - same) === text.charCodeAt(last--)) same++;
  return same;
}

/** The stretches that can be told apart, in order; all of it as one where the length stays. */
function splitChange(before: string, change: Change): Change[] {
  if (keepsLength(change)) return [change];
  const pieces = pairPieces(before.slice(change.start, change.end), change.text);
  if (pieces.length === 0) return [change];
  let end = change.start;
  return pieces.map(([old, text]) => {
    const start = end;
    end += old.length;
    return trimChange(before, { start, end, text });
  });
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
