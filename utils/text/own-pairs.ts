/** A word as a person wants it in simplified and in traditional script, used in both directions. */
export interface OwnPair {
  hans: string;
  hant: string;
}

/** Why a pair cannot be taken. */
export type PairProblem = 'empty' | 'too_long' | 'no_han' | 'known' | 'full';

export const PAIR_LIMITS = { characters: 40, pairs: 500 };

const HAN = /\p{Script=Han}/u;

/** The pair without the spaces around it, or why it cannot join those that there are. */
export function checkPair(
  { hans, hant }: OwnPair,
  known: readonly OwnPair[],
): { pair: OwnPair } | { problem: PairProblem } {
  const pair = { hans: hans.trim(), hant: hant.trim() };
  const words = [pair.hans, pair.hant];
  if (words.includes('')) return { problem: 'empty' };
  if (words.some((word) => [...word].length > PAIR_LIMITS.characters)) {
    return { problem: 'too_long' };
  }
  // Other words would change addresses and figures.
  if (!words.every((word) => HAN.test(word))) return { problem: 'no_han' };
  if (known.some((one) => one.hans === pair.hans || one.hant === pair.hant)) {
    return { problem: 'known' };
  }
  return known.length < PAIR_LIMITS.pairs ? { pair } : { problem: 'full' };
}

/** The pairs of what was stored, without those that we would not have taken. */
export function readPairs(stored: unknown): OwnPair[] {
  const pairs: OwnPair[] = [];
  for (const one of Array.isArray(stored) ? stored : []) {
    const { hans, hant } = (one ?? {}) as Record<string, unknown>;
    if (typeof hans !== 'string' || typeof hant !== 'string') continue;
    const checked = checkPair({ hans, hant }, pairs);
    if ('pair' in checked) pairs.push(checked.pair);
  }
  return pairs;
}
