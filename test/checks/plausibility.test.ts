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

describe('isTypo', () => {
  it('does not take small numbers for typing slips: all of them are alike', () => {
    expect(isTypo(3, 5)).toBe(false);
    expect(isTypo(0, 12)).toBe(false);
    expect(isTypo(13, 15)).toBe(true);
    expect(isTypo(4, 40)).toBe(true);
  });
});
