import type { Severity } from '../model.ts';
import { isClosedFamily } from '../text/part-words.ts';
import type { ProseSplit } from '../text/prose-splits.ts';
import { roundSum } from './equations.ts';
import { isTypo } from './plausibility.ts';

/** A list that may be a selection is taken for complete from these shares of the whole on. */
const CLOSE_SHARE = 0.9;
const NEAR_SHARE = 0.75;
const LEAST_SHARE = 0.5;
/** Parts that overlap come to more than this. */
const OVERLAP_SHARE = 1.3;
/** Other parts may overlap too: by more than a slip and by less than nonsense. */
const SLIGHT_EXCESS = 1.15;
const GROSS_EXCESS = 3;

/** A split, what its parts come to as a share of the whole, and what else tells how sure a mismatch is. */
interface Judged extends ProseSplit {
  share: number;
  /** One mistyped figure would explain it. */
  isTyping: boolean;
  /** The same item may count under several parts, as one published on several channels. */
  overlaps: boolean;
}

/** How sure it is that parts which come to less than the whole, or to more, are a mistake; null is not at all. */
export function severityOfSplit(
  split: ProseSplit,
  overlaps: boolean,
): { less: Severity | null; more: Severity | null } {
  const { whole, parts } = split;
  const sum = roundSum(parts.reduce((total, part) => total + part.value, 0));
  const share = whole.value > 0 ? sum / whole.value : Number.POSITIVE_INFINITY;
  const judged = { ...split, share, overlaps, isTyping: isOneTypo(split, sum) };
  if (split.completeness === 'open') return { less: null, more: null };
  return { less: severityOfLess(judged), more: severityOfMore(judged) };
}

function isOneTypo({ whole, parts }: ProseSplit, sum: number): boolean {
  const missing = roundSum(whole.value - sum);
  return isTypo(whole.value, sum) || parts.some((part) => isTypo(part.value, part.value + missing));
}

function severityOfLess({ completeness, family, parts, share, isTyping, overlaps }: Judged) {
  const isClosed = completeness === 'stated' || (family !== null && isClosedFamily(family));
  if (isTyping || isClosed || share >= CLOSE_SHARE) return 'error';
  if (overlaps && share < LEAST_SHARE) return null;
  const isLong = completeness === 'kind' && parts.length > 2;
  if (share >= (isLong ? LEAST_SHARE : NEAR_SHARE)) return 'error';
  return completeness === 'kind' || share >= LEAST_SHARE ? 'warning' : null;
}

function severityOfMore({ completeness, whole, parts, share, isTyping, overlaps }: Judged) {
  const exceeds = parts.some((part) => part.value > whole.value);
  if (overlaps) {
    const isOnEach = parts.some((part) => part.value === whole.value);
    const isUsual = isOnEach || (share > OVERLAP_SHARE && !isTyping);
    return isUsual && !exceeds ? null : 'warning';
  }
  const mayOverlap = completeness === 'likely' && share > SLIGHT_EXCESS && share < GROSS_EXCESS;
  return mayOverlap && !exceeds && !isTyping ? 'warning' : 'error';
}
