import {
  IMPLIED,
  MOST_UNITS,
  NUMBER,
  ONE_UNIT,
  OTHER_LENGTH,
  SAME_LENGTH,
} from '../utils/script/packed-dictionary.ts';

/** A key that begins with two known units: the others, and what it and its units one by one become. */
interface Key {
  rest: string;
  value: string;
  byUnits: string;
}

/** The keys that begin with the same two UTF-16 units. */
type Group = Key[];

/** The keys that begin with one unit, by their second; the key that is just the unit is apart. */
interface Line {
  single: string;
  groups: Map<string, Group>;
}

/**
 * The dictionary as the conversion reads it (`utils/script/packed-dictionary.ts` says how). A value
 * that the dictionary's own characters make of the key unit by unit is left out: four phrases of
 * five, which spares every page the time to load them.
 */
export function packDictionary(entries: ReadonlyMap<string, string>): string {
  const lines = groupByUnits(entries);
  let directory = packNumber(lines.size);
  let bodies = '';
  for (const [unit, line] of lines) {
    const body = packLine(line);
    directory += unit + packNumber(body.length);
    bodies += body;
  }
  return directory + bodies;
}

function groupByUnits(entries: ReadonlyMap<string, string>): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const [key, value] of [...entries].sort(byUnits)) {
    const unit = key[0]!;
    const line = lines.get(unit) ?? { single: '', groups: new Map() };
    lines.set(unit, line);
    if (key.length === 1) {
      line.single = value;
      continue;
    }
    const group = line.groups.get(key[1]!) ?? [];
    line.groups.set(key[1]!, group);
    group.push({ rest: key.slice(2), value, byUnits: convertUnits(key, entries) });
  }
  return lines;
}

function packLine({ single, groups }: Line): string {
  let offsets = '';
  let packed = '';
  for (const group of groups.values()) {
    const [{ rest, value, byUnits }] = group as [Key];
    const isJustThePair = group.length === 1 && rest === '' && value === byUnits;
    offsets += packNumber(isJustThePair ? 0 : packed.length + 1);
    if (!isJustThePair) packed += packGroup(group);
  }
  const seconds = [...groups.keys()].join('');
  return packNumber(single.length) + single + packNumber(groups.size) + seconds + offsets + packed;
}

/** The longest key first: the first that fits is the one. */
function packGroup(group: Group): string {
  return group
    .sort((a, b) => b.rest.length - a.rest.length)
    .map((key, i) => packKey(key, i === group.length - 1))
    .join('');
}

function packKey({ rest, value, byUnits }: Key, isLast: boolean): string {
  if (rest.length >= MOST_UNITS) throw new Error(`${rest} is too long for a packed dictionary`);
  const pack = (how: number, given: string, differs = 0): string =>
    packNumber(((differs * MOST_UNITS + rest.length) * 4 + how) * 2 + (isLast ? 1 : 0)) +
    rest +
    given;

  if (value === byUnits) return pack(IMPLIED, '');
  const differing = [...Array(value.length).keys()].filter((at) => value[at] !== byUnits[at]);
  const isUnitForUnit = value.length === byUnits.length && value.length === rest.length + 2;
  if (isUnitForUnit && differing.length === 1) {
    return pack(ONE_UNIT, value[differing[0]!]!, differing[0]);
  }
  if (value.length === rest.length + 2) return pack(SAME_LENGTH, value);
  return pack(OTHER_LENGTH, packNumber(value.length) + value);
}

/** Before the surrogates, and before what would have to be escaped in a script. */
const NUMBER_LIMIT = 0x1f00;

function packNumber(number: number): string {
  if (number >= NUMBER_LIMIT) throw new Error(`${number} is too large for a packed dictionary`);
  return String.fromCharCode(NUMBER + number);
}

/** By UTF-16 units and not by characters, as the conversion looks for them. */
function byUnits([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Unit by unit: what lies outside the basic plane never is one. */
function convertUnits(key: string, entries: ReadonlyMap<string, string>): string {
  return key.replace(/./gs, (unit) => entries.get(unit) ?? unit);
}
