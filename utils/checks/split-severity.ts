import type { Severity } from '../model.ts';
import { isClosedFamily } from '../text/part-words.ts';
import type { ProseSplit } from '../text/prose-splits.ts';
import { roundSum } from './equations.ts';
import { isTypo } from './plausibility.ts';

/** A list that may be a selection is taken for complete from these shares of the whole on: two parts, and more of them. */
const NEAR_SHARE = 0.75;
const LEAST_SHARE = 0.5;
/** Nobody lists so much of a whole and leaves a rest unnamed. */
const NEARLY_ALL = 0.85;
/** Two things told in clauses of their own may overlap too, by more than a slip. */
const SLIGHT_EXCESS = 1.15;

/** What the words around a split say about how its parts belong together. */
export interface PartRelations {
  /** The same item may count under several parts, as one published on several channels. */
  overlap: boolean;
  /** Told in one breath, 「甲3件、乙5件」: kinds that exclude each other. */
  enumerated: boolean;
}

/** A split, what its parts come to as a share of the whole, and what else tells how sure a mismatch is. */
interface Judged extends ProseSplit, PartRelations {
  share: number;
  /** One mistyped figure would explain it. */
  isTyping: boolean;
}

/** How sure it is that parts which come to less than the whole, or to more, are a mistake; null is not at all. */
export function severityOfSplit(
  split: ProseSplit,
  relations: PartRelations,
): { less: Severity | null; more: Severity | null } {
  const { whole, parts } = split;
  const sum = roundSum(parts.reduce((total, part) => total + part.value, 0));
  const share = whole.value > 0 ? sum / whole.value : Number.POSITIVE_INFINITY;
  if (split.completeness === 'open') return { less: null, more: null };
  const judged = { ...split, ...relations, share, isTyping: isOneTypo(split, sum) };
  return { less: severityOfLess(judged), more: severityOfMore(judged) };
}

function isOneTypo({ whole, parts }: ProseSplit, sum: number): boolean {
  const missing = roundSum(whole.value - sum);
  return isTypo(whole.value, sum) || parts.some((part) => isTypo(part.value, part.value + missing));
}

function severityOfLess({ completeness, family, parts, share, isTyping, overlap }: Judged) {
  const isClosed = completeness === 'stated' || (family !== null && isClosedFamily(family));
  if (isTyping || isClosed) return 'error';
  if (overlap && share < LEAST_SHARE) return null;
  const isLong = parts.length > 2;
  if (share >= NEARLY_ALL) return 'error';
  if (share >= (isLong ? LEAST_SHARE : NEAR_SHARE)) {
    return completeness === 'kind' ? 'error' : 'warning';
  }
  return completeness === 'kind' || share >= LEAST_SHARE ? 'warning' : null;
}

function severityOfMore(split: Judged) {
  const { completeness, whole, parts, share, isTyping, overlap, enumerated } = split;
  const exceeds = parts.some((part) => part.value > whole.value);
  // The same items again, whatever they are told by: nobody mistypes the whole twice.
  if (parts.filter((part) => part.value === whole.value).length > 1) return null;
  if (overlap) {
    const isOnEach = parts.some((part) => part.value === whole.value);
    return (isTyping && !isOnEach) || exceeds ? 'warning' : null;
  }
  const areSeparate = enumerated || parts.length > 2;
  const mayOverlap = completeness === 'likely' && !areSeparate && share > SLIGHT_EXCESS;
  return mayOverlap && !exceeds && !isTyping ? 'warning' : 'error';
}
