/**
 * A dictionary as one string of UTF-16 units, looked up as it is: a page pays for what the page holds
 * and not for what the dictionary holds. A number n is the unit NUMBER + n.
 *
 *     dictionary  how many lines; for each the unit that its keys begin with and its length; the lines
 *     line        length of the value of the key that is just that unit, or 0, and the value;
 *                 how many second units; these, sorted; for each the place of its group among the
 *                 groups, from 1, or 0 where both units are all and the value is left out; the groups
 *     group       for each key, longest first: a head that says how many further units it has, how its
 *                 value is given and whether it is the last; these units; what the value needs
 *
 * Most values are what the dictionary makes of the key unit by unit, and many others but for one unit.
 */
export const NUMBER = 0x100;

/** A key's head is ((place of the unit that differs * MOST_UNITS + further units) * 4 + how) * 2 + last. */
export const MOST_UNITS = 16;
/** The value is left out. */
export const IMPLIED = 0;
/** All but one unit of it are left out. */
export const ONE_UNIT = 1;
/** It has as many units as the key. */
export const SAME_LENGTH = 2;
/** Its length comes before it. */
export const OTHER_LENGTH = 3;

/** The part of an entry of `lines` that is the line; the bits above are the caller's. */
export const LINE = (1 << 14) - 1;

export interface Lookup {
  /** By unit: the line of the keys that begin with it, from 1; 0 for none. */
  lines: Uint16Array;
  /** Length of the longest key of this line that the text has at this place, before `end`; 0 for none. */
  find(line: number, text: string, at: number, end: number): number;
  /** The value of the key that was found last, '' where it is left out; not handed out with it, which would be one object a key. */
  value: string;
  /** By line: the value of the key that is just its unit, or ''; undefined until `openLine` has cut it out. */
  singles: readonly (string | undefined)[];
  openLine(line: number): string;
}

export function createLookup(packed: string): Lookup {
  const lines = new Uint16Array(0x10000);
  const starts = indexLines(packed, lines);
  /** By line: the value of the unit alone, cut out when a text first holds the unit. */
  const singles: (string | undefined)[] = new Array(starts.length);

  const openLine = (line: number): string => {
    const begin = starts[line]! + 1;
    const single = packed.slice(begin, begin + packed.charCodeAt(begin - 1) - NUMBER);
    singles[line] = single;
    return single;
  };

  const convertUnit = (unit: string): string => {
    const line = lines[unit.charCodeAt(0)]! & LINE;
    return (line === 0 ? '' : (singles[line] ?? openLine(line))) || unit;
  };

  const readValue = (head: number, at: number, key: string): string => {
    const how = (head >> 1) & 3;
    if (how === IMPLIED) return '';
    if (how === SAME_LENGTH) return packed.slice(at, at + key.length);
    if (how === OTHER_LENGTH) return packed.slice(at + 1, at + 1 + packed.charCodeAt(at) - NUMBER);
    const differs = Math.floor(head / (8 * MOST_UNITS));
    let value = '';
    for (let i = 0; i < key.length; i++) {
      value += i === differs ? packed.charAt(at) : convertUnit(key.charAt(i));
    }
    return value;
  };

  /** How many further units the longest key of a group has; -1 where none fits. */
  const findInGroup = (group: number, text: string, at: number, end: number): number => {
    for (let key = group; ; ) {
      const head = packed.charCodeAt(key++) - NUMBER;
      const rest = (head >> 3) & (MOST_UNITS - 1);
      let same = at + rest <= end ? 0 : MOST_UNITS;
      while (same < rest && packed.charCodeAt(key + same) === text.charCodeAt(at + same)) same++;
      key += rest;
      const how = (head >> 1) & 3;
      if (same === rest) {
        lookup.value = how === IMPLIED ? '' : readValue(head, key, text.slice(at - 2, at + rest));
        return rest;
      }
      if (head & 1) return -1;
      if (how === ONE_UNIT) key++;
      else if (how === SAME_LENGTH) key += 2 + rest;
      else if (how === OTHER_LENGTH) key += 1 + packed.charCodeAt(key) - NUMBER;
    }
  };

  const lookup: Lookup = {
    lines,
    value: '',
    singles,
    openLine,
    find(line, text, at, end) {
      const single = singles[line] ?? openLine(line);
      const seconds = starts[line]! + 1 + single.length;
      const count = packed.charCodeAt(seconds) - NUMBER;
      if (count > 0 && at + 1 < end) {
        const second = text.charCodeAt(at + 1);
        let low = seconds + 1;
        let high = seconds + count;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (packed.charCodeAt(middle) < second) low = middle + 1;
          else high = middle;
        }
        if (packed.charCodeAt(low) === second) {
          const place = packed.charCodeAt(low + count) - NUMBER;
          if (place === 0) {
            lookup.value = '';
            return 2;
          }
          const length = findInGroup(seconds + 2 * count + place, text, at + 2, end);
          if (length >= 0) return 2 + length;
        }
      }
      lookup.value = single;
      return single === '' ? 0 : 1;
    },
  };
  return lookup;
}

/** The units that keys begin with, in order. */
export function listBeginnings(packed: string): number[] {
  const units: number[] = [];
  const count = packed.charCodeAt(0) - NUMBER;
  for (let i = 1; i <= 2 * count; i += 2) units.push(packed.charCodeAt(i));
  return units;
}

/** Where each line begins, from 1; fills in the lines of the units. */
function indexLines(packed: string, lines: Uint16Array): Int32Array {
  const count = packed === '' ? 0 : packed.charCodeAt(0) - NUMBER;
  const starts = new Int32Array(count + 1);
  let start = 1 + 2 * count;
  for (let line = 1; line <= count; line++) {
    lines[packed.charCodeAt(2 * line - 1)] = line;
    starts[line] = start;
    start += packed.charCodeAt(2 * line) - NUMBER;
  }
  return starts;
}
