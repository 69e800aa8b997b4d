import type { ScriptMode, ScriptSource } from './modes.ts';

/**
 * The dictionaries of the conversion. Each is packed from one or several of opencc-js that are always
 * looked up together (`scripts/dictionary-sources.ts`).
 */
export type DictionaryName =
  | 'compatibility'
  | 'general'
  | 'taiwan'
  | 'taiwanWording'
  | 'taiwanWords'
  | 'hongKong'
  | 'simplified'
  | 'simplifiedPhrases'
  | 'fromTaiwan'
  | 'fromHongKong';

/** The script that carries a recipe's dictionaries: `converter-<target>.js`. */
export type ConverterTarget = 'hans' | 'hant' | 'region';

/** How to convert: what opencc-js calls a config. */
export interface Recipe {
  target: ConverterTarget;
  /** Applied to the whole text first. */
  normalize: DictionaryName | null;
  /** Its phrases are kept together from then on: each is converted by itself, and so is what lies between them. */
  segment: DictionaryName | null;
  /** Whether the dictionary that segments also converts, or only says what belongs together. */
  segmentConverts: boolean;
  /** Dictionaries, each applied to the outcome of the one before. */
  chain: readonly DictionaryName[];
}

const FROM_REGION: Record<Exclude<ScriptSource, 'cn'>, readonly DictionaryName[]> = {
  t: [],
  tw: ['fromTaiwan'],
  hk: ['fromHongKong'],
};

const FROM_SIMPLIFIED = {
  'hant-tw': ['taiwan'],
  'hant-hk': ['hongKong'],
  'hant-twp': ['taiwanWording'],
} as const;

const TO_REGION = {
  'hant-tw': ['taiwan'],
  'hant-hk': ['hongKong'],
  'hant-twp': ['taiwanWords', 'taiwan'],
} as const;

/**
 * The recipe for a page written in `source`, shown in `mode`. The dictionaries and their order are
 * those of opencc-js's preset (s2tw, s2hk, s2twp, t2s, tw2s, hk2s, t2tw, …), which the tests compare with.
 *
 * A traditional page goes to another region through general traditional, and one that already has
 * the region's forms stays as it is: going there and back would only rewrite accepted spellings
 * (污 to 汙). A simplified page shown as simplified still gets its stray traditional text converted.
 */
export function recipeFor(source: ScriptSource, mode: Exclude<ScriptMode, 'original'>): Recipe {
  if (mode === 'hans') return simplifyingRecipe(source);
  if (source === 'cn') {
    return {
      target: 'hant',
      normalize: 'compatibility',
      segment: 'general',
      segmentConverts: true,
      chain: FROM_SIMPLIFIED[mode],
    };
  }
  const sameRegion = mode === `hant-${source}`;
  return {
    target: 'region',
    // opencc-js normalises only where it has a config of that name.
    normalize: source === 't' && mode !== 'hant-twp' ? 'compatibility' : null,
    segment: null,
    segmentConverts: false,
    chain: sameRegion ? [] : [...FROM_REGION[source], ...TO_REGION[mode]],
  };
}

function simplifyingRecipe(source: ScriptSource): Recipe {
  const regional = source === 'tw' || source === 'hk';
  return {
    target: 'hans',
    normalize: 'compatibility',
    segment: regional ? 'simplifiedPhrases' : null,
    segmentConverts: false,
    chain: [...FROM_REGION[source === 'cn' ? 't' : source], 'simplified'],
  };
}
