import { deedOf, familyOf, unitClass } from './part-words.ts';
import { figureLabel, firstFigureFrom, type Prose } from './prose.ts';
import type { ProseFigure } from './prose-figures.ts';
import type { ProseSplit } from './prose-splits.ts';

/** Outcomes that a full list names at least; without them it may be a selection. */
const FULL_LIST_SINCE_2019 = [/予以公开/, /不予公开/, /无法提供/, /不予处理/];
const FULL_LIST_UNTIL_2018 = [/同意公开/, /部分公开/, /不同意公开|不予公开/, /信息不存在|不属于本/];
const LAST_OUTCOME = /其[他它]处理/;
/** How many amounts before the list may be its whole. */
const MAX_WHOLES = 5;

/**
 * Outcomes told one by one without 其中: 「答复59件。…予以公开14件，不予公开16件，无法提供3件，不予处理9件」.
 * @param taken figures that other splits list already
 */
export function findOutcomeLists(prose: Prose, taken: ReadonlySet<ProseFigure>): ProseSplit[] {
  return collectRuns(prose, taken).flatMap((run) => readRun(prose, run));
}

function isOutcome(prose: Prose, figure: ProseFigure): boolean {
  return !figure.approximate && familyOf(figureLabel(prose, figure)) === 'outcome';
}

/** Outcomes in a row, with nothing but shares and changes between them. */
function collectRuns(prose: Prose, taken: ReadonlySet<ProseFigure>): ProseFigure[][] {
  const runs: ProseFigure[][] = [[]];
  for (const figure of prose.figures) {
    if (figure.change || figure.unit === '%') continue;
    const run = runs.at(-1)!;
    const goesOn = run.length === 0 || !hasLineBreak(prose, run.at(-1)!, figure);
    if (goesOn && !taken.has(figure) && isOutcome(prose, figure)) run.push(figure);
    else if (run.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= 4);
}

function hasLineBreak(prose: Prose, from: ProseFigure, to: ProseFigure): boolean {
  return prose.folded.slice(from.end, to.start).includes('\n');
}

function readRun(prose: Prose, parts: ProseFigure[]): ProseSplit[] {
  const labels = parts.map((part) => figureLabel(prose, part));
  const names = (list: RegExp[]) => list.every((words) => labels.some((one) => words.test(one)));
  if (!names(FULL_LIST_SINCE_2019) && !names(FULL_LIST_UNTIL_2018)) return [];
  const whole = findWhole(prose, parts);
  if (!whole) return [];
  const isFull = labels.some((label) => LAST_OUTCOME.test(label));
  return [{ whole, parts, family: 'outcome', completeness: isFull ? 'stated' : 'likely' }];
}

/** The amount of the paragraph that the list adds up to, else the nearest that was answered. */
function findWhole(prose: Prose, parts: ProseFigure[]): ProseFigure | undefined {
  const first = parts[0]!;
  const before = prose.figures
    .slice(0, firstFigureFrom(prose, first.start))
    .filter((one) => !one.change && !one.approximate && one.bracket === 0)
    .filter((one) => unitClass(one.unit) === unitClass(first.unit))
    .slice(-MAX_WHOLES)
    .filter((one) => !hasLineBreak(prose, one, first))
    .reverse();
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return (
    before.find((one) => one.value === sum) ??
    before.find((one) => deedOf(figureLabel(prose, one)) === 'reply')
  );
}
