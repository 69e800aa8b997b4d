import type { HeadingBlock, ParagraphBlock, Sentence } from '../document.ts';
import type { Random } from '../random.ts';
import type { SectionPlan } from './section-titles.ts';

const NUMERALS = [
  '零',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
];

/** The number of a heading as printed: 一、 （一） 1. */
export function printOrdinal(level: 1 | 2 | 3, ordinal: number): string {
  if (level === 1) return `${NUMERALS[ordinal]}、`;
  return level === 2 ? `（${NUMERALS[ordinal]}）` : `${ordinal}.`;
}

/** A heading with its number. */
export function heading(
  level: 1 | 2 | 3,
  ordinal: number,
  title: string,
  stand: HeadingBlock['stand'] = 'alone',
): HeadingBlock {
  return {
    type: 'heading',
    level,
    ordinal,
    number: printOrdinal(level, ordinal),
    title,
    stand,
  };
}

/** A heading of the first level with the kind of its section. */
export function sectionHeading(random: Random, plan: SectionPlan, ordinal: number): HeadingBlock {
  const official = random.chance(0.75);
  const title = official ? plan.titles[0]! : random.pick(plan.titles);
  return { ...heading(1, ordinal, title), ...(plan.open ? {} : { kind: plan.kind }) };
}

/** A paragraph of sentences. */
export function paragraph(
  sentences: Sentence[],
  role: ParagraphBlock['role'] = 'body',
): ParagraphBlock {
  return { type: 'paragraph', role, sentences };
}
