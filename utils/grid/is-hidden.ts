const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element is hidden by its own attributes. Stylesheets are not asked:
 * the answer must be the same in a browser and on a saved page.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length > 8 && HIDING_STYLE.test(style);
}
