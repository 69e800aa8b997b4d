import { unitClass } from './part-words.ts';
import { firstFigureFrom, type Prose, sentenceAt } from './prose.ts';
import type { ProseSplit } from './prose-splits.ts';

/** 两项合计, 三者共计: how many of the amounts before are added up; 155件，加上17件，共计: the last two. */
const ADDED_UP =
  /([两二三四五六])[项者类种](?:相加)?(?:合计|共计|总计|共)|,(?:合计|共计|总计|共)(?<=(?:加上|连同)[^。;\n]{0,40},..?)/g;
const FEWEST_PARTS = 2;
const COUNTS: Record<string, number> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** Sums that are told after their parts: 「予以公开8件，部分公开2件，两项合计10件」. */
export function findAddedUp(prose: Prose): ProseSplit[] {
  if (prose.figures.length <= FEWEST_PARTS) return [];
  return [...prose.folded.matchAll(ADDED_UP)].flatMap((match) => {
    const at = match.index + match[0].length;
    const { start, end } = sentenceAt(prose, at);
    const next = firstFigureFrom(prose, at);
    const whole = prose.figures[next];
    if (!whole || whole.start >= end || whole.approximate || whole.unit === '%') return [];
    const count = COUNTS[match[1] ?? '两']!;
    const parts = prose.figures
      .slice(Math.max(0, next - 3 * count), next)
      .filter((one) => one.start >= start && !one.change && one.unit !== '%')
      .filter((one) => unitClass(one.unit) === unitClass(whole.unit))
      .slice(-count);
    const isKnown = parts.length === count && parts.every((part) => !part.approximate);
    return isKnown ? [{ whole, parts, family: null, completeness: 'stated' as const }] : [];
  });
}
