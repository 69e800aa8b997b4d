import { blockOf, type LocatedMark, rectanglesOf } from './locate-mark.ts';
import { intersect, type Rectangle } from './rectangle.ts';
import { clippingAncestors } from './scroll-ancestors.ts';

/** Where to draw a mark, in the window's coordinates. */
export interface MarkShape {
  /** The cell's outline, cut to what the boxes around it let through; null for running text. */
  outline: Rectangle | null;
  /** The centre of the small mark: at the cell's corner, or in the margin beside the first line. */
  glyph: { x: number; y: number };
  /** The block of text in whose margin the small mark stands; null for a cell. */
  block: Element | null;
}

/** How far left of its block the mark of a line stands, and how near to the window's edge, in px. */
const GUTTER = 12;
const EDGE = 8;

/** The shape of a mark as the page stands now; null where nothing of it can be seen. */
export function measureMark(mark: LocatedMark): MarkShape | null {
  return mark.cell ? measureCell(mark.cell) : measureLine(mark.range);
}

function measureCell(cell: Element): MarkShape | null {
  const whole = cell.getBoundingClientRect();
  const outline = seen(whole, cell);
  if (!outline) return null;
  return { outline, glyph: { x: outline.left, y: outline.top }, block: null };
}

function measureLine(range: Range): MarkShape | null {
  const [line] = rectanglesOf(range);
  const block = blockOf(range);
  if (!line || !block || !seen(line, block)) return null;
  const margin = block.getBoundingClientRect().left - GUTTER;
  const glyph = { x: Math.max(EDGE, margin), y: (line.top + line.bottom) / 2 };
  return { outline: null, glyph, block };
}

/** What the scrolling boxes around an element let through of a rectangle in it. */
function seen(rectangle: Rectangle, element: Element): Rectangle | null {
  return clippingAncestors(element).reduce<Rectangle | null>(
    (rest, box) => rest && intersect(rest, box.getBoundingClientRect()),
    rectangle.right > rectangle.left && rectangle.bottom > rectangle.top ? rectangle : null,
  );
}
