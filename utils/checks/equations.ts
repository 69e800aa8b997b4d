import type { Severity, TextPlace } from '../model.ts';
import type { Figure } from './figures.ts';

/** A sentence of the report and where it stands. */
export interface Quote {
  text: string;
  place: TextPlace;
}

/**
 * Arithmetic that has to hold between printed figures. A side is the sum of its terms.
 * This one list drives checking, the formula with its numbers, and the search for the culprit.
 */
export interface Equation {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** How the formula calls the figures, the left side first: a row's name needs no column. Else by their own names. */
  readonly labels?: readonly string[];
  /** `at-most`: the left side is no more than the right. */
  readonly relation: 'equal' | 'at-most';
  /** Column, row or subject that all terms share; official words, in Chinese. */
  readonly scope: string;
  /** Where it differs by direction, for the left side being more or less than the right; null is no finding. */
  readonly severity?: Severity | { more: Severity | null; less: Severity | null } | undefined;
  readonly quote?: Quote | undefined;
  /**
   * For words that have several readings, the others. Such an equation accuses, but where it holds
   * it vouches for nothing: with another figure another reading may hold.
   */
  readonly otherReadings?: readonly Equation[];
}

/** The check that states an equation, and how grave its failing is where the equation does not say. */
export interface Stated {
  rule: string;
  severity: Severity;
}

/** What the printed figures make of an equation. */
export interface Evaluation {
  equation: Equation;
  by: Stated;
  left: number;
  right: number;
  /** Null where it holds, or fails in a direction that is no finding. */
  severity: Severity | null;
}

/** Money has decimals that binary fractions miss. */
const TOLERANCE = 1e-6;

/**
 * Compares the two sides; null where they are not known: an unreadable figure anywhere, a side
 * that is blank as a whole, or a blank that stands for something. Any other blank part counts as 0.
 */
export function evaluateEquation(equation: Equation, by: Stated): Evaluation | null {
  const left = sumSide(equation.left);
  const right = sumSide(equation.right);
  if (left === null || right === null) return null;
  const severity = severityFor(equation, by, left - right);
  const isDoubtful = severity === 'error' && mayBeLeftOut(equation, left - right);
  return { equation, by, left, right, severity: isDoubtful ? 'warning' : severity };
}

/** Of so many rows it stands out that one is blank. */
const LONG_SUM = 6;

/** Whether a blank part of the lesser side may stand for the rest: where 0 is printed, or no other of many is blank, it says no 0. */
function mayBeLeftOut(equation: Equation, difference: number): boolean {
  const { left, right, relation } = equation;
  const lesser = relation === 'at-most' ? [] : difference < 0 ? left : right;
  const blanks = lesser.filter(({ status }) => status === 'blank').length;
  return (
    blanks > 0 &&
    ((blanks === 1 && lesser.length > LONG_SUM) ||
      termsOf(equation).some(({ value }) => value === 0))
  );
}

function sumSide(figures: readonly Figure[]): number | null {
  let sum: number | null = null;
  for (const figure of figures) {
    if (figure.value !== null) sum = (sum ?? 0) + figure.value;
    else if (figure.status === 'unreadable' || !figure.zeroIfBlank) return null;
  }
  return sum === null ? null : roundSum(sum);
}

/** Takes away what binary fractions add to sums of money. */
export function roundSum(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}

/** Whether the relation holds for a difference left − right. */
export function holdsFor(relation: Equation['relation'], difference: number): boolean {
  return relation === 'equal' ? Math.abs(difference) < TOLERANCE : difference < TOLERANCE;
}

/** How grave a difference left − right is; null where it is no finding. */
export function severityFor(equation: Equation, by: Stated, difference: number): Severity | null {
  if (holdsFor(equation.relation, difference)) return null;
  const severity = equation.severity ?? by.severity;
  if (typeof severity === 'string') return severity;
  return difference > 0 ? severity.more : severity.less;
}

/** All figures of an equation, the left side first. */
export function termsOf({ left, right }: Equation): Figure[] {
  return [...left, ...right];
}

const coefficients = new WeakMap<Equation, Map<string, number>>();

/** How much the difference left − right grows when a figure grows by one; 0 where it has no part in it. */
export function coefficientOf(equation: Equation, key: string): number {
  let known = coefficients.get(equation);
  if (!known) {
    known = new Map();
    for (const { key } of equation.left) known.set(key, (known.get(key) ?? 0) + 1);
    for (const { key } of equation.right) known.set(key, (known.get(key) ?? 0) - 1);
    coefficients.set(equation, known);
  }
  return known.get(key) ?? 0;
}
