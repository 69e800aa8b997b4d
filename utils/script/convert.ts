import type { Dictionaries } from './dictionaries.ts';
import {
  createDictionary,
  type Dictionary,
  type DictionaryEntry,
  type Pair,
} from './dictionary.ts';
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
      outcome = phrase.rank < 0 ? phrase.value : convertRest(isFused ? phrase.value : phrase.key);
      outcomes.set(phrase, outcome);
    }
    return outcome;
  };
  const pieces: Pieces = { dictionary, phraseRanks: segment.length, convertPhrase, convertRest };
  return (text) => convertPieces(normalize(text), pieces);
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
const keepValue = (entry: DictionaryEntry): string => entry.value;

/** Dictionary groups one after another, each a pass from left to right that takes the longest key. */
function composeStages(groups: readonly (readonly string[])[]): Convert {
  return groups
    .filter((group) => group.length > 0)
    .map((group): Convert => {
      const pieces = {
        dictionary: createDictionary(group),
        phraseRanks: -1,
        convertPhrase: keepValue,
        convertRest: keep,
      };
      return (text) => convertPieces(text, pieces);
    })
    .reduce(chainStages, keep);
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
  for (let at = 0; at < text.length; ) {
    const entry = dictionary.match(text, at);
    if (!entry) {
      at += unmatchedLength(text, at);
      continue;
    }
    if (done < at) run += text.slice(done, at);
    if (entry.rank >= phraseRanks) {
      run += entry.value;
    } else {
      if (run !== '') result += convertRest(run);
      result += convertPhrase(entry);
      run = '';
    }
    at += entry.key.length;
    done = at;
  }
  if (done === 0) return convertRest(text);
  run += text.slice(done);
  return run === '' ? result : result + convertRest(run);
}

/** How much to pass over: a character, or a whole ideographic description, which stays as it is. */
function unmatchedLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x2ff0 || (unit > 0x2fff && unit < 0xd800)) return 1;
  const end = descriptionEnd(text, at);
  return end > at ? end - at : characterLength(text, at);
}

function characterLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** How many parts an ideographic description character takes (⿰ two, ⿲ three), 0 for any other. */
function descriptionArity(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

/** Where the ideographic description that begins here ends; 0 when none does or it is cut off. */
function descriptionEnd(text: string, at: number): number {
  const arity = descriptionArity(text.charCodeAt(at));
  if (arity === 0) return 0;
  let end = at + 1;
  for (let part = 0; part < arity; part++) {
    if (end >= text.length) return 0;
    end = descriptionEnd(text, end) || end + characterLength(text, end);
  }
  return end;
}
