const PAIR_BITS = 20;
const SINGLE = 1;
const LONGER = 2;

/** What can begin a key of a dictionary, by its first one or two UTF-16 units. */
export interface Beginnings {
  addSingle(unit: number): void;
  addLonger(first: number, second: number): void;
  /** Whether this unit is a whole key. */
  isSingle(unit: number): boolean;
  /** Whether a longer key may begin so: never a wrong no, now and then a needless yes. */
  mayBeLonger(first: number, second: number): boolean;
}

/** A bit for each first unit and, by a hash, for each first two: a text is told from it that holds no key here. */
export function createBeginnings(): Beginnings {
  const kinds = new Uint8Array(0x10000);
  const pairs = new Uint32Array(1 << (PAIR_BITS - 5));
  // Small integers all the way: the first texts are converted before the engine optimises anything.
  const hash = (first: number, second: number): number =>
    ((first * 8191) ^ (second * 31)) & ((1 << PAIR_BITS) - 1);
  return {
    addSingle(unit) {
      kinds[unit]! |= SINGLE;
    },
    addLonger(first, second) {
      kinds[first]! |= LONGER;
      const bit = hash(first, second);
      pairs[bit >> 5]! |= 1 << (bit & 31);
    },
    isSingle: (unit) => (kinds[unit]! & SINGLE) !== 0,
    mayBeLonger(first, second) {
      if ((kinds[first]! & LONGER) === 0) return false;
      const bit = hash(first, second);
      return (pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
    },
  };
}
