/** The report of 2019 and later: six sections, three tables (domain.md §1.2, §1.3). */
import type { Block, HeadingBlock } from '../document.ts';
import { buildApplicationsTable } from '../forms/applications-form.ts';
import { buildDisclosureTables } from '../forms/disclosure-form.ts';
import { buildReviewTable } from '../forms/review-form.ts';
import { composeOpening, composeTopic } from '../prose/compose-prose.ts';
import type { ProseContext } from '../prose/solve-relations.ts';
import type { Topic } from '../prose/template.ts';
import type { Random } from '../random.ts';
import { heading, paragraph, sectionHeading } from './blocks.ts';
import { INNER_TITLES, NEW_SECTIONS, OVERVIEW_PARTS } from './section-titles.ts';

export interface NewForm {
  /** Form of table 2. */
  disclosure: '2019' | '2021';
  /** （六） as one row. */
  undivided: boolean;
  /** Says something on the fee in section 六 (from 2021 on). */
  fee: boolean;
}

const PART_TOPICS: Record<string, [topic: Topic, count: number][]> = {
  disclosure: [
    ['disclosure', 3],
    ['documents', 1],
    ['response', 2],
  ],
  applications: [
    ['applications', 2],
    ['outcomes', 1],
  ],
  management: [['management', 2]],
  platform: [['platform', 2]],
  safeguard: [['safeguard', 2]],
};

function composeParts(random: Random, context: ProseContext): Block[] {
  const stand = random.pick(['alone', 'stop', 'stop', 'wide-space'] as const);
  const style = random.integer(0, 3);
  const withHeadings = random.chance(0.85);
  return OVERVIEW_PARTS.flatMap(([part, titles], index): Block[] => {
    const sentences = (PART_TOPICS[part] ?? []).flatMap(([topic, count]) =>
      composeTopic(random, topic, random.integer(1, count), context),
    );
    if (!withHeadings) return [paragraph(sentences)];
    return [heading(2, index + 1, titles[style]!, stand), paragraph(sentences)];
  });
}

function composeProblems(random: Random, context: ProseContext): Block[] {
  const problems = paragraph(composeTopic(random, 'problems', random.integer(1, 2), context));
  const plans = composeTopic(random, 'improvement', random.integer(1, 3), context);
  if (random.chance(0.5)) return [problems, paragraph(plans)];
  const [first = '', second = ''] = INNER_TITLES.problems ?? [];
  if (random.chance(0.5)) {
    return [heading(2, 1, first), problems, heading(2, 2, second), paragraph(plans)];
  }
  const titles = random.sample(INNER_TITLES.improvement ?? [], plans.length);
  return [
    heading(2, 1, first),
    problems,
    heading(2, 2, second),
    ...plans.flatMap((plan, index): Block[] => [
      heading(3, index + 1, titles[index]!, 'stop'),
      paragraph([plan]),
    ]),
  ];
}

/** Prose beside a table, sometimes. */
function maybe(random: Random, topic: Topic, context: ProseContext): Block[] {
  if (random.chance(0.65)) return [];
  const sentences = composeTopic(random, topic, 1, context);
  return sentences.length > 0 ? [paragraph(sentences)] : [];
}

/** All blocks of the article, title and signature left out. */
export function composeNewReport(random: Random, context: ProseContext, form: NewForm): Block[] {
  const heads: HeadingBlock[] = NEW_SECTIONS.map((plan, index) =>
    sectionHeading(random, plan, index + 1),
  );
  const [overview, disclosure, applications, review, problems, other] = heads as [
    HeadingBlock,
    HeadingBlock,
    HeadingBlock,
    HeadingBlock,
    HeadingBlock,
    HeadingBlock,
  ];
  const notice = form.disclosure === '2021' ? '〔2021〕30号文件' : '〔2019〕60号文件';
  const opening = composeOpening(
    random,
    context,
    heads.map((one) => one.title),
    notice,
  );
  return [
    paragraph([opening]),
    overview,
    paragraph(composeTopic(random, 'overall', random.integer(1, 2), context)),
    ...composeParts(random, context),
    disclosure,
    ...buildDisclosureTables(context.figures, form.disclosure, random.chance(0.25)),
    ...maybe(random, 'documents', context),
    applications,
    ...maybe(random, 'applications', context),
    buildApplicationsTable(context.figures, form.undivided),
    review,
    buildReviewTable(context.figures),
    ...maybe(random, 'review', context),
    problems,
    ...composeProblems(random, context),
    other,
    paragraph([
      ...(form.fee ? composeTopic(random, 'fees', 1, context) : []),
      ...composeTopic(random, 'other', random.integer(form.fee ? 0 : 1, 1), context),
    ]),
  ];
}
