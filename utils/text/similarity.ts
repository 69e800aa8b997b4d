/** How close two short texts are. */

/**
 * 1 minus the edit distance (insert, delete, replace; one each) over the longer length: 1 is equal, 0 nothing shared.
 * Quadratic in the lengths, so texts are cut to 80 characters; labels of the forms are shorter.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.slice(0, 80);
  const right = b.slice(0, 80);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const replace = previous[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      current.push(Math.min(replace, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return 1 - previous[right.length]! / longest;
}
