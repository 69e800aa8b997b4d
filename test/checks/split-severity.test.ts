import { describe, expect, it } from 'vitest';
import { severityOfSplit } from '../../utils/checks/split-severity.ts';
import type { Completeness, PartFamily } from '../../utils/model.ts';
import type { ProseFigure } from '../../utils/text/prose-figures.ts';

const figure = (value: number) => ({ value }) as ProseFigure;

interface Case {
  completeness?: Completeness;
  family?: PartFamily;
  overlap?: boolean;
  enumerated?: boolean;
}

function judge(whole: number, parts: number[], rest: Case = {}) {
  const { completeness = 'likely', family = null, overlap = false, enumerated = false } = rest;
  return severityOfSplit(
    { whole: figure(whole), parts: parts.map(figure), completeness, family },
    { overlap, enumerated },
  );
}

// Numbers that no single slip of the hand turns into the right ones.
describe('parts that come to less than the whole', () => {
  it.each<[string, number, number[], Case, 'error' | 'warning' | null]>([
    ['stated to be all', 1000, [123, 45], { completeness: 'stated' }, 'error'],
    ['of a kind that has no others', 1000, [123, 45], { family: 'timing' }, 'error'],
    ['open', 1000, [500, 460], { completeness: 'open' }, null],
    ['two that come to three quarters', 1000, [405, 345], {}, 'warning'],
    ['two that come to most', 1000, [505, 345], {}, 'error'],
    ['two that come to a little less', 1000, [405, 344], {}, 'warning'],
    ['three that come to half', 1246, [212, 208, 203], {}, 'warning'],
    ['three that come to a little less', 1246, [212, 208, 202], {}, null],
    ['two that come to half', 1246, [312, 311], {}, 'warning'],
    ['two that come to a little less than half', 1246, [312, 310], {}, null],
    ['the same, of one kind', 1246, [312, 310], { completeness: 'kind' }, 'warning'],
    [
      'overlapping ones of less than half',
      1246,
      [312, 310],
      { completeness: 'kind', overlap: true },
      null,
    ],
    ['overlapping ones of half', 1246, [312, 311], { overlap: true }, 'warning'],
    ['few, but one digit put right makes them all', 900, [123, 377], {}, 'error'],
    ['few, but one digit of the whole put right makes them all', 910, [123, 67], {}, 'error'],
  ])('%s', (_, whole, parts, rest, expected) => {
    expect(judge(whole, parts, rest).less).toBe(expected);
  });
});

describe('parts that come to more than the whole', () => {
  it.each<[string, number, number[], Case, 'error' | 'warning' | null]>([
    ['open', 1000, [700, 460], { completeness: 'open' }, null],
    ['slightly', 1000, [705, 444], {}, 'error'],
    ['by more, two in clauses of their own', 1000, [805, 446], {}, 'warning'],
    ['by more, told in one breath', 1000, [805, 446], { enumerated: true }, 'error'],
    ['by more, three of them', 1000, [505, 300, 446], {}, 'error'],
    ['by more, of one kind', 1000, [805, 446], { completeness: 'kind' }, 'error'],
    ['one alone by more than the whole', 1000, [1305, 446], {}, 'error'],
    ['beyond sense', 200, [196, 196, 196, 57], {}, 'error'],
    ['two that are the whole again', 500, [500, 500], {}, null],
    ['one that is the whole again', 500, [500, 347], {}, 'warning'],
    ['overlapping, one on each', 1000, [1000, 347], { overlap: true }, null],
    ['overlapping, as usual', 1000, [855, 546], { overlap: true }, null],
    ['overlapping, little', 1000, [755, 446], { overlap: true }, null],
    ['overlapping, by one digit', 1000, [855, 645], { overlap: true }, 'warning'],
    ['overlapping, one above the whole', 1000, [1855, 546], { overlap: true }, 'warning'],
    [
      'overlapping, one on each and one above the whole',
      1000,
      [1000, 1546],
      { overlap: true },
      'warning',
    ],
  ])('%s', (_, whole, parts, rest, expected) => {
    expect(judge(whole, parts, rest).more).toBe(expected);
  });

  it('of nothing are more without measure', () => {
    expect(judge(0, [12, 37])).toEqual({ less: 'error', more: 'error' });
  });
});
