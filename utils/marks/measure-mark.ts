import { blockOf, type LocatedMark, rectanglesOf } from './locate-mark.ts';
import { intersect, type Rectangle } from './rectangle.ts';
import { clippingAncestors } from './scroll-ancestors.ts';

/** Where to draw a mark, in the window's coordinates. */
export interface MarkShape {
  /** The cell's outline, cut to what the boxes around it let through; null for running text. */
  outline: Rectangle | null;
  /** The centre of the small mark: at the box's corner, or in the margin beside the first line, if there is one. */
  glyph: { x: number; y: number } | null;
  /** The block of text or the table whose small mark it is. */
  block: Element;
}

/** How far left of its text the mark of a line stands, and how near to the window's edge it may, in px. */
const GUTTER = 12;
const EDGE = 8;

/** The shape of a mark as the page stands now; null where nothing of it can be seen. */
export function measureMark(mark: LocatedMark): MarkShape | null {
  return mark.box ? measureBox(mark.box) : measureLine(mark.range);
}

function measureBox(box: Element): MarkShape | null {
  const whole = box.getBoundingClientRect();
  const outline = seen(whole, box);
  if (!outline) return null;
  return {
    outline,
    glyph: { x: outline.left, y: outline.top },
    block: box.closest('table') ?? box,
  };
}

function measureLine(range: Range): MarkShape | null {
  const [line] = rectanglesOf(range);
  const block = blockOf(range);
  if (!line || !block || !seen(line, block)) return null;
  const margin = textLeft(block) - GUTTER;
  const glyph = margin < EDGE ? null : { x: margin, y: (line.top + line.bottom) / 2 };
  return { outline: null, glyph, block };
}

/** Where the lines of a block begin, which need not be its own edge: centred, indented, with padding. */
function textLeft(block: Element): number {
  const contents = block.ownerDocument.createRange();
  contents.selectNodeContents(block);
  return Math.min(...rectanglesOf(contents).map(({ left }) => left));
}

/** What the scrolling boxes around an element let through of a rectangle in it. */
function seen(rectangle: Rectangle, element: Element): Rectangle | null {
  return clippingAncestors(element).reduce<Rectangle | null>(
    (rest, around) => rest && intersect(rest, around.getBoundingClientRect()),
    rectangle.right > rectangle.left && rectangle.bottom > rectangle.top ? rectangle : null,
  );
}
