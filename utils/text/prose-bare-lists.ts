import type { PartFamily } from '../model.ts';
import { deedOf, isFamilyComplete, listFamilyOf, unitClass } from './part-words.ts';
import { firstFigureFrom, type Prose } from './prose.ts';
import type { ProseFigure } from './prose-figures.ts';
import type { ProseSplit } from './prose-splits.ts';

/** Families of which a list is known for complete by its words alone, with the least it has to name. */
const LISTED: Partial<Record<PartFamily, number>> = { outcome: 3, ruling: 3 };
const LISTED_FAMILIES = Object.keys(LISTED) as PartFamily[];
const LAST_OF_LIST = /其[他它]/;
/** How many amounts before the list may be its whole. */
const MAX_WHOLES = 5;

/**
 * Outcomes and rulings told one by one without 其中: 「答复59件。…予以公开14件，不予公开16件，无法提供3件，不予处理9件」.
 * @param taken figures that other splits list already
 */
export function findBareLists(prose: Prose, taken: ReadonlySet<ProseFigure>): ProseSplit[] {
  const ofFigures = prose.figures.map((figure) => listFamilyOf(figure.label));
  const families = LISTED_FAMILIES.filter((family) => ofFigures.includes(family));
  const lists = families.flatMap((family) =>
    collectRuns(prose, family, ofFigures, taken).flatMap((run) => readRun(prose, family, run)),
  );
  const listed = new Set([...taken, ...lists.flatMap(({ parts }) => parts)]);
  return [...lists, ...findClosedLists(prose, listed)];
}

/** Longer labels than this make no list of items. */
const LONGEST_ITEM = 14;
const LEAST_ITEMS = 3;

/** 「58件申请涉及征地的20件、规划的8件、资金的17件、其他的13件」: items parted by 、, closed by 其他. */
function findClosedLists(prose: Prose, taken: ReadonlySet<ProseFigure>): ProseSplit[] {
  const { figures } = prose;
  return figures.flatMap((last, index) => {
    if (!/^其[他余]/.test(last.label) || !isItem(last, taken)) return [];
    let first = index;
    while (first > 0 && isListed(prose, figures[first - 1]!, figures[first]!, taken)) first--;
    const parts = figures.slice(first, index + 1);
    const whole = figures[first - 1];
    const isWhole =
      whole &&
      isItem(whole, taken) &&
      whole.unit === last.unit &&
      !/[。\n;]/.test(prose.folded.slice(whole.end, parts[0]!.start));
    return parts.length >= LEAST_ITEMS && isWhole
      ? [{ whole, parts, family: null, completeness: 'stated' as const }]
      : [];
  });
}

function isItem(figure: ProseFigure, taken: ReadonlySet<ProseFigure>): boolean {
  return !figure.change && !figure.approximate && figure.unit !== '%' && !taken.has(figure);
}

/** Whether two figures are neighbours of one list. */
function isListed(
  prose: Prose,
  one: ProseFigure,
  next: ProseFigure,
  taken: ReadonlySet<ProseFigure>,
): boolean {
  const between = prose.folded.slice(one.end, next.start);
  return (
    isItem(one, taken) &&
    one.unit === next.unit &&
    between.length <= LONGEST_ITEM &&
    /^(?:、|和|及)/.test(between)
  );
}

/**
 * Parts of one family in a row, with nothing but shares and changes between them.
 * @param ofFigures the family of each figure by its words
 */
function collectRuns(
  prose: Prose,
  family: PartFamily,
  ofFigures: readonly (PartFamily | null)[],
  taken: ReadonlySet<ProseFigure>,
): ProseFigure[][] {
  const runs: ProseFigure[][] = [[]];
  for (const [index, figure] of prose.figures.entries()) {
    if (figure.change || figure.unit === '%') continue;
    const run = runs.at(-1)!;
    const belongs = ofFigures[index] === family && !figure.approximate && !taken.has(figure);
    const isPart = belongs && (run.length === 0 || !hasLineBreak(prose, run.at(-1)!, figure));
    if (isPart) run.push(figure);
    // 「其他结果2件、尚在审理2件」: what is still open may stand behind the rest.
    const closes =
      isPart &&
      LAST_OF_LIST.test(figure.label) &&
      !(prose.folded[figure.end] === '、' && ofFigures[index + 1] === family);
    if (closes || (!isPart && run.length > 0)) runs.push([]);
  }
  return runs.filter((run) => run.length >= LISTED[family]!);
}

function hasLineBreak(prose: Prose, from: ProseFigure, to: ProseFigure): boolean {
  return prose.folded.slice(from.end, to.start).includes('\n');
}

function readRun(prose: Prose, family: PartFamily, parts: ProseFigure[]): ProseSplit[] {
  const labels = parts.map((part) => part.label);
  if (!isFamilyComplete(family, labels)) return [];
  const whole = findWhole(prose, family, parts);
  if (!whole) return [];
  const isFull = labels.some((label) => LAST_OF_LIST.test(label));
  return [{ whole, parts, family, completeness: isFull ? 'stated' : 'likely' }];
}

/** The amount of the paragraph that the list adds up to, else the nearest that it may divide. */
function findWhole(
  prose: Prose,
  family: PartFamily,
  parts: ProseFigure[],
): ProseFigure | undefined {
  const first = parts[0]!;
  const before = prose.figures
    .slice(0, firstFigureFrom(prose, first.start))
    .filter((one) => !one.change && !one.approximate && one.bracket === 0)
    .filter((one) => unitClass(one.unit) === unitClass(first.unit))
    .slice(-MAX_WHOLES)
    .filter((one) => !hasLineBreak(prose, one, first))
    .reverse();
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const divides = (one: ProseFigure) => {
    const label = one.label;
    return family === 'outcome' ? deedOf(label) === 'reply' : /复议|诉讼/.test(label);
  };
  return before.find((one) => one.value === sum) ?? before.find(divides);
}
