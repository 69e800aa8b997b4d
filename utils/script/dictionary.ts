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

/** The keys with one first UTF-16 unit: the key that is just that unit, and the longer ones by their second. */
interface Bucket {
  single: DictionaryEntry | undefined;
  longer: Map<number, DictionaryEntry[]>;
}

/** Where entries with one first unit stand in the sources. */
interface Stretch {
  rank: number;
  start: number;
  end: number;
}

/**
 * A dictionary over sources as opencc-js packs them (`key value|key value|…`). Of equal keys the
 * earlier source wins, and within one source the later entry, as in opencc-js; `fixed` pairs win over all.
 *
 * Building only notes where each first character's entries stand (a few milliseconds for a million
 * bytes); they are read when a text first holds that character, so a page pays for what it uses.
 * Most places of a text begin no key: a filter over the first two units says so without reading any.
 */
export function createDictionary(
  sources: readonly string[],
  fixed: readonly Pair[] = [],
): Dictionary {
  const filter = createBeginnings();
  const stretches = indexSources(sources, filter);
  const fixedByUnit = indexPairs(fixed, filter);
  const buckets: (Bucket | undefined)[] = new Array(0x10000);

  const openBucket = (unit: number): Bucket => {
    const entries = new Map<string, DictionaryEntry>();
    for (const stretch of stretches.get(unit) ?? []) readStretch(sources, stretch, entries);
    for (const entry of fixedByUnit.get(unit) ?? []) entries.set(entry.key, entry);
    const bucket = arrangeBucket([...entries.values()]);
    buckets[unit] = bucket;
    return bucket;
  };

  const match = (text: string, at: number): DictionaryEntry | undefined => {
    const unit = text.charCodeAt(at);
    const kinds = filter.kinds[unit]!;
    if (kinds === 0) return undefined;
    if ((kinds & LONGER) !== 0) {
      const second = text.charCodeAt(at + 1);
      if (mayBegin(filter, unit, second)) {
        const bucket = buckets[unit] ?? openBucket(unit);
        for (const entry of bucket.longer.get(second) ?? []) {
          if (text.startsWith(entry.key, at)) return entry;
        }
      }
    }
    return (kinds & SINGLE) === 0 ? undefined : (buckets[unit] ?? openBucket(unit)).single;
  };
  return { match };
}

const SPACE = 0x20;
const SINGLE = 1;
const LONGER = 2;
const PAIR_BITS = 20;

/** What can begin a key: by the first unit whether a key is just that or longer, and a bit for each first two. */
interface Beginnings {
  kinds: Uint8Array;
  pairs: Uint32Array;
}

function createBeginnings(): Beginnings {
  return { kinds: new Uint8Array(0x10000), pairs: new Uint32Array(1 << (PAIR_BITS - 5)) };
}

function hashPair(first: number, second: number): number {
  return Math.imul((first << 16) ^ second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

function addBeginning(filter: Beginnings, first: number, second: number, length: number): void {
  filter.kinds[first]! |= length === 1 ? SINGLE : LONGER;
  if (length === 1) return;
  const bit = hashPair(first, second);
  filter.pairs[bit >> 5]! |= 1 << (bit & 31);
}

/** Whether a key may begin so; when not, surely none does. */
function mayBegin(filter: Beginnings, first: number, second: number): boolean {
  const bit = hashPair(first, second);
  return (filter.pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

function indexSources(sources: readonly string[], filter: Beginnings): Map<number, Stretch[]> {
  const stretches = new Map<number, Stretch[]>();
  for (const [rank, source] of sources.entries()) {
    let open: Stretch | undefined;
    let openUnit = -1;
    for (let start = 0; start < source.length; ) {
      const bar = source.indexOf('|', start);
      const end = bar < 0 ? source.length : bar;
      const unit = source.charCodeAt(start);
      const second = source.charCodeAt(start + 1);
      addBeginning(filter, unit, second, second === SPACE ? 1 : 2);
      if (open && unit === openUnit) {
        open.end = end;
      } else {
        open = { rank, start, end };
        openUnit = unit;
        stretches.set(unit, [...(stretches.get(unit) ?? []), open]);
      }
      start = end + 1;
    }
  }
  return stretches;
}

function indexPairs(pairs: readonly Pair[], filter: Beginnings): Map<number, DictionaryEntry[]> {
  const entries = new Map<number, DictionaryEntry[]>();
  for (const [key, value] of pairs) {
    if (key === '') continue;
    const unit = key.charCodeAt(0);
    addBeginning(filter, unit, key.charCodeAt(1), key.length);
    entries.set(unit, [...(entries.get(unit) ?? []), { key, value, rank: -1 }]);
  }
  return entries;
}

function readStretch(
  sources: readonly string[],
  { rank, start, end }: Stretch,
  entries: Map<string, DictionaryEntry>,
): void {
  for (const line of sources[rank]!.slice(start, end).split('|')) {
    const space = line.indexOf(' ');
    const key = line.slice(0, space);
    const known = entries.get(key);
    if (!known || known.rank === rank) {
      entries.set(key, { key, value: line.slice(space + 1), rank });
    }
  }
}

function arrangeBucket(entries: DictionaryEntry[]): Bucket {
  const bucket: Bucket = { single: undefined, longer: new Map() };
  entries.sort((a, b) => b.key.length - a.key.length);
  for (const entry of entries) {
    if (entry.key.length === 1) {
      bucket.single = entry;
      continue;
    }
    const second = entry.key.charCodeAt(1);
    const known = bucket.longer.get(second);
    if (known) known.push(entry);
    else bucket.longer.set(second, [entry]);
  }
  return bucket;
}
