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
 * whatever covers the window's right. Returns where it stands in the window once all has moved,
 * or null where the page does not show the range at all.
 */
export function revealRange(range: Range, options: RevealOptions): Rectangle | null {
  const cell = cellOf(range);
  const view = range.startContainer.ownerDocument!.defaultView!;
  const target = targetOf(range, cell, view.innerHeight);
  return target && scrollTo(cell ?? elementOf(range), target, options);
}

/** The same for something inside a frame, given by its rectangle in the frame's own window. */
export function revealInFrame(
  frame: Element,
  target: Rectangle,
  options: RevealOptions,
): Rectangle | null {
  const { left, top, width, height } = frame.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  return scrollTo(frame, shift(target, left + frame.clientLeft, top + frame.clientTop), options);
}

/** Brings a rectangle that lies in an element into sight; says where it will be. */
function scrollTo(element: Element, target: Rectangle, options: RevealOptions): Rectangle {
  const behavior = options.smooth ? 'smooth' : 'instant';
  let rest = target;
  for (const box of scrollingAncestors(element)) {
    const { x, y } = scrollBox(box, rest, behavior);
    rest = shift(rest, -x, -y);
  }
  const { x, y } = scrollWindow(element.ownerDocument.defaultView!, rest, options, behavior);
  return shift(rest, -x, -y);
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
  const moved = movable(box, x, y);
  box.scrollBy({ left: moved.x, top: moved.y, behavior });
  return moved;
}

/** Scrolls the page and says by how much it will have moved in the end. */
function scrollWindow(
  view: Window,
  target: Rectangle,
  { coveredRight, addRoom }: RevealOptions,
  behavior: ScrollBehavior,
) {
  const page = view.document.scrollingElement ?? view.document.documentElement;
  const width = view.innerWidth - coveredRight;
  const x = deltaToInside(target.left, target.right, [0, width], ASIDE);
  const y = deltaToCentre(target.top, target.bottom, [0, view.innerHeight]);
  const lacking = page.scrollLeft + x - (page.scrollWidth - page.clientWidth);
  if (lacking > 0) addRoom(lacking);
  const moved = movable(page, x, y);
  view.scrollBy({ left: x, top: y, behavior });
  return moved;
}

/** As far as a box can still be scrolled that way. */
function movable(box: Element, x: number, y: number) {
  return {
    x: within(box.scrollLeft + x, 0, box.scrollWidth - box.clientWidth) - box.scrollLeft,
    y: within(box.scrollTop + y, 0, box.scrollHeight - box.clientHeight) - box.scrollTop,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/**
 * Gives the page so much more to scroll that the right end of some ranges can come out from under what covers the
 * window's right: a page laid out for a wide window would keep it there.
 */
export function makeRoomFor(
  ranges: readonly Range[],
  view: Window,
  { coveredRight, addRoom }: Omit<RevealOptions, 'smooth'>,
): void {
  const page = view.document.scrollingElement ?? view.document.documentElement;
  const right = Math.max(0, ...ranges.map((range) => range.getBoundingClientRect().right));
  const hidden = right + ASIDE - (view.innerWidth - coveredRight);
  const lacking = page.scrollLeft + hidden - (page.scrollWidth - page.clientWidth);
  // What is wider than the page itself scrolls in a box of its own.
  if (lacking > 0) addRoom(Math.min(lacking, coveredRight));
}
