import type { Dictionaries } from './dictionaries.ts';
import {
  createDictionary,
  type Dictionary,
  type DictionaryEntry,
  type Pair,
} from './dictionary.ts';
import { LINE_END } from './packed-line.ts';
import type { DictionaryName, Recipe } from './recipes.ts';

export type Convert = (text: string) => string;

/**
 * The conversion of opencc-js by the same dictionaries, with the same outcome for every text that
 * holds none of the `fixed` pairs. A fixed pair is put exactly so, whatever the dictionaries say;
 * among them and the recipe's segmenting phrases the leftmost, then the longest wins.
 *
 * It cuts the text into known phrases and what lies between. A phrase's outcome is worked out once;
 * between them only what remains of the chain is applied, since no phrase can match there.
 * @throws Error when a dictionary of the recipe was not handed in (our own fault)
 */
export function createConvert(
  recipe: Recipe,
  sources: Dictionaries,
  fixed: readonly Pair[] = [],
): Convert {
  const pick = (names: readonly DictionaryName[]) =>
    names.map((name) => sourceNamed(sources, name));
  const normalize = composeStages(recipe.normalize.length > 0 ? [pick(recipe.normalize)] : []);
  const { segment, chain } = recipe;
  const [first = [], ...later] = chain;
  const isFused = segment.length > 0 && segment.every((name, i) => first[i] === name);
  const convertRest = composeStages((isFused ? later : chain).map(pick));

  const dictionary = createDictionary(pick(isFused ? first : segment), fixed);
  const outcomes = new Map<DictionaryEntry, string>();
  const convertPhrase = (phrase: DictionaryEntry): string => {
    let outcome = outcomes.get(phrase);
    if (outcome === undefined) {
      const value = isFused || phrase.rank < 0 ? dictionary.valueOf(phrase) : phrase.key;
      outcome = phrase.rank < 0 ? value : convertRest(value);
      outcomes.set(phrase, outcome);
    }
    return outcome;
  };
  const pieces: Pieces = { dictionary, phraseRanks: segment.length, convertPhrase, convertRest };
  return (text) => convertPieces(normalize(text), pieces);
}

/** The conversion for what lies between these pairs, which are put exactly so wherever they stand. */
export function convertAround(pairs: readonly Pair[], convertRest: Convert): Convert {
  if (pairs.length === 0) return convertRest;
  const dictionary = createDictionary([], pairs);
  const pieces = { dictionary, phraseRanks: 0, convertPhrase: dictionary.valueOf, convertRest };
  return (text) => convertPieces(text, pieces);
}

function sourceNamed(sources: Dictionaries, name: DictionaryName): string {
  const source = sources[name];
  if (source === undefined) throw new Error(`Dictionary ${name} is not loaded`);
  return source;
}

function chainStages(first: Convert, second: Convert): Convert {
  return (text) => second(first(text));
}

const keep: Convert = (text) => text;

/** Dictionary groups one after another, each a pass from left to right that takes the longest key. */
function composeStages(groups: readonly (readonly string[])[]): Convert {
  return groups
    .filter((group) => group.length > 0)
    .map((group): Convert => {
      const beginnings = listBeginnings(group);
      let pieces: Pieces | undefined;
      return (text) => {
        if (beginnings?.test(text) === false) return text;
        pieces ??= openStage(group);
        return convertPieces(text, pieces);
      };
    })
    .reduce(chainStages, keep);
}

function openStage(group: readonly string[]): Pieces {
  const dictionary = createDictionary(group);
  return { dictionary, phraseRanks: -1, convertPhrase: dictionary.valueOf, convertRest: keep };
}

/** Larger dictionaries begin with so many characters that asking beforehand spares nothing. */
const SMALL = 10_000;

/**
 * What begins a key of a small dictionary: few texts hold a regional variant, the others need no pass.
 * By UTF-16 units and as ranges: a class of a thousand characters takes the engine longer than a page.
 */
function listBeginnings(group: readonly string[]): RegExp | null {
  if (group.reduce((size, source) => size + source.length, 0) > SMALL) return null;
  const lines = group.flatMap((source) => source.split(LINE_END));
  const units = [...new Set(lines.map((line) => line.charCodeAt(0)))].sort((a, b) => a - b);
  let ranges = '';
  for (let first = 0, last = 0; first < units.length; first = ++last) {
    while (units[last + 1] === units[last]! + 1) last++;
    ranges += `${escapeUnit(units[first]!)}-${escapeUnit(units[last]!)}`;
  }
  return new RegExp(`[${ranges}]`);
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

interface Pieces {
  dictionary: Dictionary;
  /** Entries of a lower rank are phrases, converted by themselves; others belong to the run around them. */
  phraseRanks: number;
  convertPhrase: (phrase: DictionaryEntry) => string;
  /** What remains to be done with a run once its own matches are replaced. */
  convertRest: Convert;
}

function convertPieces(text: string, pieces: Pieces): string {
  const { dictionary, phraseRanks, convertPhrase, convertRest } = pieces;
  let result = '';
  let run = '';
  let done = 0;
  for (let entry = dictionary.find(text, 0); entry; entry = dictionary.find(text, done)) {
    const { at } = dictionary;
    if (done < at) run += text.slice(done, at);
    if (entry.rank >= phraseRanks) {
      run += dictionary.valueOf(entry);
    } else {
      if (run !== '') result += convertRest(run);
      result += convertPhrase(entry);
      run = '';
    }
    done = at + entry.key.length;
  }
  if (done === 0) return convertRest(text);
  run += text.slice(done);
  return run === '' ? result : result + convertRest(run);
}
