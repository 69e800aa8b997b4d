import type { ProseFigure } from '../text/prose-figures.ts';
import type { ProseSplit } from '../text/prose-splits.ts';
import { roundSum } from './equations.ts';
import type { SectionProse } from './section-prose.ts';

/** A share and the part of the whole that it is printed for. */
interface PartShare {
  percent: ProseFigure;
  part: ProseFigure;
}

export interface SplitShares {
  /** In the order of the parts. */
  shares: PartShare[];
  total: number;
  /** Above 100 by more than rounding can do. */
  exceeds: boolean;
}

/** The shares that the text prints for the parts of a split; null with fewer than two. */
export function sharesOfSplit(section: SectionProse, split: ProseSplit): SplitShares | null {
  if (section.shares.length < 2 || split.whole.value === 0) return null;
  const shares = split.parts.flatMap((part): PartShare[] => {
    const share = section.shares.find((one) => one.part === part && !one.named);
    return share ? [{ percent: share.percent, part }] : [];
  });
  if (shares.length < 2) return null;
  const total = roundSum(shares.reduce((sum, { percent }) => sum + percent.value, 0));
  const slack = shares.reduce((sum, { percent }) => sum + 10 ** -percent.decimals / 2, 0);
  return { shares, total, exceeds: total > 100 + Math.max(0.5, slack) };
}
