import { unmatchedLength } from './ideographic-description.ts';
import { findLonger, LINE_END, readLonger, readSingle } from './packed-line.ts';

/** What is written and what it becomes. */
export type Pair = readonly [from: string, to: string];

/** One key of a dictionary. */
export interface DictionaryEntry {
  key: string;
  /** Null where it is what the last source makes of the key unit by unit: `Dictionary.valueOf` knows it. */
  value: string | null;
  /** Which of the given sources it came from, -1 for a fixed pair. */
  rank: number;
}

export interface Dictionary {
  /** The first key in the text from this place on, the longest where several begin; null for none. */
  find(text: string, from: number): DictionaryEntry | null;
  /** Where the key that was found last begins: not handed out with it, which would be one object a match. */
  at: number;
  valueOf(entry: DictionaryEntry): string;
}

/** The keys with one first UTF-16 unit. */
interface Bucket {
  /** The key that is just that unit. */
  single: DictionaryEntry | undefined;
  /** Where the longer keys are; null where the unit begins none. */
  longer: Longer | null;
}

interface Longer {
  fixed: readonly DictionaryEntry[];
  lines: readonly { rank: number; line: string }[];
  /** By their second unit, longest first; read when a text first holds those two units. */
  bySecond: Map<number, readonly DictionaryEntry[]>;
}

const NONE: readonly DictionaryEntry[] = [];

/**
 * A dictionary over packed sources (`scripts/pack-dictionary.ts`). Of equal keys the earlier source
 * wins; `fixed` pairs win over all.
 *
 * Nothing is read beforehand but where each line begins: a page pays for the pairs of characters that it holds.
 */
export function createDictionary(
  sources: readonly string[],
  fixed: readonly Pair[] = [],
): Dictionary {
  const fixedByUnit = indexPairs(fixed);
  const lines = sources.map(indexLines);
  const buckets: (Bucket | null | undefined)[] = new Array(0x10000);

  const openBucket = (unit: number): Bucket | null => {
    const bucket = createBucket(unit, lines, fixedByUnit.get(unit) ?? NONE);
    buckets[unit] = bucket;
    return bucket;
  };

  const convertUnit = (unit: string): string => {
    const line = lines.at(-1)?.get(unit.charCodeAt(0));
    return (line && readSingle(line)) ?? unit;
  };
  const dictionary: Dictionary = {
    at: 0,
    // One loop over the text, without a call for each character: most pages are converted before the
    // engine has optimised anything.
    find(text, from) {
      for (let at = from; at < text.length; ) {
        const unit = text.charCodeAt(at);
        let bucket = buckets[unit];
        if (bucket === undefined) bucket = openBucket(unit);
        if (bucket !== null) {
          const entry = matchIn(bucket, text, at);
          if (entry) {
            dictionary.at = at;
            return entry;
          }
        }
        at += unit < 0x2ff0 || (unit > 0x2fff && unit < 0xd800) ? 1 : unmatchedLength(text, at);
      }
      return null;
    },
    valueOf(entry) {
      entry.value ??= entry.key.replace(/./gs, convertUnit);
      return entry.value;
    },
  };
  return dictionary;
}

/** The longest key of the bucket that the text holds here. */
function matchIn(
  { single, longer }: Bucket,
  text: string,
  at: number,
): DictionaryEntry | undefined {
  if (longer !== null && at + 1 < text.length) {
    const second = text.charCodeAt(at + 1);
    let entries = longer.bySecond.get(second);
    if (entries === undefined) {
      entries = readKeys(longer, text.charAt(at), second);
      longer.bySecond.set(second, entries);
    }
    // Counted, since most pages are converted before the engine knows how to spare an iterator.
    for (let i = 0; i < entries.length; i++) {
      if (text.startsWith(entries[i]!.key, at)) return entries[i];
    }
  }
  return single;
}

function indexLines(source: string): Map<number, string> {
  const lines = new Map<number, string>();
  for (const line of source.split(LINE_END)) lines.set(line.charCodeAt(0), line);
  return lines;
}

function indexPairs(pairs: readonly Pair[]): Map<number, DictionaryEntry[]> {
  const entries = new Map<number, DictionaryEntry[]>();
  // As a map, so that a later pair of the same key takes the place of an earlier one.
  for (const [key, value] of new Map(pairs)) {
    if (key === '') continue;
    const unit = key.charCodeAt(0);
    const known = entries.get(unit) ?? [];
    known.push({ key, value, rank: -1 });
    entries.set(unit, known);
  }
  return entries;
}

function createBucket(
  unit: number,
  sources: readonly Map<number, string>[],
  pairs: readonly DictionaryEntry[],
): Bucket | null {
  let single = pairs.find(({ key }) => key.length === 1);
  const lines: { rank: number; line: string }[] = [];
  for (let rank = 0; rank < sources.length; rank++) {
    const line = sources[rank]!.get(unit);
    if (line === undefined) continue;
    const value = readSingle(line);
    if (value !== undefined) single ??= { key: line.charAt(0), value, rank };
    if (value === undefined || line.length > value.length + 3) lines.push({ rank, line });
  }
  const fixed = pairs.length === 0 ? pairs : pairs.filter(({ key }) => key.length > 1);
  const longer = lines.length + fixed.length > 0 ? { fixed, lines, bySecond: new Map() } : null;
  return single || longer ? { single, longer } : null;
}

function readKeys({ fixed, lines }: Longer, first: string, second: number) {
  const unit = String.fromCharCode(second);
  let entries = NONE;
  for (let i = 0; i < lines.length; i++) {
    const { line, rank } = lines[i]!;
    const begin = findLonger(line, unit);
    if (begin >= 0) entries = [...entries, ...readEntries(line, begin, first, rank, entries)];
  }
  const pairs = fixed.length === 0 ? NONE : fixed.filter(({ key }) => key.charCodeAt(1) === second);
  if (entries.length + pairs.length < 2) return entries.length > 0 ? entries : pairs;
  // Sorting keeps the order of equal lengths, so that a fixed pair comes before its rival.
  return [...pairs, ...entries].sort((a, b) => b.key.length - a.key.length);
}

function readEntries(
  line: string,
  begin: number,
  first: string,
  rank: number,
  known: readonly DictionaryEntry[],
): DictionaryEntry[] {
  return readLonger(line, begin)
    .map(({ rest, value }) => ({ key: first + rest, value, rank }))
    .filter(({ key }) => !known.some((entry) => entry.key === key));
}
