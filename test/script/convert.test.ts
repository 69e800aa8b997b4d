import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDictionary } from '../../scripts/pack-dictionary.ts';
import { createConvert } from '../../utils/script/convert.ts';
import { mayConvert } from '../../utils/script/convertible.ts';
import { createDictionary } from '../../utils/script/dictionary.ts';
import { DICTIONARY_NAMES, IMPLIED_BY_CHARACTERS, recipeFor } from '../../utils/script/recipes.ts';
import {
  allKeys,
  composeText,
  DICTIONARIES,
  OFFERED,
  ourConverter,
  overlappingPairs,
  referenceConverter,
  SOURCES,
  seededRandom,
} from './opencc-reference.ts';

const samples = join(import.meta.dirname, '../../public/samples');
const SAMPLE_TEXTS = readdirSync(samples)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));
const KEYS = allKeys();

/** Every so many of the overlapping pairs; `npm run bench -- compare-opencc` goes through them all. */
function somePairs(step: number): string[] {
  const some: string[] = [];
  let count = 0;
  for (const pair of overlappingPairs(KEYS)) if (count++ % step === 0) some.push(pair);
  return some;
}
const PAIRS = somePairs(331);

/** What differs, as few as needed to see why; comparing thousands of strings one by one would be slow. */
function differences(
  texts: readonly string[],
  ours: (t: string) => string,
  theirs: (t: string) => string,
) {
  return texts
    .filter((text) => ours(text) !== theirs(text))
    .slice(0, 5)
    .map((text) => ({ text, ours: ours(text), theirs: theirs(text) }));
}

describe.each(OFFERED)('$source shown as $mode', (offered) => {
  const ours = ourConverter(offered);
  const theirs = referenceConverter(offered);

  it('converts every key of every dictionary as opencc-js does', () => {
    expect(differences(KEYS, ours, theirs)).toEqual([]);
  });

  it('converts keys that overlap as opencc-js does', () => {
    expect(PAIRS.length).toBeGreaterThan(1000);
    expect(differences(PAIRS, ours, theirs)).toEqual([]);
  });

  it('converts long random texts as opencc-js does', () => {
    const random = seededRandom(20_220_131);
    const texts = Array.from({ length: 30 }, () => composeText(KEYS, 2_000, random));
    expect(differences(texts, ours, theirs)).toEqual([]);
  });

  it('converts the sample pages as opencc-js does', () => {
    expect(SAMPLE_TEXTS.length).toBeGreaterThanOrEqual(5);
    expect(differences(SAMPLE_TEXTS, ours, theirs)).toEqual([]);
  });

  it('leaves digits, Latin text, addresses and punctuation alone', () => {
    const text =
      'Report 2021 v1.0, https://www.example.gov.cn/a?b=c&d=1#e “‘，。；：？！（）【】％ ¥1,085.50\u00a0\u3000';
    expect(ours(text)).toBe(text);
  });
});

describe('createConvert', () => {
  it('leaves ideographic descriptions as they are', () => {
    const convert = createConvert(recipeFor('cn', 'hant-tw'), DICTIONARIES);
    expect(convert('⿰车发')).toBe('⿰车发');
    expect(convert('⿰车')).toBe('⿰車');
  });

  it('puts fixed pairs whatever the dictionaries say, by the longest match', () => {
    const fixed = [
      ['发', 'X'],
      ['头发', 'Y'],
      ['', 'never'],
    ] as const;
    const convert = createConvert(recipeFor('cn', 'hant-tw'), DICTIONARIES, fixed);
    expect(convert('头发发展')).toBe('Y發展');
    expect(convert('发。')).toBe('X。');
  });

  it('changes nothing of a page that has the region’s forms', () => {
    const convert = createConvert(recipeFor('tw', 'hant-tw'), DICTIONARIES);
    expect(convert('環境污染的治理，里長著作')).toBe('環境污染的治理，里長著作');
  });

  it('says which dictionary is missing', () => {
    expect(() => createConvert(recipeFor('cn', 'hant-hk'), {})).toThrow(/is not loaded/);
  });
});

describe('the dictionaries, as far as the conversion counts on them', () => {
  it('hold no key that the quick test would pass over', () => {
    expect(KEYS.filter((key) => !mayConvert(key))).toEqual([]);
  });

  it('hold single characters only in the character tables, so that no phrase hides there', () => {
    const keys = [...parseDictionary(SOURCES.STCharacters).keys()];
    expect(keys.filter((key) => [...key].length !== 1)).toEqual([]);
  });

  it.each(DICTIONARY_NAMES)('lose nothing when they are packed: %s', (name) => {
    const group = IMPLIED_BY_CHARACTERS.includes(name)
      ? [DICTIONARIES[name], DICTIONARIES.STCharacters]
      : [DICTIONARIES[name]];
    const dictionary = createDictionary(group);
    const wrong = [...parseDictionary(SOURCES[name])].filter(([key, value]) => {
      const entry = dictionary.find(key, 0);
      return entry?.key !== key || dictionary.valueOf(entry) !== value;
    });
    expect(wrong).toEqual([]);
  });

  it('hold no ideographic descriptions, which are passed over', () => {
    expect(KEYS.filter((key) => /[\u2ff0-\u2fff]/.test(key))).toEqual([]);
  });
});
