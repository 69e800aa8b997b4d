import type { Period } from '../model.ts';
import { foldText } from '../text/fold.ts';

const YEAR = /(?<!\d)(20[0-4]\d)(?= ?年)/g;
/** The opening and the first sections tell the year; plans for the next stand at the end. */
const FIRST_TEXTS = 4;

/** The year that a report without a year in its title is about: that of its period, else the one named most in its first texts. */
export function findYear(period: Period | null, texts: readonly string[]): number | null {
  if (period) return Number(period.to.slice(0, 4));
  const counts = new Map<number, number>();
  for (const text of texts.slice(0, FIRST_TEXTS)) {
    for (const [, year] of foldText(text).matchAll(YEAR))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
