import type { Report } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { Quote } from './equations.ts';
import { quoteAt, type SectionProse } from './section-prose.ts';

const TITLE_YEAR = /(?<!\d)(20\d{2})(?!\d)/;
/** Years as the subject of a sentence or clause: 2021年，…; no dates, no titles in 《》. */
const YEAR = /(?<!\d)(20\d{2}) ?年(?! ?\d{1,2} ?月)/g;

/** The year that the title prints in digits, or null. */
export function yearInTitle({ title }: Report): number | null {
  const match = TITLE_YEAR.exec(foldText(title ?? '').replace(/\s/g, ''));
  return match ? Number(match[1]) : null;
}

/** A year that a text names, and where. */
export interface YearWord {
  year: number;
  start: number;
  end: number;
}

/** The years a folded text names outside dates and book titles. */
export function findYears(folded: string): YearWord[] {
  const found: YearWord[] = [];
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(folded); match; match = YEAR.exec(folded)) {
    const start = match.index;
    const before = folded.slice(Math.max(0, start - 40), start);
    const inTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
    if (!inTitle) found.push({ year: Number(match[1]), start, end: YEAR.lastIndex });
  }
  return found;
}

const PERIOD_WORDS = /统计|数据|期限|时限|时段|起至|截[至止]/;

/** The sentence that states the period of the statistics, where one names the year. */
export function quotePeriod(sections: SectionProse[], year: number): Quote | undefined {
  for (const section of sections) {
    const { folded } = section.prose;
    for (
      let at = folded.indexOf(String(year));
      at !== -1;
      at = folded.indexOf(String(year), at + 4)
    ) {
      const quote = quoteAt(section, at, at + 4);
      if (PERIOD_WORDS.test(foldText(quote.text)) && /12 ?月 ?31/.test(quote.text)) return quote;
    }
  }
  return undefined;
}
