/** Whether an element says in CSS px that it is smaller than this. Only style and attributes are asked: a saved page says the same. */
export function isDeclaredSmall(element: Element, width: number, height: number): boolean {
  return declared(element, 'width') < width || declared(element, 'height') < height;
}

const DECLARATION = {
  width: /(?:^|;)\s*width\s*:\s*([^;!]*)/i,
  height: /(?:^|;)\s*height\s*:\s*([^;!]*)/i,
};

/** In px; what says nothing, or a share of the page, may be large. */
function declared(element: Element, side: 'width' | 'height'): number {
  const style = DECLARATION[side].exec(element.getAttribute('style') ?? '')?.[1];
  const said = (style || element.getAttribute(side) || '').trim();
  return /^\d+(?:\.\d+)?\s*(?:px)?$/.test(said) ? Number.parseFloat(said) : Infinity;
}
