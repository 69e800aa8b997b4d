/**
 * How likely it is that someone who meant one number printed another; lower is likelier.
 * 0 one digit changed or two neighbours swapped, 1 a digit lost or doubled, 2 the number of the cell beside,
 * 3 left empty or 0, 4 anything else.
 */
export function slipRank(value: number | null, meant: number, neighbours: number[]): number {
  if (value === null || value === 0) return neighbours.includes(meant) ? 2 : 3;
  const printed = String(value);
  const wanted = String(meant);
  if (isOneDigitChanged(printed, wanted) || isSwapped(printed, wanted)) return 0;
  if (isOneDigitMore(printed, wanted) || isOneDigitMore(wanted, printed)) return 1;
  if (neighbours.includes(value) || neighbours.includes(meant)) return 2;
  return 4;
}

/** Whether a number of more than one digit looks like another mistyped: far from chance. */
export function isTypo(value: number, meant: number): boolean {
  return (value > 9 || meant > 9) && slipRank(value, meant, []) <= 1;
}

function isOneDigitChanged(a: string, b: string): boolean {
  const after = firstDifference(a, b) + 1;
  return a.length === b.length && a.slice(after) === b.slice(after);
}

function isSwapped(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  const swapped = `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}`;
  return swapped === b;
}

/** Whether the longer number is the shorter with one digit put in. */
function isOneDigitMore(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter);
  return longer.length > shorter.length && longer.slice(at + 1) === shorter.slice(at);
}

/** The first position at which two texts differ, or the length of the shorter where the longer goes on from it. */
function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at++;
  return at;
}
