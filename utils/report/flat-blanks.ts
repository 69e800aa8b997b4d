import type { TextBlock } from '../page/read-blocks.ts';
import type { FlatCell } from './piped-lines.ts';

const TEXT = 3;
/** Farther than this a gap holds more than a row. */
const FARTHEST = 60;
/** Labels of the head have no blank cells between them: else the page is spaced out by empty lines. */
const HEAD_PAIRS = 3;
const FEWEST_AT_END = 3;

/**
 * Puts back the blank cells that are no more than space between the lines of a flattened table: a paragraph or line of nothing
 * but a space that does not break, and a row of nothing but tabs. Where such lines stand in the head too, they are no cells.
 */
export function restoreBlanks(tokens: readonly FlatCell[]): FlatCell[] {
  const gaps = tokens.map((token, i) => {
    const next = tokens[i + 1];
    return token.block === next?.block ? 0 : countBlanks(token.block, next?.block ?? null);
  });
  if (gaps.slice(0, HEAD_PAIRS).some((count) => count > 0)) return [...tokens];
  // A line or two after the table may only part it from what follows.
  const isWritten = gaps.slice(0, -1).some((count) => count > 0);
  if (!isWritten && gaps.at(-1)! < FEWEST_AT_END) gaps[gaps.length - 1] = 0;
  return tokens.flatMap((token, i) => [
    token,
    ...Array.from({ length: gaps[i]! }, () => ({ ...token, text: '', start: token.end })),
  ]);
}

/** Blank cells between a line and the next one of the table, or the end of the table. */
function countBlanks(block: TextBlock, next: TextBlock | null): number {
  const from = block.runs.at(-1);
  const to = next?.runs[0];
  if (!from) return 0;
  const end = from.offset + from.length;
  if (!to || to.node === from.node) {
    // The last line of the space is the beginning of the next line of the table.
    const lines = from.node.data.slice(end, to?.offset).split('\n');
    const tabs = countTabs(lines.slice(1, to ? -1 : undefined));
    if (tabs > 0 || to) return tabs;
  }
  return next && next.element !== block.element
    ? countSiblings(block.element.nextElementSibling, next.element, 'nextElementSibling')
    : countSiblings(from.node.nextSibling, to?.node ?? null, 'nextSibling') ||
        (next ? 0 : countSiblings(block.element.nextElementSibling, null, 'nextElementSibling'));
}

/** The cells of the lines that hold nothing but tabs. */
function countTabs(lines: readonly string[]): number {
  return lines
    .filter((line) => line.includes('\t\t') && line.trim() === '')
    .reduce((sum, line) => sum + line.split('\t').length, 0);
}

/** Siblings of nothing but a space that does not break, up to the next line; none where that is not reached. */
function countSiblings<K extends 'nextSibling' | 'nextElementSibling'>(
  first: Node | null,
  end: Node | null,
  key: K,
): number {
  let count = 0;
  let node = first as (Node & Record<K, Node | null>) | null;
  for (let i = 0; node && node !== end; i++) {
    const text = node.textContent ?? '';
    if (i > FARTHEST || text.trim() !== '') return end ? 0 : count;
    if (text.includes('\u00a0') && (key === 'nextElementSibling' || node.nodeType === TEXT))
      count++;
    node = node[key] as typeof node;
  }
  return node === end ? count : 0;
}
