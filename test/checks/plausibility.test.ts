import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypo, slipRank } from '../../utils/checks/plausibility.ts';

describe('slipRank', () => {
  it.each([
    ['one digit changed', 14249, 14239, [], 0],
    ['two neighbours swapped', 78, 87, [], 0],
    ['two digits swapped that are no neighbours', 781, 187, [], 4],
    ['a digit lost', 35, 315, [], 1],
    ['a digit doubled', 1144, 144, [], 1],
    ['a last digit lost', 31, 315, [], 1],
    ['the number of the cell beside', 9, 4321, [9], 2],
    ['a number that stands in the cell beside', 77, 4321, [4321], 2],
    ['left at 0', 0, 12, [], 3],
    ['left empty', null, 12, [], 3],
    ['0 because it stands in the cell beside', 0, 12, [12], 2],
    ['anything else', 123, 987, [], 4],
  ] as const)('%s', (_, printed, meant, neighbours, rank) => {
    expect(slipRank(printed, meant, [...neighbours])).toBe(rank);
  });
});

const DIGITS = [...'0123456789'];

/** All numbers that one changed digit, or two neighbours swapped, make of a number; then all with one digit put in. */
function slipsOf(number: string): { alike: Set<string>; longer: Set<string> } {
  const alike = new Set<string>();
  const longer = new Set<string>();
  for (let at = 0; at <= number.length; at++) {
    const [before, after] = [number.slice(0, at), number.slice(at)];
    for (const digit of DIGITS) {
      longer.add(before + digit + after);
      if (at < number.length) alike.add(before + digit + after.slice(1));
    }
    const [first = '', second = ''] = after;
    if (second) alike.add(before + second + first + after.slice(2));
  }
  alike.delete(number);
  return { alike, longer };
}

describe('slips of the hand', () => {
  const digits = fc
    .array(fc.constantFrom(...'1223'), { minLength: 1, maxLength: 4 })
    .map((list) => Number(list.join('')));

  it('are those of one digit or of two neighbours', () => {
    fc.assert(
      fc.property(digits, digits, (printed, meant) => {
        fc.pre(printed !== meant);
        const { alike, longer } = slipsOf(String(printed));
        const isShorter = slipsOf(String(meant)).longer.has(String(printed));
        const rank = slipRank(printed, meant, []);
        if (alike.has(String(meant))) expect(rank).toBe(0);
        else expect(rank).toBe(longer.has(String(meant)) || isShorter ? 1 : 4);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isTypo', () => {
  it.each([
    [9, 8, false],
    [9, 10, false],
    [10, 9, false],
    [12, 2, true],
    [2, 12, true],
    [9, 19, true],
    [123, 987, false],
    [0, 10, false],
    [10, 0, true],
  ])('%i for %i: %s', (value, meant, expected) => {
    expect(isTypo(value, meant)).toBe(expected);
  });

  it('does not take small numbers for typing slips: all of them are alike', () => {
    expect(isTypo(3, 5)).toBe(false);
    expect(isTypo(0, 12)).toBe(false);
    expect(isTypo(13, 15)).toBe(true);
    expect(isTypo(4, 40)).toBe(true);
  });
});
