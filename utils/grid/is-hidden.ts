const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element is hidden by its own attributes. Stylesheets are not asked:
 * the answer must be the same in a browser and on a saved page.
 */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || isHiddenByStyle(element);
}

function isHiddenByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && style.length > 8 && HIDING_STYLE.test(style);
}

export type HidingTest = (element: Element) => boolean;

/**
 * `isHidden` for the elements below one: it asks each only for the attributes that any of them has. Every element of a page
 * is asked, and asking takes longer than all else that is done with most of them.
 */
export function createHidingTest(root: Element): HidingTest {
  if (!root.querySelector('[style],[hidden]')) return () => false;
  return root.querySelector('[hidden]') ? isHidden : isHiddenByStyle;
}
