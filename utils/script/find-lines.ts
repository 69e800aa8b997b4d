/**
 * Where the lines of a source (`…|…`, sorted by their first character) begin that begin with this
 * UTF-16 unit: that place, or where they would stand.
 */
export function findLines(source: string, unit: number): number {
  const isHighSurrogate = unit >= 0xd800 && unit < 0xdc00;
  const character = isHighSurrogate ? 0x10000 + (unit - 0xd800) * 0x400 : unit;
  let low = 0;
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
