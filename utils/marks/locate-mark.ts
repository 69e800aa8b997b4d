import type { Mark } from './collect-marks.ts';

/** A mark with what stands for it on the page. */
export interface LocatedMark extends Omit<Mark, 'place'> {
  range: Range;
  /** The cell or table, where the place is one: it is outlined as a whole, also when it is empty. */
  box: Element | null;
}

/** The table cell that a range selects or lies in, or null. */
export function cellOf(range: Range): Element | null {
  const { startContainer: container, startOffset } = range;
  const child = container.childNodes[startOffset];
  if (isElement(child) && child.matches('td, th')) return child;
  const element = isElement(container) ? container : container.parentElement;
  return element?.closest('td, th') ?? null;
}

/** The table that holds a whole range, or null. */
export function tableOf(range: Range): Element | null {
  const { commonAncestorContainer: node } = range;
  return (isElement(node) ? node : node.parentElement)?.closest('table') ?? null;
}

/** The element whose left edge is the margin of a range: its nearest ancestor that is a block. */
export function blockOf(range: Range): Element | null {
  const { startContainer: container } = range;
  let element = isElement(container) ? container : container.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}

/** The boxes of a range in the window's coordinates; empty where the page does not show it. */
export function rectanglesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

function isInline(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  return /^(inline|contents)$/.test(view.getComputedStyle(element).display);
}
