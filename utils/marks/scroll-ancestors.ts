/** The boxes between an element and the page that scroll or cut off what is inside, innermost first. */
export function clippingAncestors(element: Element): Element[] {
  return ancestors(element).filter((one) => {
    const { overflowX, overflowY } = styleOf(one);
    return overflowX !== 'visible' || overflowY !== 'visible';
  });
}

/** The boxes between an element and the page that the reader can scroll, innermost first. */
export function scrollingAncestors(element: Element): Element[] {
  return clippingAncestors(element).filter((one) => {
    const { overflowX, overflowY } = styleOf(one);
    const down = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight;
    const across = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth;
    return down || across;
  });
}

/** Without the element that stands for the page itself, and without a body that lends it its overflow. */
function ancestors(element: Element): Element[] {
  const { documentElement: root, body } = element.ownerDocument;
  const bodyIsPage = styleOf(root).overflowY === 'visible';
  const found: Element[] = [];
  for (let one = element.parentElement; one && one !== root; one = one.parentElement) {
    if (one !== body || !bodyIsPage) found.push(one);
  }
  return found;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}
