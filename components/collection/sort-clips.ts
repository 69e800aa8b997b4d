import type { ClipSummary } from '../../utils/model.ts';
import { clipName } from './clip-name.ts';

export const SORT_KEYS = ['name', 'year', 'savedAt'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface SortOrder {
  key: SortKey;
  descending: boolean;
}

/** The newest first, until the person says otherwise. */
export const USUAL_ORDER: SortOrder = { key: 'savedAt', descending: true };

const names = new Intl.Collator('zh');

const COMPARE: Record<SortKey, (a: ClipSummary, b: ClipSummary) => number> = {
  name: (a, b) => names.compare(clipName(a), clipName(b)) || (b.year ?? 0) - (a.year ?? 0),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0) || names.compare(clipName(a), clipName(b)),
  savedAt: (a, b) => a.savedAt.localeCompare(b.savedAt),
};

/** The clips in an order; clips that are equal in it stay as they stood. */
export function sortClips(
  clips: readonly ClipSummary[],
  { key, descending }: SortOrder,
): ClipSummary[] {
  const sign = descending ? -1 : 1;
  return clips.toSorted((a, b) => sign * COMPARE[key](a, b));
}
