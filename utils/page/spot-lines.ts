import { compact } from './spot-words.ts';

/** Elements that are but a part of a line. */
const INLINE = new Set('a b em font i o:p span strong u'.split(' '));
/** What a text has that ends a title of a section, and what one of a report has in it, in either script. */
export const OF_SECTION = /[况況施題题項项算述]\s*$/;
export const OF_REPORT = /[報报總总]/;
const LONGEST_LINE = 300;
const SHOW_TEXT = 4;
/** White space within lines may make a text so much longer than what is left of it. */
const WIDEST = 2;

/**
 * The first short line of an element that passes a test, folded and without white space; each line is asked once.
 * @param hint what is in one of the texts of such a line
 * @param within only lines among so many characters from the beginning are needed
 */
export function findLine(
  body: Element,
  hint: RegExp,
  within: number,
  isWanted: (line: string) => boolean,
): string | null {
  const seen = new Set<string>();
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let left = within * WIDEST; left >= 0; ) {
    const text = walker.nextNode() as Text | null;
    if (!text) return null;
    const { data } = text;
    left -= data.trim().length;
    if (data.length > LONGEST_LINE || !hint.test(data)) continue;
    const line = lineAround(text);
    if (seen.has(line) || line.length > LONGEST_LINE) continue;
    seen.add(line);
    const words = compact(line);
    if (isWanted(words)) return words;
  }
  return null;
}

/** The text of a line from one part of it, with no more around it than a title has. */
function lineAround(text: Text): string {
  let part: ChildNode = text;
  while (part.parentElement && INLINE.has(part.parentElement.localName)) part = part.parentElement;
  let line = part.textContent ?? '';
  let other = part.previousSibling;
  for (; isOfLine(other) && line.length <= LONGEST_LINE; other = other.previousSibling) {
    line = other.textContent + line;
  }
  other = part.nextSibling;
  for (; isOfLine(other) && line.length <= LONGEST_LINE; other = other.nextSibling) {
    line += other.textContent;
  }
  return line;
}

const TEXT_NODE = 3;

function isOfLine(node: ChildNode | null): node is ChildNode {
  return node !== null && (node.nodeType === TEXT_NODE || INLINE.has((node as Element).localName));
}
