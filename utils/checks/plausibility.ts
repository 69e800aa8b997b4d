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

function differingPositions(a: string, b: string): number[] {
  return Array.from(a, (_, index) => index).filter((index) => a[index] !== b[index]);
}

function isOneDigitChanged(a: string, b: string): boolean {
  return a.length === b.length && differingPositions(a, b).length === 1;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const [first, second, ...more] = differingPositions(a, b);
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** Whether the longer number is the shorter with one digit put in. */
function isOneDigitMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const index = Array.from(shorter).findIndex((digit, i) => digit !== longer[i]);
  const cut = index === -1 ? shorter.length : index;
  return longer.slice(cut + 1) === shorter.slice(cut);
}
