/** Text can overflow its element; a little beyond the window is looked at too. */
const MARGIN = 200;

/**
 * The text nodes in or near the window, in document order, found by passing over elements that lie
 * outside. What is missed (text that overflows far) is only converted a little later.
 * @param until time (performance.now) at which to stop looking
 */
export function findVisibleTexts(root: Element, view: Window, until: number): Text[] {
  const texts: Text[] = [];
  const { innerWidth, innerHeight } = view;
  const rest: Node[] = [root];
  let looked = 0;
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeType === node.TEXT_NODE) texts.push(node as Text);
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    if (looked++ % 16 === 0 && performance.now() > until) break;
    const box = (node as Element).getBoundingClientRect();
    if (isOutside(box, innerWidth, innerHeight)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
  }
  return texts;
}

/** An element without a height may still show something: `display: contents`, floats, positioned children. */
function isOutside({ height, bottom, right, top, left }: DOMRect, width: number, depth: number) {
  if (height === 0) return false;
  return bottom < -MARGIN || right < -MARGIN || top > depth + MARGIN || left > width + MARGIN;
}
