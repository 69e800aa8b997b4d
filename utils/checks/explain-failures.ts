import type { Severity } from '../model.ts';
import { type Evaluation, evaluateEquation, holdsFor, roundSum } from './equations.ts';
import type { Figure } from './figures.ts';
import { bySeverity } from './order-findings.ts';
import {
  type Change,
  figuresOf,
  findPair,
  findSuspects,
  groupByFigures,
  holdsAfter,
  indexByFigure,
  isExchange,
  type Surroundings,
  separateSlips,
  shiftBy,
  touches,
} from './suspects.ts';

/** Failing equations with one explanation, and what explains them. */
export interface Explained {
  group: Evaluation[];
  /** Single figures that would explain all of the group. */
  suspects: Change[];
  /** The equations that only this explanation touches; the finding leads with one of them. */
  own?: Evaluation[];
  /** Two figures that explain it together where none does alone. */
  pair?: [Change, Change];
}

/**
 * Failing equations by what explains them: one slip that breaks five sums is one explanation,
 * two independent slips are two.
 * @param evaluations all equations of the report whose two sides are known
 */
export function explainFailures(
  evaluations: Evaluation[],
  neighbours: Surroundings['neighbours'],
): Explained[] {
  const failing = evaluations.filter((one) => one.severity !== null);
  if (failing.length === 0) return [];
  const sums: Evaluation[] = [];
  const readings: Evaluation[] = [];
  for (const one of evaluations) {
    if (one.severity !== null) continue;
    if (!isReading(one)) sums.push(one);
    else if (holds(one)) readings.push(one);
  }
  const figures = figuresOf(failing);
  const surroundings = {
    passing: indexByFigure(sums, figures),
    readings: indexByFigure(readings, figures),
    neighbours,
  };
  const explained = groupByFigures(failing).flatMap((group) => explainGroup(group, surroundings));
  return preferEmptyTotals(joinPairs(explained, surroundings));
}

/** Where one total of a table was left at 0 beside its parts, the others that stand so most likely were too. */
function preferEmptyTotals(explained: Explained[]): Explained[] {
  const tables = explained.flatMap(({ group, suspects: [first, ...others] }) =>
    first && others.length === 0 && isEmptyTotal(first.figure, group)
      ? [tableOf(first.figure)]
      : [],
  );
  if (tables.length === 0) return explained;
  return explained.map((one) => {
    const isLikely = ({ figure }: Change) =>
      isEmptyTotal(figure, one.group) && tables.includes(tableOf(figure));
    const suspects = one.suspects.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
    return { ...one, suspects };
  });
}

function isEmptyTotal(figure: Figure, group: Evaluation[]): boolean {
  return (
    !figure.value &&
    group.some(({ equation: { left, right } }) => left.length > 1 && right[0] === figure)
  );
}

function tableOf({ place }: Figure): number | null {
  return 'table' in place ? place.table : null;
}

function holds({ equation, left, right }: Evaluation): boolean {
  return holdsFor(equation.relation, roundSum(left - right));
}

function explainGroup(group: Evaluation[], surroundings: Surroundings): Explained[] {
  const suspects = findSuspects(group, surroundings);
  if (suspects.length > 0) return [{ group, suspects }];
  const slips = separateSlips(group, surroundings);
  if (slips) return slips.map(({ own, ...slip }) => ({ group: own, ...slip }));
  return (
    separatePair(group, surroundings) ??
    separateWeaker(group, surroundings) ?? [{ group, suspects: [] }]
  );
}

/** Equations that may have a benign reading must not hide what explains the certain ones. */
function separateWeaker(group: Evaluation[], surroundings: Surroundings): Explained[] | null {
  const strongest = strongestOf(group);
  const isStrong = (one: Evaluation) =>
    severityOf(one) === strongest && (!isReading(one) || group.every(isReading));
  const strong = group.filter(isStrong);
  const weak = group.filter((one) => !isStrong(one));
  if (weak.length === 0 || strong.length === 0) return null;
  const explained = groupByFigures(strong).flatMap((part) => explainGroup(part, surroundings));
  if (explained.every((one) => one.suspects.length === 0)) return null;
  const fixes = explained.flatMap(({ suspects }) => suspects[0] ?? []);
  const open = weak.filter((one) => !hasOtherReading(one, fixes));
  return [
    ...explained,
    ...groupByFigures(open).flatMap((part) => explainGroup(part, surroundings)),
  ];
}

/** Whether words fit in another reading once the likeliest slips are put right. */
function hasOtherReading({ equation, by }: Evaluation, fixes: Change[]): boolean {
  const readings = equation.otherReadings ?? [];
  return readings.some((reading) => {
    const result = evaluateEquation(reading, by);
    return result !== null && holdsAfter(result, shiftBy(fixes, result));
  });
}

function isReading({ equation }: Evaluation): boolean {
  return equation.otherReadings !== undefined;
}

/** Two independent slips that share an equation are two findings. */
function separatePair(group: Evaluation[], surroundings: Surroundings): Explained[] | null {
  const pair = findPair(group, surroundings);
  if (!pair) return null;
  if (isExchange(pair)) return [{ group, suspects: [], pair }];
  return pair.map((change, index) => {
    const other = pair[1 - index]!;
    const touched = group.filter((one) => touches(one, change.figure));
    const own = touched.filter((one) => !touches(one, other.figure));
    return { group: touched, own, suspects: [change] };
  });
}

/** A number in the wrong column breaks two columns that share no figure. */
function joinPairs(explained: Explained[], surroundings: Surroundings): Explained[] {
  const open = explained.filter((one) => one.suspects.length === 0 && !one.pair);
  for (const [index, first] of open.entries()) {
    for (const second of open.slice(index + 1)) {
      const group = [...first.group, ...second.group];
      const pair = findPair(group, surroundings);
      if (!pair) continue;
      const rest = explained.filter((one) => one !== first && one !== second);
      return joinPairs([...rest, { group, suspects: [], pair }], surroundings);
    }
  }
  return explained;
}

/** How grave it is that an equation fails. */
export function severityOf(evaluation: Evaluation): Severity {
  return evaluation.severity ?? 'hint';
}

/** The gravest of a group. */
export function strongestOf(group: Evaluation[]): Severity {
  return group.map(severityOf).toSorted(bySeverity)[0]!;
}
