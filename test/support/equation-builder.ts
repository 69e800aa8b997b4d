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

/** States sums and limits between figures of one letter each: `ab=c` is a + b = c, `a<b` that a is at most b. */
export function stater(
  values: Record<string, number | null>,
  rest: Record<string, Partial<Figure>> = {},
): (words: string, more?: Partial<Equation>) => Evaluation {
  const figures = new Map(
    Object.entries(values).map(([key, value]) => [key, figure(key, value, rest[key])]),
  );
  return (words, more = {}) => {
    const [left = '', right = ''] = words.split(/[=<]/);
    const side = (keys: string) => [...keys].map((key) => figures.get(key)!);
    const relation = words.includes('<') ? 'at-most' : 'equal';
    return judged(stated(side(left), side(right), { relation, scope: words, ...more }));
  };
}
