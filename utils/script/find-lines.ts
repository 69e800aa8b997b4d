/** Lines of a source from `start` to before `end`, bars between them. */
export interface Lines {
  start: number;
  end: number;
}

/** The lines (`…|…`, sorted by their first character) that begin with this UTF-16 unit. */
export function findLines(source: string, unit: number): Lines {
  const isHighSurrogate = unit >= 0xd800 && unit < 0xdc00;
  const first = isHighSurrogate ? 0x10000 + (unit - 0xd800) * 0x400 : unit;
  const start = findFirstLine(source, first);
  return { start, end: findFirstLine(source, first + (isHighSurrogate ? 0x400 : 1), start) };
}

/** Where the first line begins whose first character is this one or comes after it. */
function findFirstLine(source: string, character: number, from = 0): number {
  let low = from;
  let high = source.length;
  while (low < high) {
    const line = source.lastIndexOf('|', ((low + high) >> 1) - 1) + 1;
    if (source.codePointAt(line)! >= character) {
      high = line;
    } else {
      const bar = source.indexOf('|', line);
      low = bar < 0 ? source.length : bar + 1;
    }
  }
  return low;
}
