import { type CheckContext, quoteAt, type SectionProse, wordsBefore } from './check-context.ts';
import { failWith, type Outcome } from './define-check.ts';
import type { Quote } from './equations.ts';
import type { Figure } from './figures.ts';

/** Words that deny something which the tables may count. */
export interface Claim {
  section: SectionProse;
  start: number;
  end: number;
  /** Folded words from the sentence's start, or its last semicolon, to the end of the claim. */
  words: string;
  quote: Quote;
}

/**
 * Looks for a claim and what the tables count against it; the first that is contradicted is told.
 * @param contradicting figures above 0 that the claim says there are none of, by the claim's own words
 * @param isSure whether such figures and the words cannot both be right
 */
export function judgeClaims(
  { prose }: CheckContext,
  pattern: RegExp,
  contradicting: (claim: Claim) => Figure[],
  isSure: (figures: Figure[]) => boolean = () => false,
): Outcome {
  for (const section of prose) {
    for (const match of section.prose.folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const quote = quoteAt(section, start, end);
      const claim = { section, start, end, words: wordsBefore(section, end), quote };
      const figures = contradicting(claim);
      if (figures.length === 0) continue;
      const args = {
        claim: section.prose.original.slice(start, end),
        figures: figures.map((figure) => `${figure.label} ${figure.value}`).join('、'),
        count: figures[0]!.value!,
      };
      const severity = isSure(figures) ? 'error' : 'warning';
      const actual = figures[0]!.value;
      return failWith([
        { message: 'differs', args, severity, expected: 0, actual, figures, quote },
      ]);
    }
  }
  return failWith([]);
}

/** Those of some cells that count more than 0. */
export function counted(figures: (Figure | null | undefined)[]): Figure[] {
  return figures.flatMap((figure) => (figure && (figure.value ?? 0) > 0 ? figure : []));
}
