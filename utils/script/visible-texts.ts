/** Text can overflow its element; a little beyond the window is looked at too. */
const MARGIN = 200;

/** After so many children of one element that lie below the window, the others are taken to lie there too. */
const BELOW = 30;

/**
 * The text nodes in or near the window, in document order, found by passing over elements that lie
 * outside. What is missed (text that overflows far, what is placed out of order) is only converted a
 * little later.
 * @param until time (performance.now) at which to stop looking
 */
export function findVisibleTexts(root: Element, view: Window, until: number): Text[] {
  const texts: Text[] = [];
  const right = view.innerWidth + MARGIN;
  const bottom = view.innerHeight + MARGIN;
  /** Where to go on in the elements around, and how many of their children lay below. */
  const rest: (Node | null)[] = [];
  const counts: number[] = [];
  let next: Node | null = root.firstChild;
  let below = 0;
  for (let looked = 0; ; ) {
    if (next === null || below > BELOW) {
      if (rest.length === 0) break;
      next = rest.pop()!;
      below = counts.pop()!;
      continue;
    }
    const node: Node = next;
    next = node.nextSibling;
    if (node.nodeType === node.TEXT_NODE) texts.push(node as Text);
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    if (++looked % 16 === 0 && performance.now() > until) break;
    const box = (node as Element).getBoundingClientRect();
    // An element without a height may still show something: `display: contents`, floats, positioned children.
    if (box.height > 0) {
      if (box.top > bottom) below++;
      if (box.top > bottom || box.bottom < -MARGIN) continue;
      if (box.left > right || box.right < -MARGIN) continue;
      below = 0;
    }
    rest.push(next);
    counts.push(below);
    next = node.firstChild;
    below = 0;
  }
  return texts;
}
