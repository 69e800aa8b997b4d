import { type Beginnings, createBeginnings } from './beginnings.ts';

/** What is written and what it becomes. */
export type Pair = readonly [from: string, to: string];

/** One line of a dictionary. `rank`: which of the given sources it came from, -1 for a fixed pair. */
export interface DictionaryEntry {
  key: string;
  value: string;
  rank: number;
}

export interface Dictionary {
  /** The entry with the longest key that the text holds at this place. */
  match(text: string, at: number): DictionaryEntry | undefined;
}

/** Where entries with one first UTF-16 unit stand in a source. */
interface Stretch {
  rank: number;
  start: number;
  end: number;
}

/**
 * A dictionary over sources as opencc-js packs them (`key value|key value|…`). Of equal keys the
 * earlier source wins, and within one source the later entry, as in opencc-js; `fixed` pairs win over all.
 *
 * Building only notes where each first character's entries stand and what can begin a key (a few
 * milliseconds for a million bytes). Entries are read when a text first holds their beginning, so a
 * page pays for what it uses; and most places of a text are told at once to begin no key.
 */
export function createDictionary(
  sources: readonly string[],
  fixed: readonly Pair[] = [],
): Dictionary {
  const beginnings = createBeginnings();
  const stretches = indexSources(sources, beginnings);
  const fixedByUnit = indexPairs(fixed, beginnings);
  const singles = new Map<number, DictionaryEntry | undefined>();
  const longer = new Map<number, DictionaryEntry[]>();

  const readSingle = (unit: number): DictionaryEntry | undefined => {
    const key = String.fromCharCode(unit);
    const entry =
      fixedByUnit.get(unit)?.find((one) => one.key === key) ??
      readEntries(sources, stretches.get(unit), `${key} `)[0];
    singles.set(unit, entry);
    return entry;
  };

  const readLonger = (unit: number, second: number): DictionaryEntry[] => {
    const beginning = String.fromCharCode(unit, second);
    const own = fixedByUnit.get(unit)?.filter(({ key }) => key.startsWith(beginning)) ?? [];
    // Sorting keeps the order of equal lengths, so that a fixed pair comes before its rivals.
    const entries = [...own, ...readEntries(sources, stretches.get(unit), beginning)];
    entries.sort((a, b) => b.key.length - a.key.length);
    longer.set(unit * 0x10000 + second, entries);
    return entries;
  };

  const match = (text: string, at: number): DictionaryEntry | undefined => {
    const unit = text.charCodeAt(at);
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (beginnings.mayBeLonger(unit, second)) {
      for (const entry of longer.get(unit * 0x10000 + second) ?? readLonger(unit, second)) {
        if (text.startsWith(entry.key, at)) return entry;
      }
    }
    if (!beginnings.isSingle(unit)) return undefined;
    return singles.get(unit) ?? readSingle(unit);
  };
  return { match };
}

const SPACE = 0x20;

function indexSources(sources: readonly string[], beginnings: Beginnings): Map<number, Stretch[]> {
  const stretches = new Map<number, Stretch[]>();
  for (const [rank, source] of sources.entries()) {
    let open: Stretch | undefined;
    let openUnit = -1;
    for (let start = 0; start < source.length; ) {
      const bar = source.indexOf('|', start);
      const end = bar < 0 ? source.length : bar;
      const unit = source.charCodeAt(start);
      const second = source.charCodeAt(start + 1);
      if (second === SPACE) beginnings.addSingle(unit);
      else beginnings.addLonger(unit, second);
      if (open && unit === openUnit) {
        open.end = end;
      } else {
        open = { rank, start, end };
        openUnit = unit;
        addTo(stretches, unit, open);
      }
      start = end + 1;
    }
  }
  return stretches;
}

function indexPairs(
  pairs: readonly Pair[],
  beginnings: Beginnings,
): Map<number, DictionaryEntry[]> {
  const entries = new Map<number, DictionaryEntry[]>();
  for (const [key, value] of new Map(pairs)) {
    if (key === '') continue;
    const unit = key.charCodeAt(0);
    if (key.length === 1) beginnings.addSingle(unit);
    else beginnings.addLonger(unit, key.charCodeAt(1));
    addTo(entries, unit, { key, value, rank: -1 });
  }
  return entries;
}

function addTo<T>(lists: Map<number, T[]>, unit: number, item: T): void {
  const list = lists.get(unit);
  if (list) list.push(item);
  else lists.set(unit, [item]);
}

/** The entries whose line begins so, each key once. */
function readEntries(
  sources: readonly string[],
  stretches: readonly Stretch[] = [],
  beginning: string,
): DictionaryEntry[] {
  const entries = new Map<string, DictionaryEntry>();
  const mark = `|${beginning}`;
  for (const { rank, start, end } of stretches) {
    const lines = `|${sources[rank]!.slice(start, end)}|`;
    for (let bar = lines.indexOf(mark); bar >= 0; bar = lines.indexOf(mark, bar + 1)) {
      addEntry(entries, lines.slice(bar + 1, lines.indexOf('|', bar + 1)), rank);
    }
  }
  return [...entries.values()];
}

function addEntry(entries: Map<string, DictionaryEntry>, line: string, rank: number): void {
  const space = line.indexOf(' ');
  const key = line.slice(0, space);
  const known = entries.get(key);
  if (!known || known.rank === rank) entries.set(key, { key, value: line.slice(space + 1), rank });
}
