import type { DictionaryName } from '../utils/script/recipes.ts';

/** What each dictionary of the conversion is made of, by opencc-js's own file names; of equal keys the first wins. */
export const DICTIONARY_SOURCES: Readonly<Record<DictionaryName, readonly string[]>> = {
  compatibility: ['CJK_Compatibility_Ideographs'],
  general: ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'STCharacters'],
  taiwan: ['TWVariantsPhrases', 'TWVariants'],
  taiwanWording: ['TWPhrases', 'TWVariantsPhrases', 'TWVariants'],
  taiwanWords: ['TWPhrases'],
  hongKong: ['HKVariantsPhrases', 'HKVariants'],
  simplified: ['TSPhrases', 'TSCharacters'],
  simplifiedPhrases: ['TSPhrases'],
  fromTaiwan: ['TWVariantsRevPhrases', 'TWVariantsRev'],
  fromHongKong: ['HKVariantsRevPhrases', 'HKVariantsRev'],
};

/** The entries of a dictionary, whose values opencc-js gives. */
export async function readEntries(name: DictionaryName): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  for (const file of DICTIONARY_SOURCES[name]) {
    const { default: source } = await import(`opencc-js/dict/${file}`);
    for (const [key, value] of parseDictionary(source)) {
      if (!entries.has(key)) entries.set(key, value);
    }
  }
  return entries;
}

/** The lines of a dictionary as opencc-js packs it (`key value|key value|…`); of equal keys the last counts. */
export function parseDictionary(source: string): Map<string, string> {
  return new Map(
    source.split('|').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
}
