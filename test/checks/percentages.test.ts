import { describe, expect, it } from 'vitest';
import { isPrintedRight, printLike, roundLike } from '../../utils/checks/percentages.ts';
import { readProse } from '../../utils/text/prose.ts';

const percent = (printed: string) => readProse(`占${printed}。`).figures[0]!;

describe('a percentage', () => {
  it.each([
    ['33.3%', 100 / 3, true],
    ['33.4%', 100 / 3, true],
    ['33.2%', 100 / 3, false],
    ['66.6%', 200 / 3, true],
    ['66.7%', 200 / 3, true],
    ['66.5%', 200 / 3, false],
    ['33%', 33.999, true],
    ['35%', 33.999, false],
    ['34.00%', 34, true],
    ['34.01%', 34, true],
    ['34.02%', 34, false],
  ])('%s of %s is printed right: %s', (printed, exact, expected) => {
    expect(isPrintedRight(percent(printed), exact)).toBe(expected);
  });

  it('is rounded and printed with as many decimals as another', () => {
    expect(roundLike(percent('40.1%'), 43.04)).toBe(43);
    expect(printLike(percent('40.1%'), 43.04)).toBe('43.0');
    expect(printLike(percent('40%'), 43.5)).toBe('44');
  });
});
