import type { Place, TextPlace } from '../model.ts';
import type { TextBlock } from '../page/read-blocks.ts';
import type { TableItem } from './gather-tables.ts';
import type { Outline, SectionSource } from './read-sections.ts';

/**
 * What of a report a range of its page holds, in the order of sections and tables: one stretch of text
 * for each section, an empty one where it holds no more than the heading, and every cell that it touches.
 */
export function placesOfRange({ sources, tables }: Outline, range: Range): Place[] {
  const texts = sources.flatMap((source, index) => {
    const section = index === 0 ? null : index - 1;
    const stretch = stretchOf(source, range);
    return stretch ? { section, ...stretch } : [];
  });
  return [...texts, ...tables.flatMap(({ item }, table) => cellsOf(item, table, range))];
}

function stretchOf(
  { heading, parts }: SectionSource,
  range: Range,
): Omit<TextPlace, 'section'> | null {
  const stretches = parts.flatMap(({ block, from, length, start }) => {
    const held = heldOf(block, from, from + length, range);
    return held ? { start: held.start - from + start, end: held.end - from + start } : [];
  });
  const [first] = stretches;
  if (first) return { start: first.start, end: stretches.at(-1)!.end };
  const isHeadingHeld = heading && heldOf(heading.block, heading.start, heading.end, range);
  return isHeadingHeld ? { start: 0, end: 0 } : null;
}

/** The characters of a block between two offsets that lie in the range, as offsets of the block. */
function heldOf(
  block: TextBlock,
  from: number,
  to: number,
  range: Range,
): { start: number; end: number } | null {
  const held = block.runs.flatMap(({ start, length, node, offset }) => {
    if (!range.intersectsNode(node)) return [];
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : node.length;
    const begin = Math.max(from, start + Math.max(0, first - offset));
    const end = Math.min(to, start + Math.min(length, last - offset));
    return begin < end ? { start: begin, end } : [];
  });
  return held.length > 0 ? { start: held[0]!.start, end: held.at(-1)!.end } : null;
}

function cellsOf(item: TableItem, table: number, range: Range): Place[] {
  return item.grid.cells.flatMap(({ row, column }, index) => {
    const cell = item.rangeOf(index);
    return cell && overlap(cell, range) ? { table, row, column } : [];
  });
}

/** Ranges that only touch do not overlap; a blank cell that lies within the other one does. */
function overlap(a: Range, b: Range): boolean {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  const { START_TO_END, END_TO_START } = a;
  return (
    a.compareBoundaryPoints(START_TO_END, b) > 0 && a.compareBoundaryPoints(END_TO_START, b) < 0
  );
}
