import { unitClass } from '../text/part-words.ts';
import { sentenceAt } from '../text/prose.ts';
import type { ProseFigure } from '../text/prose-figures.ts';
import type { Quote } from './equations.ts';
import { type Figure, TextFigure } from './figures.ts';
import { quoteAt, type SectionProse } from './section-prose.ts';

/** Subjects that reports tell in the overview and again in a part of their own. */
const TOPICS = ['培训', '会议', '发布会'];
/** Smaller numbers agree by chance. */
const LEAST_VALUE = 10;
const LEAST_COMMON = 2;
/** The rests of the two lists are meant to be the same when they are this close. */
const NEAR = 0.1;

interface Rest {
  figures: Figure[];
  sum: number;
}

/** Two tellings of one list that share figures and differ in what is left. */
export interface RetoldList {
  first: Rest;
  second: Rest;
  quote: Quote;
}

interface Telling {
  section: SectionProse;
  figures: ProseFigure[];
}

/**
 * Lists told in two places, one perhaps summed up: 136, 65, 108, 580 people and later 191, 108, 580.
 * What both share ties them together; what is left has to add up to the same.
 */
export function findRetoldLists(prose: SectionProse[]): RetoldList[] {
  return TOPICS.flatMap((topic) => {
    const tellings = prose.flatMap((section) => tellingsOf(section, topic));
    return tellings.flatMap((first, index) =>
      tellings.slice(index + 1).flatMap((second) => compareTellings(first, second) ?? []),
    );
  });
}

/** The amounts of a section in sentences about the topic, by unit. */
function tellingsOf(section: SectionProse, topic: string): Telling[] {
  const { prose } = section;
  if (prose.figures.length <= LEAST_COMMON) return [];
  let at = prose.folded.indexOf(topic);
  if (at === -1) return [];
  const byUnit = new Map<string, ProseFigure[]>();
  for (const figure of prose.figures) {
    if (figure.change || figure.approximate || figure.unit === '%') continue;
    const { start, end } = sentenceAt(prose, figure.start);
    if (at < start) at = prose.folded.indexOf(topic, start);
    if (at === -1) break;
    if (at + topic.length > end) continue;
    const unit = unitClass(figure.unit);
    const known = byUnit.get(unit);
    if (known) known.push(figure);
    else byUnit.set(unit, [figure]);
  }
  return [...byUnit.values()]
    .filter((figures) => figures.length > LEAST_COMMON)
    .map((figures) => ({ section, figures }));
}

function compareTellings(first: Telling, second: Telling): RetoldList | null {
  if (first.section === second.section) return null;
  if (unitClass(first.figures[0]!.unit) !== unitClass(second.figures[0]!.unit)) return null;
  const values = (telling: Telling) => telling.figures.map((figure) => figure.value);
  const common = values(first).filter(
    (value) => value >= LEAST_VALUE && values(second).includes(value),
  );
  if (new Set(common).size < LEAST_COMMON) return null;
  const [restA, restB] = [first, second].map((telling) => restOf(telling, common));
  const isSameThing = restA!.figures.length === 1 || restB!.figures.length === 1;
  const [a, b] = [restA!.sum, restB!.sum];
  if (!isSameThing || a === b || Math.abs(a - b) > NEAR * Math.max(a, b)) return null;
  const last = second.figures.filter((figure) => !common.includes(figure.value));
  return {
    first: restA!,
    second: restB!,
    quote: quoteAt(second.section, last[0]!.labelStart, last.at(-1)!.end),
  };
}

function restOf({ section, figures }: Telling, common: number[]): Rest {
  const rest = figures.filter((figure) => !common.includes(figure.value));
  return {
    figures: rest.map((figure) => new TextFigure(section, figure)),
    sum: rest.reduce((sum, figure) => sum + figure.value, 0),
  };
}
