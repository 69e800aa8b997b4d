/** Text can overflow its element; a little beyond the window is looked at too. */
const MARGIN = 200;

/**
 * The text nodes in or near the window, in document order, found by passing over elements that lie
 * outside. What is missed (text that overflows far) is only converted a little later.
 * @param until time (performance.now) at which to stop looking
 */
export function findVisibleTexts(root: Element, view: Window, until: number): Text[] {
  const texts: Text[] = [];
  const rest: Element[] = [root];
  for (let element = rest.pop(); element; element = rest.pop()) {
    if (performance.now() > until) break;
    if (isOutside(element.getBoundingClientRect(), view)) continue;
    const children: Element[] = [];
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.TEXT_NODE) texts.push(child as Text);
      else if (child.nodeType === child.ELEMENT_NODE) children.push(child as Element);
    }
    rest.push(...children.reverse());
  }
  return texts;
}

/** An element without a height may still show something: `display: contents`, floats, positioned children. */
function isOutside(box: DOMRect, view: Window): boolean {
  if (box.height === 0) return false;
  return (
    box.bottom < -MARGIN ||
    box.right < -MARGIN ||
    box.top > view.innerHeight + MARGIN ||
    box.left > view.innerWidth + MARGIN
  );
}
