import type { ScriptMode, ScriptSource } from './modes.ts';

/** The dictionaries of opencc-js that the offered modes need, by its own file names. */
export const DICTIONARY_NAMES = [
  'CJK_Compatibility_Ideographs',
  'HKVariants',
  'HKVariantsPhrases',
  'HKVariantsRev',
  'HKVariantsRevPhrases',
  'STCharacters',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TSCharacters',
  'TSPhrases',
  'TWPhrases',
  'TWVariants',
  'TWVariantsPhrases',
  'TWVariantsRev',
  'TWVariantsRevPhrases',
] as const;

export type DictionaryName = (typeof DICTIONARY_NAMES)[number];

/** Packed without the values that STCharacters, the last of their group, say as well. */
export const IMPLIED_BY_CHARACTERS: readonly DictionaryName[] = [
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
];

/** The script that carries a recipe's dictionaries: `converter-<target>.js`. */
export type ConverterTarget = 'hans' | 'hant' | 'region';

/** How to convert: what opencc-js calls a config. */
export interface Recipe {
  target: ConverterTarget;
  /** One dictionary group applied to the whole text first. */
  normalize: readonly DictionaryName[];
  /** Phrases that are kept together: each is converted by itself, and so is what lies between them. */
  segment: readonly DictionaryName[];
  /** Dictionary groups, each applied to the outcome of the one before. */
  chain: readonly (readonly DictionaryName[])[];
}

type Chain = Recipe['chain'];

const COMPATIBILITY = ['CJK_Compatibility_Ideographs'] as const;
const SIMPLIFIED_PHRASES = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'] as const;
const TO_GENERAL = [...SIMPLIFIED_PHRASES, 'STCharacters'] as const;
const TO_SIMPLIFIED = ['TSPhrases', 'TSCharacters'] as const;
const FROM_TAIWAN = ['TWVariantsRevPhrases', 'TWVariantsRev'] as const;
const FROM_HONG_KONG = ['HKVariantsRevPhrases', 'HKVariantsRev'] as const;
const TO_TAIWAN = ['TWVariantsPhrases', 'TWVariants'] as const;
const TO_HONG_KONG = ['HKVariantsPhrases', 'HKVariants'] as const;

const FROM_REGION: Record<Exclude<ScriptSource, 'cn'>, Chain> = {
  t: [],
  tw: [FROM_TAIWAN],
  hk: [FROM_HONG_KONG],
};

const FROM_SIMPLIFIED: Record<'hant-tw' | 'hant-hk' | 'hant-twp', Chain> = {
  'hant-tw': [TO_GENERAL, TO_TAIWAN],
  'hant-hk': [TO_GENERAL, TO_HONG_KONG],
  'hant-twp': [TO_GENERAL, ['TWPhrases', ...TO_TAIWAN]],
};

const TO_REGION: Record<'hant-tw' | 'hant-hk' | 'hant-twp', Chain> = {
  'hant-tw': [TO_TAIWAN],
  'hant-hk': [TO_HONG_KONG],
  'hant-twp': [['TWPhrases'], TO_TAIWAN],
};

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
    const chain = FROM_SIMPLIFIED[mode];
    return { target: 'hant', normalize: COMPATIBILITY, segment: SIMPLIFIED_PHRASES, chain };
  }
  const sameRegion = mode === `hant-${source}`;
  return {
    target: 'region',
    // opencc-js normalises only where it has a config of that name.
    normalize: source === 't' && mode !== 'hant-twp' ? COMPATIBILITY : [],
    segment: [],
    chain: sameRegion ? [] : [...FROM_REGION[source], ...TO_REGION[mode]],
  };
}

function simplifyingRecipe(source: ScriptSource): Recipe {
  const regional = source === 'tw' || source === 'hk';
  return {
    target: 'hans',
    normalize: COMPATIBILITY,
    segment: regional ? ['TSPhrases'] : [],
    chain: [...FROM_REGION[source === 'cn' ? 't' : source], TO_SIMPLIFIED],
  };
}
