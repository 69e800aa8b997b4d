import { type Equation, type Evaluation, evaluateEquation } from '../../utils/checks/equations.ts';
import type { Figure } from '../../utils/checks/figures.ts';

/** A figure by its key alone, which is also its name. */
export function figure(key: string, value: number | null, rest: Partial<Figure> = {}): Figure {
  return {
    key,
    value,
    status: value === null ? 'blank' : 'number',
    zeroIfBlank: true,
    isCount: true,
    term: { text: key, value },
    place: { section: 0, start: 0, end: 1 },
    label: key,
    ...rest,
  };
}

/** Figures by their keys, each one and the same wherever it is asked for. */
export function figuresFrom(values: Record<string, number | null>): (keys: string) => Figure[] {
  const figures = new Map(Object.entries(values).map(([key, value]) => [key, figure(key, value)]));
  return (keys) => [...keys].map((key) => figures.get(key)!);
}

export function stated(
  left: readonly Figure[],
  right: readonly Figure[],
  rest: Partial<Equation> = {},
): Equation {
  return { left, right, relation: 'equal', scope: '', ...rest };
}

/** What an equation comes to, stated by a rule `test` of severity error; it has to be known. */
export function judged(equation: Equation): Evaluation {
  return evaluateEquation(equation, { rule: 'test', severity: 'error' })!;
}
