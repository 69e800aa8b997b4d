import * as OpenCC from 'opencc-js';
import { DICTIONARY_SOURCES } from '../../scripts/dictionary-sources.ts';
import { type Convert, createConvert } from '../../utils/script/convert.ts';
import * as packed from '../../utils/script/generated/dictionaries.ts';
import type { ScriptMode, ScriptSource } from '../../utils/script/modes.ts';
import { type DictionaryName, recipeFor } from '../../utils/script/recipes.ts';

/** The dictionaries as the project packs them, and opencc-js's own that they are made of. */
export const DICTIONARIES: Record<DictionaryName, string> = packed;
export const SOURCES: Record<string, string> = Object.fromEntries(
  await Promise.all(
    Object.values(DICTIONARY_SOURCES)
      .flat()
      .map(async (name) => [name, (await import(`opencc-js/dict/${name}`)).default]),
  ),
);

export interface Offered {
  source: ScriptSource;
  mode: Exclude<ScriptMode, 'original'>;
  /** The same conversion as opencc-js calls it. */
  from: string;
  to: string;
}

const REGIONS = { 'hant-tw': 'tw', 'hant-hk': 'hk', 'hant-twp': 'twp' } as const;

/** Every conversion that changes anything: a page that has the region's forms is left as it is. */
export const OFFERED: readonly Offered[] = (['cn', 't', 'tw', 'hk'] as const).flatMap((source) => [
  { source, mode: 'hans' as const, from: source === 'cn' ? 't' : source, to: 'cn' },
  ...Object.entries(REGIONS)
    .filter(([mode]) => mode !== `hant-${source}`)
    .map(([mode, to]) => ({ source, mode: mode as keyof typeof REGIONS, from: source, to })),
]);

export function ourConverter({ source, mode }: Offered): Convert {
  return createConvert(recipeFor(source, mode), DICTIONARIES);
}

export function referenceConverter({ from, to }: Offered): Convert {
  return OpenCC.Converter({ from, to } as Parameters<typeof OpenCC.Converter>[0]);
}

/** Every key of every dictionary. */
export function allKeys(): string[] {
  const entries = Object.values(SOURCES).flatMap((dictionary) => dictionary.split('|'));
  return [...new Set(entries.map((entry) => entry.slice(0, entry.indexOf(' '))))];
}

/** A small generator of repeatable random numbers (mulberry32), in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Keys put together at random, with stretches of other characters between, to about this length. */
export function composeText(keys: readonly string[], length: number, random: () => number): string {
  const fillers = [
    '，',
    '2021年',
    ' ',
    'abc',
    '⿰',
    '的',
    '㐀',
    '𠮷',
    '\ud842',
    '\n',
    '（一）',
    '豈',
  ];
  const pieces: string[] = [];
  for (let size = 0; size < length; ) {
    const from = random() < 0.2 ? fillers : keys;
    const piece = from[Math.floor(random() * from.length)]!;
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}

/** Pairs of keys in which the end of one is the beginning of the other, joined over what they share. */
export function* overlappingPairs(keys: readonly string[]): Generator<string> {
  const byBeginning = new Map<string, string[]>();
  for (const key of keys) {
    for (let shared = 1; shared < key.length; shared++) {
      const beginning = key.slice(0, shared);
      const known = byBeginning.get(beginning);
      if (known) known.push(key);
      else byBeginning.set(beginning, [key]);
    }
  }
  for (const first of keys) {
    for (let shared = 1; shared < first.length; shared++) {
      for (const second of byBeginning.get(first.slice(-shared)) ?? []) {
        yield first + second.slice(shared);
      }
    }
  }
}
