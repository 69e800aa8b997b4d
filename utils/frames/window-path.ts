/**
 * Where a window stands among the frames of its page: the indices that lead from the top window
 * down to it, `[]` for the top one. Browsers let any frame see this of any other.
 * A frame inside a shadow tree has no index and gets -1.
 */
export function windowPath(view: Window): number[] {
  const { parent } = view;
  if (parent === view) return [];
  let index = parent.length - 1;
  while (index >= 0 && parent[index] !== view) index--;
  return [...windowPath(parent as Window), index];
}
