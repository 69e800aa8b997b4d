/** The report of 2008–2018: free prose, from 2014 on with the national annex (domain.md §1, §1.1). */
import type { Block, HeadingBlock } from '../document.ts';
import { buildAnnexTable, buildLocalTable } from '../forms/annex-form.ts';
import { composeOpening, composeTopic } from '../prose/compose-prose.ts';
import type { ProseContext } from '../prose/solve-relations.ts';
import type { Topic } from '../prose/template.ts';
import type { Random } from '../random.ts';
import { heading, paragraph, sectionHeading } from './blocks.ts';
import { INNER_TITLES, OLD_SECTIONS } from './section-titles.ts';

/** Topics and most sentences of each section. */
const SECTION_TOPICS: Record<string, [topic: Topic, count: number][]> = {
  overview: [
    ['overall', 2],
    ['management', 2],
    ['safeguard', 2],
  ],
  disclosure: [
    ['disclosure', 4],
    ['documents', 2],
    ['platform', 2],
  ],
  response: [['response', 4]],
  applications: [
    ['applications', 2],
    ['outcomes', 3],
  ],
  consultation: [['consultation', 2]],
  review: [['review', 2]],
  fees: [['fees', 2]],
  organisation: [['organisation', 3]],
  meetings: [['safeguard', 3]],
  problems: [
    ['problems', 2],
    ['improvement', 2],
  ],
  other: [['other', 1]],
};

const ALWAYS = ['overview', 'disclosure', 'applications', 'review', 'fees', 'problems'];

const INNER: Record<string, string> = {
  overview: 'overviewOld',
  disclosure: 'disclosureOld',
  applications: 'applicationsOld',
};

function composeSection(random: Random, name: string, context: ProseContext): Block[] {
  const groups = (SECTION_TOPICS[name] ?? []).map(([topic, count]) =>
    composeTopic(random, topic, random.integer(1, count), context),
  );
  const titles = INNER_TITLES[INNER[name] ?? ''];
  if (!titles || random.chance(0.5)) return groups.map((sentences) => paragraph(sentences));
  const stand = random.pick(['alone', 'stop', 'wide-space'] as const);
  return groups.flatMap((sentences, index): Block[] => {
    const title = titles[index];
    return title
      ? [heading(2, index + 1, title, stand), paragraph(sentences)]
      : [paragraph(sentences)];
  });
}

/** All blocks of the article; `annex` for the national table, else perhaps a local one. */
export function composeOldReport(random: Random, context: ProseContext, annex: boolean): Block[] {
  const isPart = (name: string) =>
    ALWAYS.includes(name) || (name === 'annex' ? annex : random.chance(0.45));
  const names = Object.keys(OLD_SECTIONS).filter(isPart);
  const heads = new Map<string, HeadingBlock>(
    names.map((name, index) => [name, sectionHeading(random, OLD_SECTIONS[name]!, index + 1)]),
  );
  const titles = [...heads.values()].map((one) => one.title);
  return [
    paragraph([composeOpening(random, context, titles, '')]),
    ...[...heads].flatMap(([name, head]): Block[] => [
      head,
      ...(name === 'annex'
        ? [buildAnnexTable(context.figures)]
        : composeSection(random, name, context)),
    ]),
    ...(annex || random.chance(0.6) ? [] : [buildLocalTable(random)]),
  ];
}
