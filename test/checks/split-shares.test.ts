import { describe, expect, it } from 'vitest';
import type { SectionProse } from '../../utils/checks/section-prose.ts';
import { sharesOfSplit } from '../../utils/checks/split-shares.ts';
import type { ProseFigure } from '../../utils/text/prose-figures.ts';

interface Told {
  value: number;
  /** The printed share, as 33.3. */
  percent?: string;
  named?: boolean;
}

function sharesOf(whole: number, told: Told[]) {
  const figure = (value: number, decimals = 0) => ({ value, decimals }) as ProseFigure;
  const parts = told.map(({ value }) => figure(value));
  const shares = told.flatMap(({ percent, named = false }, index) =>
    percent === undefined
      ? []
      : {
          percent: figure(Number(percent), percent.split('.')[1]?.length ?? 0),
          part: parts[index]!,
          whole: null,
          named,
        },
  );
  const split = { whole: figure(whole), parts, completeness: 'likely', family: null } as const;
  return sharesOfSplit({ shares } as unknown as SectionProse, { ...split, parts });
}

describe('sharesOfSplit', () => {
  it('gives the printed shares, of which part each is, and their total', () => {
    const told = sharesOf(3, [
      { value: 1, percent: '33.3' },
      { value: 1 },
      { value: 2, percent: '70' },
    ]);
    expect(told?.shares.map(({ percent, part }) => [percent.value, part.value])).toEqual([
      [33.3, 1],
      [70, 2],
    ]);
    expect(told).toMatchObject({ total: 103.3, exceeds: true });
  });

  it.each<[string, number, Told[]]>([
    ['one share', 4, [{ value: 1, percent: '25' }, { value: 3 }]],
    ['none', 4, [{ value: 1 }, { value: 3 }]],
    [
      'a whole of nothing',
      0,
      [
        { value: 1, percent: '25' },
        { value: 3, percent: '75' },
      ],
    ],
    [
      'shares of another whole',
      4,
      [
        { value: 1, percent: '25', named: true },
        { value: 3, percent: '75' },
      ],
    ],
  ])('is null with %s', (_, whole, told) => {
    expect(sharesOf(whole, told)).toBeNull();
  });

  it.each([
    [['50', '50'], false],
    [['50', '51'], false],
    [['50', '52'], true],
    [['50.0', '50.5'], false],
    [['50.0', '50.6'], true],
    [['30', '30', '41'], false],
    [['30', '30', '42'], true],
    [['20', '20', '20', '42'], false],
    [['20', '20', '20', '43'], true],
  ])('%s exceed 100 by more than rounding: %s', (percents, expected) => {
    const told = percents.map((percent) => ({ value: 1, percent }));
    expect(sharesOf(10, told)?.exceeds).toBe(expected);
  });
});
