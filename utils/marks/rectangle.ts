/** A rectangle in CSS px; the coordinates are the caller's. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What two rectangles share, or null. Touching edges share nothing. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** The same rectangle seen from another origin. */
export function shift(rectangle: Rectangle, x: number, y: number): Rectangle {
  return {
    left: rectangle.left + x,
    top: rectangle.top + y,
    right: rectangle.right + x,
    bottom: rectangle.bottom + y,
  };
}

/** How far to scroll so that [start, end] stands in the middle of [viewStart, viewEnd]. */
export function deltaToCentre(start: number, end: number, viewStart: number, viewEnd: number) {
  return (start + end) / 2 - (viewStart + viewEnd) / 2;
}

/** How little to scroll so that [start, end] lies within the view; its start wins where it is too long. */
export function deltaToInside(start: number, end: number, viewStart: number, viewEnd: number) {
  if (start < viewStart || end - start > viewEnd - viewStart) return start - viewStart;
  return Math.max(0, end - viewEnd);
}
