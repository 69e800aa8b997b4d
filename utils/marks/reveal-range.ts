import { cellOf, rectanglesOf } from './locate-mark.ts';
import { deltaToCentre, deltaToInside, type Rectangle, shift } from './rectangle.ts';
import { scrollingAncestors } from './scroll-ancestors.ts';

export interface RevealOptions {
  /** How many px at the right of the window are covered. */
  coveredRight: number;
  smooth: boolean;
  /** Gives the page so much more to scroll to the right, where its end would stay covered. */
  addRoom(px: number): void;
}

/** What a place keeps free around itself at the sides, in px. */
const ASIDE = 24;
/** What is taller than this share of the window is shown from its first line. */
const TALL = 0.6;

/**
 * Scrolls a range into the middle of what can be seen, inside every box that scrolls and beside
 * whatever covers the window's right. Returns false where the page does not show the range at all.
 */
export function revealRange(range: Range, options: RevealOptions): boolean {
  const cell = cellOf(range);
  const view = range.startContainer.ownerDocument!.defaultView!;
  let target = targetOf(range, cell, view.innerHeight);
  if (!target) return false;
  const element = cell ?? elementOf(range);
  const behavior = options.smooth ? 'smooth' : 'instant';
  for (const box of scrollingAncestors(element)) {
    const { x, y } = scrollBox(box, target, behavior);
    target = shift(target, -x, -y);
  }
  scrollWindow(view, target, options, behavior);
  return true;
}

function elementOf(range: Range): Element {
  const { startContainer: node } = range;
  return node.nodeType === 1 ? (node as Element) : node.parentElement!;
}

function targetOf(range: Range, cell: Element | null, height: number): Rectangle | null {
  const lines = rectanglesOf(range);
  const whole = cell ? cell.getBoundingClientRect() : range.getBoundingClientRect();
  if (whole.width === 0 || whole.height === 0) return null;
  return whole.height > height * TALL && lines[0] ? lines[0] : whole;
}

/** Scrolls one box and says by how much it will have moved in the end. */
function scrollBox(box: Element, target: Rectangle, behavior: ScrollBehavior) {
  const frame = box.getBoundingClientRect();
  const left = frame.left + box.clientLeft;
  const top = frame.top + box.clientTop;
  const x = deltaToInside(target.left, target.right, [left, left + box.clientWidth], ASIDE);
  const y = deltaToCentre(target.top, target.bottom, [top, top + box.clientHeight]);
  const moved = {
    x: within(box.scrollLeft + x, 0, box.scrollWidth - box.clientWidth) - box.scrollLeft,
    y: within(box.scrollTop + y, 0, box.scrollHeight - box.clientHeight) - box.scrollTop,
  };
  box.scrollBy({ left: moved.x, top: moved.y, behavior });
  return moved;
}

function scrollWindow(
  view: Window,
  target: Rectangle,
  { coveredRight, addRoom }: RevealOptions,
  behavior: ScrollBehavior,
): void {
  const page = view.document.scrollingElement ?? view.document.documentElement;
  const width = view.innerWidth - coveredRight;
  const x = deltaToInside(target.left, target.right, [0, width], ASIDE);
  const y = deltaToCentre(target.top, target.bottom, [0, view.innerHeight]);
  const lacking = page.scrollLeft + x - (page.scrollWidth - page.clientWidth);
  if (lacking > 0) addRoom(lacking);
  view.scrollBy({ left: x, top: y, behavior });
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
