import { findLines } from './find-lines.ts';
import { unmatchedLength } from './ideographic-description.ts';

/** What is written and what it becomes. */
export type Pair = readonly [from: string, to: string];

/** One line of a dictionary. `rank`: which of the given sources it came from, -1 for a fixed pair. */
export interface DictionaryEntry {
  key: string;
  value: string;
  rank: number;
}

/** A key that a text holds, and where. */
export interface Match {
  entry: DictionaryEntry;
  at: number;
}

export interface Dictionary {
  /** The first key in the text from this place on, the longest where several begin; null for none. */
  find(text: string, from: number): Match | null;
}

/** The keys with one first UTF-16 unit: the key that is just that unit, and the longer ones by their second. */
interface Bucket {
  single: DictionaryEntry | undefined;
  longer: Map<number, LongerKeys>;
}

interface LongerKeys {
  fixed: DictionaryEntry[];
  /** Where the lines stand in the sources that hold them. */
  lines: { rank: number; start: number; end: number }[];
  /** All of them, longest first; read when a text first holds those two units. */
  entries: DictionaryEntry[] | null;
}

/**
 * A dictionary over sources as opencc-js packs them (`key value|key value|…`, sorted by the first
 * character). Of equal keys the earlier source wins, and within one source the later entry, as in
 * opencc-js; `fixed` pairs win over all.
 *
 * Nothing is built beforehand: the lines of a character are found by halving when a text first holds
 * it, and read when a text first holds their first two. So a page pays for what it uses.
 */
export function createDictionary(
  sources: readonly string[],
  fixed: readonly Pair[] = [],
): Dictionary {
  const fixedByUnit = indexPairs(fixed);
  const buckets: (Bucket | null | undefined)[] = new Array(0x10000);

  const openBucket = (unit: number): Bucket | null => {
    const bucket: Bucket = { single: undefined, longer: new Map() };
    for (const entry of fixedByUnit.get(unit) ?? []) addFixed(bucket, entry);
    for (const [rank, source] of sources.entries()) addLines(bucket, source, rank, unit);
    const opened = bucket.single || bucket.longer.size > 0 ? bucket : null;
    buckets[unit] = opened;
    return opened;
  };

  // One loop over the text, without a call for each character: most pages are converted before the
  // engine has optimised anything.
  const find = (text: string, from: number): Match | null => {
    for (let at = from; at < text.length; ) {
      const unit = text.charCodeAt(at);
      let bucket = buckets[unit];
      if (bucket === undefined) bucket = openBucket(unit);
      if (bucket !== null) {
        const entry = matchIn(bucket, sources, text, at);
        if (entry) return { entry, at };
      }
      at += unit < 0x2ff0 || (unit > 0x2fff && unit < 0xd800) ? 1 : unmatchedLength(text, at);
    }
    return null;
  };
  return { find };
}

/** The longest key of the bucket that the text holds here. */
function matchIn(
  bucket: Bucket,
  sources: readonly string[],
  text: string,
  at: number,
): DictionaryEntry | undefined {
  const keys = at + 1 < text.length ? bucket.longer.get(text.charCodeAt(at + 1)) : undefined;
  if (keys) {
    keys.entries ??= readEntries(sources, keys);
    for (const entry of keys.entries) if (text.startsWith(entry.key, at)) return entry;
  }
  return bucket.single;
}

const SPACE = 0x20;

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

function addFixed(bucket: Bucket, entry: DictionaryEntry): void {
  if (entry.key.length === 1) bucket.single = entry;
  else keysBySecond(bucket, entry.key.charCodeAt(1)).fixed.push(entry);
}

function addLines(bucket: Bucket, source: string, rank: number, unit: number): void {
  for (let line = findLines(source, unit); source.charCodeAt(line) === unit; ) {
    const bar = source.indexOf('|', line);
    const lineEnd = bar < 0 ? source.length : bar;
    const second = source.charCodeAt(line + 1);
    if (second === SPACE) addSingle(bucket, parseLine(source.slice(line, lineEnd), rank));
    else addLine(keysBySecond(bucket, second).lines, rank, line, lineEnd);
    line = lineEnd + 1;
  }
}

function addSingle(bucket: Bucket, entry: DictionaryEntry): void {
  if (!bucket.single || bucket.single.rank === entry.rank) bucket.single = entry;
}

function keysBySecond(bucket: Bucket, second: number): LongerKeys {
  let keys = bucket.longer.get(second);
  if (!keys) {
    keys = { fixed: [], lines: [], entries: null };
    bucket.longer.set(second, keys);
  }
  return keys;
}

function addLine(lines: LongerKeys['lines'], rank: number, start: number, end: number): void {
  const last = lines.at(-1);
  if (last?.rank === rank && last.end + 1 === start) last.end = end;
  else lines.push({ rank, start, end });
}

function readEntries(sources: readonly string[], { fixed, lines }: LongerKeys): DictionaryEntry[] {
  const entries = new Map<string, DictionaryEntry>();
  for (const { rank, start, end } of lines) {
    for (const line of sources[rank]!.slice(start, end).split('|')) {
      const entry = parseLine(line, rank);
      const known = entries.get(entry.key);
      if (!known || known.rank === rank) entries.set(entry.key, entry);
    }
  }
  // Sorting keeps the order of equal lengths, so that a fixed pair comes before its rival.
  return [...fixed, ...entries.values()].sort((a, b) => b.key.length - a.key.length);
}

function parseLine(line: string, rank: number): DictionaryEntry {
  const space = line.indexOf(' ');
  return { key: line.slice(0, space), value: line.slice(space + 1), rank };
}
