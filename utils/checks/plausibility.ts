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
  return (value > 9 || meant > 9) && value !== 0 && slipRank(value, meant, []) <= 1;
}

function isOneDigitChanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  return at < a.length && a.slice(at + 1) === b.slice(at + 1);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  const isExchanged = at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at];
  return isExchanged && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether the longer number is the shorter with one digit put in. */
function isOneDigitMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = firstDifference(longer, shorter);
  return longer.slice(at + 1) === shorter.slice(at);
}

/** The first position at which two texts differ: the length of the second where the first goes on from it. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return at;
}
