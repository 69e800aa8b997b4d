/** A small seeded source of chance: the same seed gives the same page, on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number, both ends included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An item by weight; weights need not add up to 1. */
  weigh<T>(entries: readonly (readonly [T, number])[]): T;
  /** `count` different items, in their order in the list. */
  sample<T>(list: readonly T[], count: number): T[];
  shuffle<T>(list: readonly T[]): T[];
  /** An independent source that depends on the seed and the label only, not on what was drawn before. */
  fork(label: string): Random;
}

/** 32 bits of a text (FNV-1a with a final mix). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** mulberry32 over the hash of the seed. */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[integer(0, list.length - 1)] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = integer(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  return {
    next,
    integer,
    pick,
    shuffle,
    chance: (probability) => next() < probability,
    weigh<T>(entries: readonly (readonly [T, number])[]): T {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of entries) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(entries)[0];
    },
    sample<T>(list: readonly T[], count: number): T[] {
      const chosen = new Set(shuffle(list.map((_, index) => index)).slice(0, count));
      return list.filter((_, index) => chosen.has(index));
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

/** Splits a whole number into parts near the weights; the parts add up exactly. */
export function splitWhole(random: Random, whole: number, weights: readonly number[]): number[] {
  let left = whole;
  let weightLeft = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((weight, index) => {
    if (index === weights.length - 1) return left;
    const share = weightLeft > 0 ? (left * weight) / weightLeft : 0;
    const part = Math.min(left, Math.round(share * (0.5 + random.next())));
    left -= part;
    weightLeft -= weight;
    return part;
  });
}
