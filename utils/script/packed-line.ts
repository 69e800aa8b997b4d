/** Reads the lines of a packed dictionary: a unit, then `|rest value` or `|rest` for each key that begins with it. */

/** Nothing that has to be escaped in a string: without escapes, the engine takes half the time to load one. */
export const LINE_END = ';';

const BAR = '|';
const SPACE = ' ';

export interface PackedEntry {
  /** The key without its first unit. */
  rest: string;
  /** Null where it is left out. */
  value: string | null;
}

/** The value of the key that is the line's unit alone; it comes first. */
export function readSingle(line: string): string | undefined {
  return line[2] === SPACE ? line.slice(3, endOf(line, 3)) : undefined;
}

/** Where the longer keys with this second unit begin, which stand together; -1 for none. */
export function findLonger(line: string, second: string): number {
  // A space parts the value of the unit alone.
  if (second === SPACE) return -1;
  // The unit is looked for and not the bar before it: a line has many bars.
  let at = line.indexOf(second, 2);
  while (at >= 0 && line[at - 1] !== BAR) at = line.indexOf(second, at + 1);
  return at < 0 ? -1 : at - 1;
}

/** The keys from there on that have the same second unit. */
export function readLonger(line: string, begin: number): PackedEntry[] {
  const entries: PackedEntry[] = [];
  const second = line[begin + 1];
  for (let bar = begin; line[bar + 1] === second; ) {
    const end = endOf(line, bar + 1);
    entries.push(parseEntry(line.slice(bar + 1, end)));
    bar = end;
  }
  return entries;
}

function endOf(line: string, from: number): number {
  const bar = line.indexOf(BAR, from);
  return bar < 0 ? line.length : bar;
}

function parseEntry(text: string): PackedEntry {
  const space = text.indexOf(SPACE);
  if (space < 0) return { rest: text, value: null };
  return { rest: text.slice(0, space), value: text.slice(space + 1) };
}
