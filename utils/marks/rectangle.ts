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
export function deltaToCentre(
  start: number,
  end: number,
  [viewStart, viewEnd]: readonly [number, number],
): number {
  return (start + end) / 2 - (viewStart + viewEnd) / 2;
}

/**
 * How little to scroll so that [start, end] lies within the view, with some space around it where
 * it has to be moved at all; its start wins where it is too long.
 */
export function deltaToInside(
  start: number,
  end: number,
  [viewStart, viewEnd]: readonly [number, number],
  space: number,
): number {
  if (start >= viewStart && end <= viewEnd) return 0;
  const isTooLong = end - start + 2 * space > viewEnd - viewStart;
  if (start < viewStart || isTooLong) return start - space - viewStart;
  return end + space - viewEnd;
}
