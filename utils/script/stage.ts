import { unmatchedLength } from './ideographic-description.ts';
import { createLookup, LINE } from './packed-dictionary.ts';

/** What is written and what it becomes. */
export type Pair = readonly [from: string, to: string];

/**
 * Where a text is cut into pieces: for each twice its end, and one more where the piece is final. Pieces
 * may be empty. Plain numbers in one list, since almost every phrase of a page is a piece.
 */
export type Cuts = number[];

/** One dictionary applied to a text from left to right, always by the longest key. */
export interface Stage {
  convert(text: string): string;
  /** Notes in `cuts` the pieces of the outcome: each phrase, each fixed pair as final, and what lies between. */
  segment(text: string, cuts: Cuts): string;
  /** Converts each piece by itself, final ones not at all, and brings `cuts` up to date. */
  convertPieces(text: string, cuts: Cuts): string;
}

/** What a unit begins, beside where its line is in the packed dictionary. */
const FIXED_PAIRS = 1 << 14;
const DESCRIPTION = 1 << 15;

/**
 * @param packed see `packed-dictionary.ts`; may be empty
 * @param fixed pairs that win over keys of the same length; their outcome is final
 * @param keepsKeys leaves the dictionary's keys as they are: they only say what belongs together
 */
export function createStage(packed: string, fixed: readonly Pair[] = [], keepsKeys = false): Stage {
  const lookup = createLookup(packed);
  const { lines, singles } = lookup;
  const fixedByUnit = indexPairs(fixed);
  for (const unit of fixedByUnit.keys()) lines[unit]! |= FIXED_PAIRS;
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) lines[unit]! |= DESCRIPTION;

  /**
   * @param pieces no key may lie across their ends, nor in a final one; they are brought up to date
   * @param cuts gets the pieces of the outcome
   */
  const run = (text: string, pieces: Cuts | null, cuts: Cuts | null): string => {
    let result = '';
    let done = 0;
    let lastCut = 0;
    let piece = 0;
    let end = pieces === null ? text.length : 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const begins = lines[unit]!;
      if (begins === 0) {
        at++;
        continue;
      }
      if (pieces !== null && at >= end) {
        const longer = 2 * (result.length - done);
        for (; pieces[piece]! >> 1 <= at; piece++) pieces[piece]! += longer;
        end = pieces[piece]! >> 1;
        if (pieces[piece]! & 1) {
          at = end;
          continue;
        }
      }
      let length = (begins & LINE) === 0 ? 0 : lookup.find(begins & LINE, text, at, end);
      const pair = begins & FIXED_PAIRS ? findPair(fixedByUnit, text, at, end, length) : undefined;
      if (pair) length = pair.from.length;
      if (length === 0) {
        at += begins & DESCRIPTION ? unmatchedLength(text, at) : 1;
        continue;
      }
      const next = at + length;
      const isPiece =
        cuts !== null && (pair !== undefined || length > 2 || (length === 2 && !isHigh(unit)));
      if (isPiece) {
        const start = (result.length + at - done) * 2;
        if (start !== lastCut) cuts.push(start);
      }
      if (pair || (lookup.value !== '' && !keepsKeys)) {
        if (done < at) result += text.slice(done, at);
        result += pair ? pair.to : lookup.value;
        done = next;
      } else if (!keepsKeys) {
        for (; at < next; at++) {
          const line = lines[text.charCodeAt(at)]! & LINE;
          if (line === 0) continue;
          const value = singles[line] ?? lookup.openLine(line);
          if (value === '') continue;
          if (done < at) result += text.slice(done, at);
          result += value;
          done = at + 1;
        }
      }
      if (isPiece) {
        lastCut = (result.length + next - done) * 2;
        cuts.push(lastCut + (pair ? 1 : 0));
      }
      at = next;
    }
    const outcome = done === 0 ? text : result + text.slice(done);
    if (pieces !== null) {
      const longer = 2 * (outcome.length - text.length);
      if (longer !== 0) for (; piece < pieces.length; piece++) pieces[piece]! += longer;
    }
    if (cuts !== null) cuts.push(outcome.length * 2);
    return outcome;
  };

  return {
    convert: (text) => run(text, null, null),
    segment: (text, cuts) => run(text, null, cuts),
    convertPieces: (text, cuts) => run(text, cuts, null),
  };
}

/** Whether a unit is the first half of a character: together with the other it is no phrase. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

interface FixedPair {
  from: string;
  to: string;
  /** The second unit, NaN for none: most pairs are told apart by it. */
  second: number;
}

/** By their first unit, the longest first. */
function indexPairs(pairs: readonly Pair[]): Map<number, FixedPair[]> {
  const byUnit = new Map<number, FixedPair[]>();
  // As a map, so that a later pair of the same key takes the place of an earlier one.
  for (const [from, to] of new Map(pairs)) {
    if (from === '') continue;
    const unit = from.charCodeAt(0);
    const pair = { from, to, second: from.charCodeAt(1) };
    const known = byUnit.get(unit);
    if (known) known.push(pair);
    else byUnit.set(unit, [pair]);
  }
  for (const known of byUnit.values()) known.sort((a, b) => b.from.length - a.from.length);
  return byUnit;
}

/** The longest pair here, unless it is shorter than the key that was found. */
function findPair(
  byUnit: ReadonlyMap<number, readonly FixedPair[]>,
  text: string,
  at: number,
  end: number,
  length: number,
): FixedPair | undefined {
  const pairs = byUnit.get(text.charCodeAt(at))!;
  const second = text.charCodeAt(at + 1);
  // Counted: most pages come before the engine knows how to spare an iterator.
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    const size = pair.from.length;
    if (size < length) return undefined;
    if (size > 1 && pair.second !== second) continue;
    if (at + size <= end && (size < 3 || text.startsWith(pair.from, at))) return pair;
  }
  return undefined;
}
