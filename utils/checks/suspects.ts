import type { Place } from '../model.ts';
import {
  coefficientOf,
  type Evaluation,
  holdsFor,
  roundSum,
  severityFor,
  termsOf,
} from './equations.ts';
import { CellFigure, type Figure } from './figures.ts';
import { slipRank } from './plausibility.ts';

/** A figure whose change would make equations hold. */
export interface Change {
  figure: Figure;
  suggested: number;
}

/** What is known of the figures around a group of failing equations. */
export interface Surroundings {
  /** The equations that are no finding, by the keys of their figures. */
  passing: ReadonlyMap<string, Evaluation[]>;
  /** Readings of the prose that hold: they speak for a figure, but another reading may fit a changed one. */
  readings: ReadonlyMap<string, Evaluation[]>;
  neighbours: (place: Place) => number[];
}

/** Beyond this many figures pairs are not tried: nothing would be singled out anyway. */
const MAX_FIGURES_FOR_PAIRS = 160;

/** Failing equations that share a figure, directly or through others, in their order. */
export function groupByFigures(failing: Evaluation[]): Evaluation[][] {
  const groups: { keys: Set<string>; members: Evaluation[] }[] = [];
  for (const evaluation of failing) {
    const keys = new Set(termsOf(evaluation.equation).map(({ key }) => key));
    const touching = groups.filter((group) => !group.keys.isDisjointFrom(keys));
    const merged = {
      keys: new Set([...touching.flatMap((group) => [...group.keys]), ...keys]),
      members: [...touching.flatMap((group) => group.members), evaluation],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.members);
}

/** Equations by each of their figures that is among some. */
export function indexByFigure(
  evaluations: Evaluation[],
  figures: Figure[],
): Map<string, Evaluation[]> {
  const index = new Map(figures.map(({ key }) => [key, [] as Evaluation[]]));
  const chosen = new Set(figures);
  const add = (terms: readonly Figure[], evaluation: Evaluation) => {
    for (const figure of terms) {
      // A cell has one figure, so that those of most equations are told apart without their keys.
      if (!(figure instanceof CellFigure) || chosen.has(figure)) {
        index.get(figure.key)?.push(evaluation);
      }
    }
  };
  for (const evaluation of evaluations) {
    add(evaluation.equation.left, evaluation);
    add(evaluation.equation.right, evaluation);
  }
  return index;
}

/** All figures of a group, each once, in the order of its equations. */
export function figuresOf(group: Evaluation[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { equation } of group) {
    for (const figure of termsOf(equation)) {
      if (!figures.has(figure.key)) figures.set(figure.key, figure);
    }
  }
  return [...figures.values()];
}

/**
 * The single figures whose change alone makes every equation of the group hold and breaks none that
 * holds now, the likeliest first. Limits (`at-most`) alone fix no number: theirs is the least change that does.
 */
export function findSuspects(group: Evaluation[], surroundings: Surroundings): Change[] {
  const changes = figuresOf(group).flatMap((figure) => {
    const step = stepFor(group, figure);
    return step === null ? [] : (applyStep(figure, step) ?? []);
  });
  const sound = changes.filter((change) => !breaksPassing([change], surroundings));
  return rankChanges(sound, surroundings);
}

/** By how much the figure has to grow for all equations of the group, or null where no one step fits. */
function stepFor(group: Evaluation[], figure: Figure): number | null {
  if (!group.every((one) => touches(one, figure))) return null;
  const steps = group.map((one) => ({ one, step: stepToHold(one, figure) }));
  const fits = (step: number) =>
    group.every((one) => holdsAfter(one, coefficientOf(one.equation, figure.key) * step));
  // Of limits the farthest one away keeps the others too; of sums any one fixes the step.
  const sum = steps.find(({ one }) => !isLimit(one));
  const step = sum?.step ?? Math.max(...steps.map((limit) => Math.abs(limit.step)));
  return [step, ...(sum ? [] : [-step])].find(fits) ?? null;
}

/** By how much the figure has to grow for both sides to be equal. */
function stepToHold(evaluation: Evaluation, figure: Figure): number {
  return roundSum(-differenceOf(evaluation) / coefficientOf(evaluation.equation, figure.key));
}

function isLimit({ equation }: Evaluation): boolean {
  return equation.relation === 'at-most';
}

function differenceOf({ left, right }: Evaluation): number {
  return roundSum(left - right);
}

/** Whether an equation holds once its difference has shifted. */
export function holdsAfter(evaluation: Evaluation, shift: number): boolean {
  return holdsFor(evaluation.equation.relation, roundSum(differenceOf(evaluation) + shift));
}

function applyStep(figure: Figure, step: number): Change | null {
  const suggested = roundSum((figure.value ?? 0) + step);
  if (figure.isCount && (suggested < 0 || !Number.isInteger(suggested))) return null;
  return { figure, suggested };
}

function stepOf({ figure, suggested }: Change): number {
  return roundSum(suggested - (figure.value ?? 0));
}

function breaksPassing(changes: Change[], { passing }: Surroundings): boolean {
  return concernedBy(changes, passing).some((one) => {
    const difference = roundSum(differenceOf(one) + shiftBy(changes, one));
    return severityFor(one.equation, one.by, difference) !== null;
  });
}

function concernedBy(changes: Change[], index: ReadonlyMap<string, Evaluation[]>): Evaluation[] {
  return [...new Set(changes.flatMap(({ figure }) => index.get(figure.key) ?? []))];
}

/** By how much changes of figures shift the difference of an equation. */
export function shiftBy(changes: Change[], { equation }: Evaluation): number {
  return changes.reduce(
    (sum, change) => sum + coefficientOf(equation, change.figure.key) * stepOf(change),
    0,
  );
}

/** By what the prose says, then by how easily the slip is made. */
function rankChanges(changes: Change[], { neighbours, readings }: Surroundings): Change[] {
  const ranked = changes.map((change) => ({
    change,
    contradicted: concernedBy([change], readings).filter(
      (one) => !holdsAfter(one, shiftBy([change], one)),
    ).length,
    slip: slipRank(change.figure.value, change.suggested, neighbours(change.figure.place)),
  }));
  return ranked
    .toSorted((a, b) => a.contradicted - b.contradicted || a.slip - b.slip)
    .map(({ change }) => change);
}

/**
 * The only two figures that together explain a group which no single one does, or null. Where many
 * would do, two numbers that stand in each other's place are the likeliest.
 */
export function findPair(group: Evaluation[], surroundings: Surroundings): [Change, Change] | null {
  if (group.some(isLimit)) return null;
  const figures = figuresOf(group).map((figure) => ({
    figure,
    touched: group.map((one) => touches(one, figure)),
  }));
  if (figures.length > MAX_FIGURES_FOR_PAIRS) return null;
  // One of the two has a part in the shortest equation.
  const sizes = group.map(({ equation }) => termsOf(equation).length);
  const shortest = sizes.indexOf(Math.min(...sizes));
  const pairs: [Change, Change][] = [];
  for (const [i, a] of figures.entries()) {
    for (let j = i + 1; j < figures.length; j++) {
      const b = figures[j]!;
      if (!a.touched[shortest] && !b.touched[shortest]) continue;
      const pair = solvePair(group, a, b);
      if (pair && !breaksPassing(pair, surroundings)) pairs.push(pair);
    }
  }
  return onlyOne(pairs) ?? onlyOne(pairs.filter(isExchange));
}

/** A slip on its own: the equations that it breaks, and the figures of which any one explains them all. */
export interface Slip {
  own: Evaluation[];
  suspects: Change[];
}

/**
 * A group taken apart into slips that share no equation, where there is one way to do it; a slip has to
 * break two equations at least, since one alone singles out nothing. Null where it cannot be taken apart.
 */
export function separateSlips(group: Evaluation[], surroundings: Surroundings): Slip[] | null {
  const slips: Slip[] = [];
  for (const figure of figuresOf(group)) {
    const own = group.filter((one) => touches(one, figure));
    const step = own.length < 2 || own.some(isLimit) ? null : stepFor(own, figure);
    const change = step === null ? null : applyStep(figure, step);
    if (!change || breaksPassing([change], surroundings)) continue;
    const same = slips.find((slip) => isSameGroup(slip.own, own));
    if (same) same.suspects.push(change);
    else slips.push({ own, suspects: [change] });
  }
  const covered = slips.flatMap(({ own }) => own);
  const isPartition = covered.length === group.length && new Set(covered).size === group.length;
  if (slips.length < 2 || !isPartition) return null;
  return slips.map(({ own, suspects }) => ({ own, suspects: rankChanges(suspects, surroundings) }));
}

function isSameGroup(a: Evaluation[], b: Evaluation[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function onlyOne<T>(items: T[]): T | null {
  return items.length === 1 ? items[0]! : null;
}

/** Whether two numbers stand in each other's place. */
export function isExchange([a, b]: [Change, Change]): boolean {
  return a.suggested === (b.figure.value ?? 0) && b.suggested === (a.figure.value ?? 0);
}

/** A figure and which equations of a group it has a part in, in their order. */
interface Touching {
  figure: Figure;
  touched: boolean[];
}

/** What two figures that together have a part in every equation have to become, each in one of its own at least. */
function solvePair(group: Evaluation[], a: Touching, b: Touching): [Change, Change] | null {
  if (!a.touched.every((touched, index) => touched || b.touched[index])) return null;
  const onlyA = group.filter((_, index) => !b.touched[index]);
  const onlyB = group.filter((_, index) => !a.touched[index]);
  if (onlyA.length === 0 || onlyB.length === 0) return null;
  const stepA = stepFor(onlyA, a.figure);
  const stepB = stepFor(onlyB, b.figure);
  if (stepA === null || stepB === null) return null;
  const changeA = applyStep(a.figure, stepA);
  const changeB = applyStep(b.figure, stepB);
  if (!changeA || !changeB) return null;
  const pair: [Change, Change] = [changeA, changeB];
  return group.every((one) => holdsAfter(one, shiftBy(pair, one))) ? pair : null;
}

/** Whether a figure has a part in an equation. */
export function touches({ equation }: Evaluation, figure: Figure): boolean {
  return coefficientOf(equation, figure.key) !== 0;
}
