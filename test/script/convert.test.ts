import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DICTIONARY_SOURCES,
  parseDictionary,
  readEntries,
} from '../../scripts/dictionary-sources.ts';
import { createConvert } from '../../utils/script/convert.ts';
import { mayConvert } from '../../utils/script/convertible.ts';
import { GLOSSARY } from '../../utils/script/glossary/glossary.ts';
import { type DictionaryName, recipeFor } from '../../utils/script/recipes.ts';
import { convertBetweenFigures } from '../../utils/script/remember-conversions.ts';
import { createStage } from '../../utils/script/stage.ts';
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

describe('convertBetweenFigures', () => {
  it('converts as without it, whatever stands around the figures', () => {
    const plain = createConvert(recipeFor('cn', 'hant-tw'), DICTIONARIES);
    const random = seededRandom(20_220_131);
    const texts = Array.from({ length: 300 }, () => composeText(KEYS, 60, random));
    const numbered = texts.map((text) => text.replaceAll('abc', '12').replaceAll('，', '3'));
    expect(numbered.filter((text) => /\d/.test(text)).length).toBeGreaterThan(150);
    expect(differences(numbered, convertBetweenFigures(plain), plain)).toEqual([]);
    const described = '统计表所列的⿰1车⿰1车⿰1车';
    expect(convertBetweenFigures(plain)(described)).toBe(plain(described));
  });

  it('works out once what differs only in its figures', () => {
    const asked: string[] = [];
    const convert = convertBetweenFigures((text) => {
      asked.push(text);
      return text;
    });
    const texts = ['本年新收申请的数量共12件', '本年新收申请的数量共3456件', '共4件'];
    expect(texts.map(convert)).toEqual(texts);
    expect(asked).toEqual(['本年新收申请的数量共', '件', '共4件']);
  });
});

describe('the dictionaries, as far as the conversion counts on them', () => {
  it('hold no digit in any key, so that a text can be cut there', () => {
    expect(KEYS.filter((key) => /[0-9]/.test(key))).toEqual([]);
    expect(
      GLOSSARY.filter((entry) => /[0-9]/.test(JSON.stringify({ ...entry, source: '' }))),
    ).toEqual([]);
  });

  it('hold no key that the quick test would pass over', () => {
    expect(KEYS.filter((key) => !mayConvert(key))).toEqual([]);
  });

  it('hold single characters only in the character tables, so that no phrase hides there', () => {
    const characters = [...parseDictionary(SOURCES.STCharacters!).keys()];
    expect(characters.filter((key) => [...key].length !== 1)).toEqual([]);
    const phrases = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'TSPhrases'];
    const keys = phrases.flatMap((name) => [...parseDictionary(SOURCES[name]!).keys()]);
    expect(keys.filter((key) => [...key].length === 1)).toEqual([]);
  });

  it.each(Object.keys(DICTIONARY_SOURCES) as DictionaryName[])(
    'lose nothing when they are packed: %s',
    async (name) => {
      const { convert } = createStage(DICTIONARIES[name]);
      const wrong = [...(await readEntries(name))].filter(([key, value]) => convert(key) !== value);
      expect(wrong).toEqual([]);
    },
  );

  it('hold no ideographic descriptions, which are passed over', () => {
    expect(KEYS.filter((key) => /[\u2ff0-\u2fff]/.test(key))).toEqual([]);
  });
});
