import type { Dictionaries } from './dictionaries.ts';
import { listBeginnings } from './packed-dictionary.ts';
import type { DictionaryName, Recipe } from './recipes.ts';
import { type Cuts, createStage, type Pair, type Stage } from './stage.ts';

export type Convert = (text: string) => string;

/**
 * The conversion of opencc-js by the same dictionaries, with the same outcome for every text that
 * holds none of the `fixed` pairs. A fixed pair is put exactly so, whatever the dictionaries say;
 * among them and the recipe's segmenting phrases the leftmost, then the longest wins.
 * @throws Error when a dictionary of the recipe was not handed in (our own fault)
 */
export function createConvert(
  recipe: Recipe,
  sources: Dictionaries,
  fixed: readonly Pair[] = [],
): Convert {
  const pick = (name: DictionaryName) => sourceNamed(sources, name);
  const { normalize, segment, segmentConverts } = recipe;
  const before = normalize ? openLater(pick(normalize)) : null;
  const first = createStage(segment ? pick(segment) : '', fixed, !segmentConverts);
  const chain = recipe.chain.map((name) => openLater(pick(name)));
  const cuts: Cuts = [];
  return (text) => {
    const normal = before?.(text)?.convert(text) ?? text;
    cuts.length = 0;
    let outcome = first.segment(normal, cuts);
    for (const stageFor of chain) {
      outcome = stageFor(outcome)?.convertPieces(outcome, cuts) ?? outcome;
    }
    return outcome;
  };
}

/** The conversion for what lies between these pairs, which are put exactly so wherever they stand. */
export function convertAround(pairs: readonly Pair[], convertRest: Convert): Convert {
  if (pairs.length === 0) return convertRest;
  const stage = createStage('', pairs);
  return (text) => {
    const cuts: Cuts = [];
    const outcome = stage.segment(text, cuts);
    let result = '';
    let from = 0;
    for (const cut of cuts) {
      const piece = outcome.slice(from, cut >> 1);
      result += cut & 1 ? piece : convertRest(piece);
      from = cut >> 1;
    }
    return result;
  };
}

function sourceNamed(sources: Dictionaries, name: DictionaryName): string {
  const source = sources[name];
  if (source === undefined) throw new Error(`Dictionary ${name} is not loaded`);
  return source;
}

/** The stage of a dictionary, opened by the first text that may hold one of its keys; null for the others. */
function openLater(packed: string): (text: string) => Stage | null {
  const beginnings = findBeginnings(packed);
  let stage: Stage | undefined;
  return (text) => {
    if (beginnings?.test(text) === false) return null;
    stage ??= createStage(packed);
    return stage;
  };
}

/** Larger dictionaries begin with so many characters that asking beforehand spares nothing. */
const SMALL = 10_000;

/**
 * What begins a key of a small dictionary: few texts hold a regional variant, the others need no pass.
 * By UTF-16 units and as ranges: a class of a thousand characters takes the engine longer than a page.
 */
function findBeginnings(packed: string): RegExp | null {
  if (packed.length > SMALL) return null;
  const units = listBeginnings(packed);
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
