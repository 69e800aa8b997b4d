import type { ProseFigure } from '../text/prose-figures.ts';
import type { ProseSplit } from '../text/prose-splits.ts';
import { roundSum } from './equations.ts';
import { printLike } from './percentages.ts';
import type { SectionProse } from './section-prose.ts';

export interface SplitShares {
  /** Printed shares in order, and what each would be of the whole. */
  percents: { percent: ProseFigure; right: string }[];
  total: number;
  /** Above 100 by more than rounding can do. */
  exceeds: boolean;
}

/** The shares that the text prints for the parts of a split; null with fewer than two. */
export function sharesOfSplit(section: SectionProse, split: ProseSplit): SplitShares | null {
  const { shares } = section;
  const percents = split.parts.flatMap((part) => {
    const share = shares.find((one) => one.part === part && !one.named);
    if (!share) return [];
    const right = printLike(share.percent, (part.value / split.whole.value) * 100);
    return [{ percent: share.percent, right }];
  });
  if (percents.length < 2 || split.whole.value === 0) return null;
  const total = roundSum(percents.reduce((sum, { percent }) => sum + percent.value, 0));
  const slack = percents.reduce((sum, { percent }) => sum + 10 ** -percent.decimals / 2, 0);
  return { percents, total, exceeds: total > 100 + Math.max(0.5, slack) };
}
