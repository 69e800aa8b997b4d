import type { Truth } from '../generator/truth.ts';
import { comparable } from './fold-text.ts';
import type { ReadingJson } from './reading.ts';

export interface HeadingScore {
  total: number;
  right: number;
  missing: number;
  invented: number;
  /** Found, but with another number or kind. */
  mislabelled: number;
}

function headingKey(section: { level: number; title: string }, anyScript: boolean): string {
  return `${section.level} ${comparable(section.title, anyScript)}`;
}

/**
 * Matches headings in their order by level and title; number and kind of a match are judged apart.
 */
export function scoreHeadings(
  reading: ReadingJson,
  { sections = [], sectionsPartial = false, anyScript = false }: Truth,
  complaints: string[],
): HeadingScore {
  const read = reading.sections;
  const score = { total: sections.length, right: 0, missing: 0, invented: 0, mislabelled: 0 };
  const used = new Set<number>();
  let from = 0;
  for (const section of sections) {
    const key = headingKey(section, anyScript);
    const at = read.findIndex(
      (one, index) => index >= from && !used.has(index) && headingKey(one, anyScript) === key,
    );
    const match = read[at];
    if (!match) {
      score.missing++;
      complaints.push(`missing heading ${section.level} ${section.title}`);
      continue;
    }
    used.add(at);
    from = at + 1;
    const isRight =
      match.ordinal === section.ordinal &&
      (section.kind === undefined || match.kind === section.kind);
    score[isRight ? 'right' : 'mislabelled']++;
    if (!isRight) {
      complaints.push(
        `heading ${section.title}: read ${match.ordinal}/${match.kind}, is ${section.ordinal}/${section.kind}`,
      );
    }
  }
  read.forEach((one, index) => {
    if (used.has(index) || sectionsPartial) return;
    score.invented++;
    complaints.push(`invented heading ${one.level} ${one.title.slice(0, 30)}`);
  });
  return score;
}
