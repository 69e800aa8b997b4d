import { describe, expect, it } from 'vitest';
import {
  coefficientOf,
  type Equation,
  evaluateEquation as evaluate,
  holdsFor,
  roundSum,
  severityFor,
  termsOf,
} from '../../utils/checks/equations.ts';
import { figure, stated } from '../support/equation-builder.ts';

const evaluateEquation = (equation: Equation) =>
  evaluate(equation, { rule: 'test', severity: 'error' });

describe('evaluateEquation', () => {
  it('adds up both sides', () => {
    const result = evaluateEquation(stated([figure('a', 3), figure('b', 4)], [figure('c', 7)]));
    expect(result).toMatchObject({ left: 7, right: 7, severity: null });
  });

  it('counts a blank part as 0', () => {
    const result = evaluateEquation(stated([figure('a', 3), figure('b', null)], [figure('c', 3)]));
    expect(result?.severity).toBeNull();
  });

  it.each([
    ['a blank total', [figure('a', 3)], [figure('c', null)]],
    ['a side that is blank as a whole', [figure('a', null), figure('b', null)], [figure('c', 0)]],
    [
      'a blank that stands for something',
      [figure('a', 3), figure('b', null, { zeroIfBlank: false })],
      [figure('c', 9)],
    ],
    [
      'an unreadable figure',
      [figure('a', 3), figure('b', null, { status: 'unreadable' })],
      [figure('c', 9)],
    ],
  ])('does not know the result with %s', (_, left, right) => {
    expect(evaluateEquation(stated(left, right))).toBeNull();
  });

  it('is not misled by binary fractions', () => {
    const result = evaluateEquation(
      stated([figure('a', 0.1), figure('b', 0.2)], [figure('c', 0.3)]),
    );
    expect(result?.severity).toBeNull();
  });

  it('takes the severity of the direction', () => {
    const severity = { more: 'hint', less: 'warning' } as const;
    const of = (value: number) =>
      evaluateEquation(stated([figure('a', value)], [figure('c', 5)], { severity }))?.severity;
    expect([of(6), of(4), of(5)]).toEqual(['hint', 'warning', null]);
  });

  it('knows limits', () => {
    const of = (value: number) =>
      evaluateEquation(stated([figure('a', value)], [figure('c', 5)], { relation: 'at-most' }));
    expect([of(5)?.severity, of(6)?.severity]).toEqual([null, 'error']);
  });
});

describe('holdsFor', () => {
  it.each([
    ['equal', 0, true],
    ['equal', 1, false],
    ['equal', -1, false],
    ['at-most', -1, true],
    ['at-most', 1, false],
  ] as const)('%s %i → %s', (relation, difference, holds) => {
    expect(holdsFor(relation, difference)).toBe(holds);
  });
});

describe('a difference', () => {
  const equation = (rest: Partial<Equation>) => stated([], [], rest);
  const by = { rule: 'test', severity: 'warning' } as const;

  it.each([
    ['equal', 1, 'warning'],
    ['equal', -1, 'warning'],
    ['equal', 0.0000005, null],
    ['equal', 0.000002, 'warning'],
    ['at-most', 1, 'warning'],
    ['at-most', 0.0000005, null],
    ['at-most', 0.000002, 'warning'],
    ['at-most', -1, null],
  ] as const)('of %s, %d: %s', (relation, difference, severity) => {
    expect(severityFor(equation({ relation }), by, difference)).toBe(severity);
  });

  it('is as grave as the equation says, by its direction', () => {
    expect(severityFor(equation({ severity: 'hint' }), by, 1)).toBe('hint');
    const severity = { more: null, less: 'error' } as const;
    expect(severityFor(equation({ severity }), by, 1)).toBeNull();
    expect(severityFor(equation({ severity }), by, -1)).toBe('error');
  });

  it.each([
    [0.1 + 0.2, 0.3],
    [3, 3],
    [1.2345674, 1.234567],
    [-0.30000000000000004, -0.3],
  ])('is rid of what binary fractions add: %d', (value, expected) => {
    expect(roundSum(value)).toBe(expected);
  });
});

describe('coefficientOf', () => {
  it('counts a figure as often as it stands there', () => {
    const [a, b] = [figure('a', 1), figure('b', 1)];
    const equation = stated([a, a, b], [b, figure('c', 1), figure('c', 1)]);
    expect(['a', 'b', 'c'].map((key) => coefficientOf(equation, key))).toEqual([2, 0, -2]);
    expect(['a', 'b', 'c'].map((key) => coefficientOf(equation, key))).toEqual([2, 0, -2]);
    expect(termsOf(equation).map(({ key }) => key)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  it('is 1 on the left, −1 on the right, 0 elsewhere', () => {
    const equation = stated([figure('a', 1)], [figure('b', 1)]);
    expect(['a', 'b', 'c'].map((key) => coefficientOf(equation, key))).toEqual([1, -1, 0]);
  });
});
