/** How close two short texts are. */

/** Labels of the forms are shorter; the work grows with the square of the length. */
const LONGEST = 80;

/**
 * 1 minus the edit distance (insert, delete, replace; one each) over the longer length: 1 is equal, 0 nothing shared.
 * Texts are cut to 80 characters. Below `least` the answer may be 0: where too few characters are shared, nothing is measured.
 */
export function similarity(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  const longest = Math.max(left.length, right.length);
  return longest === 0 || sharesEnough(left, right, longest * least)
    ? 1 - editDistance(left, right) / Math.max(1, longest)
    : 0;
}

/** By UTF-16 code unit, all 0 between calls. */
const counts = new Uint8Array(0x10000);

/** Whether two texts share so many characters, in any order: each of the others costs one edit at least. */
function sharesEnough(left: string, right: string, needed: number): boolean {
  // What rounding may take from a bound that is met exactly.
  let spare = right.length - needed + 1e-9;
  if (spare < 0 || left.length < needed - 1e-9) return false;
  for (let i = 0; i < left.length; i++) counts[left.charCodeAt(i)]!++;
  for (let i = 0; i < right.length && spare >= 0; i++) {
    const code = right.charCodeAt(i);
    if (counts[code]! > 0) counts[code]!--;
    else spare--;
  }
  for (let i = 0; i < left.length; i++) counts[left.charCodeAt(i)] = 0;
  return spare >= 0;
}

function editDistance(left: string, right: string): number {
  const costs = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    let diagonal = costs[0]!;
    costs[0] = i;
    for (let j = 1; j <= right.length; j++) {
      const replaced = diagonal + (left[i - 1] === right[j - 1] ? 0 : 1);
      diagonal = costs[j]!;
      costs[j] = Math.min(replaced, diagonal + 1, costs[j - 1]! + 1);
    }
  }
  return costs[right.length]!;
}
