import { clauseBefore } from '../text/prose.ts';
import type { CheckContext } from './check-context.ts';
import { failWith, type Outcome, pass } from './define-check.ts';
import type { Figure } from './figures.ts';
import { quoteAt, type SectionProse } from './section-prose.ts';

/** Words that deny something which the tables may count. */
export interface Claim {
  section: SectionProse;
  start: number;
  end: number;
  /** Folded words from the sentence's start, or its last semicolon, to the end of the claim. */
  words: string;
}

/**
 * Looks for a claim and what the tables count against it; the first that is contradicted is told.
 * @param figures all figures above 0 that such a claim may deny; without any it is not looked for
 * @param words each claim has one of these, which is told faster than by its pattern
 * @param contradicting those that the claim says there are none of, by the claim's own words
 * @param isSure whether such figures and the words cannot both be right
 */
export function judgeClaims(
  { prose }: CheckContext,
  figures: Figure[],
  { words, pattern }: { words: string[]; pattern: RegExp },
  contradicting: (claim: Claim) => Figure[],
  isSure: (figures: Figure[]) => boolean = () => false,
): Outcome {
  if (figures.length === 0) return pass();
  for (const section of prose) {
    if (!words.some((word) => section.prose.folded.includes(word))) continue;
    for (const match of section.prose.folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const denied = contradicting({
        section,
        start,
        end,
        words: clauseBefore(section.prose, end),
      });
      if (denied.length === 0) continue;
      const args = {
        claim: section.prose.original.slice(start, end),
        figures: denied.map((figure) => `${figure.label} ${figure.value}`).join('、'),
        count: denied[0]!.value!,
      };
      return failWith([
        {
          message: 'differs',
          args,
          severity: isSure(denied) ? 'error' : 'warning',
          expected: 0,
          actual: denied[0]!.value,
          figures: denied,
          quote: quoteAt(section, start, end),
        },
      ]);
    }
  }
  return pass();
}

/** Those of some cells that count more than 0. */
export function counted(figures: (Figure | null | undefined)[]): Figure[] {
  return figures.filter((figure): figure is Figure => (figure?.value ?? 0) > 0);
}
