/** Whether an element says in CSS px that it is smaller than this. Only style and attributes are asked: a saved page says the same. */
export function isDeclaredSmall(element: HTMLElement, width: number, height: number): boolean {
  return declared(element, 'width') < width || declared(element, 'height') < height;
}

/** In px; what says nothing, or a share of the page, may be large. */
function declared(element: HTMLElement, side: 'width' | 'height'): number {
  const said = (element.style[side] || element.getAttribute(side) || '').trim();
  return /^\d+(?:\.\d+)?\s*(?:px)?$/.test(said) ? Number.parseFloat(said) : Infinity;
}
