import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../utils/checks/equations.ts';
import {
  type Explained,
  explainFailures,
  severityOf,
} from '../../utils/checks/explain-failures.ts';
import type { Change } from '../../utils/checks/suspects.ts';
import type { Place, Severity } from '../../utils/model.ts';
import { stater } from '../support/equation-builder.ts';

type Values = Record<string, number | null>;

const show = ({ figure, suggested }: Change) => `${figure.key}→${suggested}`;

/** Each explanation in words: the equations, and what would put them right. */
function summary({ group, suspects, own, pair }: Explained) {
  return {
    group: group.map(({ equation }) => equation.scope),
    suspects: suspects.map(show),
    ...(own && { own: own.map(({ equation }) => equation.scope) }),
    ...(pair && { pair: pair.map(show) }),
  };
}

const explain = (evaluations: Evaluation[], neighbours: (place: Place) => number[] = () => []) =>
  explainFailures(evaluations, neighbours).map(summary);
const explainAll = (values: Values, ...words: string[]) => {
  const state = stater(values);
  return explain(words.map((one) => state(one)));
};

describe('explainFailures', () => {
  it('explains nothing where nothing fails', () => {
    expect(explainAll({ a: 1, b: 2, c: 3 }, 'ab=c', 'a<b')).toEqual([]);
  });

  it('names every figure of one equation', () => {
    expect(explainAll({ a: 11, b: 22, c: 34 }, 'ab=c')).toEqual([
      { group: ['ab=c'], suspects: ['a→12', 'b→23', 'c→33'] },
    ]);
  });

  it('names the one that all failing equations share', () => {
    expect(explainAll({ a: 11, b: 22, c: 34, d: 33 }, 'ab=c', 'c=d')).toEqual([
      { group: ['ab=c', 'c=d'], suspects: ['c→33'] },
    ]);
  });

  it('clears those whose change would break what holds', () => {
    expect(explainAll({ a: 11, b: 22, c: 34, d: 22, e: 34 }, 'ab=c', 'b=d', 'c<e')).toEqual([
      { group: ['ab=c'], suspects: ['a→12', 'c→33'] },
    ]);
    expect(explainAll({ a: 11, b: 22, c: 34, e: 11 }, 'ab=c', 'a<e')).toEqual([
      { group: ['ab=c'], suspects: ['b→23', 'c→33'] },
    ]);
  });

  it('tells slips without a common figure apart', () => {
    expect(
      explainAll({ a: 11, b: 12, c: 23, d: 25 }, 'a=b', 'c=d').map(({ group }) => group),
    ).toEqual([['a=b'], ['c=d']]);
  });

  it('takes equations that hang together through a third for one group', () => {
    expect(explainAll({ a: 11, b: 12, c: 23, d: 25 }, 'a=b', 'c=d', 'ac=bd')).toEqual([
      { group: ['a=b', 'c=d', 'ac=bd'], suspects: [] },
    ]);
  });

  it('takes a group apart where each slip breaks two equations of its own', () => {
    const values = { a: 5, b: 4, c: 4, p: 79, q: 70, r: 70 };
    const both = explainAll({ ...values, z: 0 }, 'a=b', 'a=c', 'p=q', 'p=r');
    expect(both).toEqual([
      { group: ['a=b', 'a=c'], suspects: ['a→4'] },
      { group: ['p=q', 'p=r'], suspects: ['p→70'] },
    ]);
  });

  it('tells two slips that share an equation as two findings, each with what is its own', () => {
    const values = { a: 15, b: 10, c: 27, d: 20, s: 30 };
    expect(explainAll(values, 'a=b', 'c=d', 'ac=s')).toEqual([
      { group: ['a=b', 'ac=s'], own: ['a=b'], suspects: ['a→10'] },
      { group: ['c=d', 'ac=s'], own: ['c=d'], suspects: ['c→20'] },
    ]);
  });

  it('takes two numbers in each other’s place for one', () => {
    const values = { a: 7, b: 31, r: 38, u: 31, v: 7, x: 31, y: 7 };
    expect(explainAll(values, 'ab=r', 'a=u', 'b=v', 'u=x', 'v=y')).toEqual([
      { group: ['a=u', 'b=v'], suspects: [], pair: ['a→31', 'b→7'] },
    ]);
  });

  it('says that nothing singles out a figure', () => {
    expect(explainAll({ a: 10, b: 13, c: 19 }, 'a=b', 'b=c', 'a=c')).toEqual([
      { group: ['a=b', 'b=c', 'a=c'], suspects: [] },
    ]);
  });

  it('lets what may have a benign reading not hide what is certain', () => {
    const state = stater({ a: 6, x: 9, b: 10, c: 9 });
    expect(explain([state('ax=b'), state('b=c')])).toEqual([
      { group: ['ax=b', 'b=c'], suspects: [] },
    ]);
    expect(explain([state('ax=b'), state('b=c', { severity: 'hint' })])).toEqual([
      { group: ['ax=b'], suspects: ['a→1', 'x→4', 'b→15'] },
      { group: ['b=c'], suspects: ['c→10', 'b→9'].toSorted() },
    ]);
  });

  it('lets words that may be read otherwise not accuse what sums do not', () => {
    const state = stater({ a: 15, b: 10, c: 10, t: 12, u: 7 });
    const sums = [state('a=b'), state('a=c')];
    const words = (otherReadings: Evaluation[]) =>
      state('t=a', { otherReadings: otherReadings.map(({ equation }) => equation) });
    expect(explain([...sums, words([])])).toEqual([
      { group: ['a=b', 'a=c'], suspects: ['a→10'] },
      { group: ['t=a'], suspects: ['t→15', 'a→12'] },
    ]);
    expect(explain([...sums, words([state('t=cu')])])).toHaveLength(2);
    // With the slip put right the other reading holds.
    const fits = stater({ a: 15, b: 10, c: 10, t: 12, u: 2 });
    const reading = fits('t=a', { otherReadings: [fits('t=au').equation] });
    expect(explain([fits('a=b'), fits('a=c'), reading])).toEqual([
      { group: ['a=b', 'a=c'], suspects: ['a→10'] },
    ]);
  });

  it('ranks what the prose contradicts last', () => {
    const state = stater({ a: 11, b: 22, c: 34, t: 11 });
    const told = state('t=a', { otherReadings: [] });
    expect(explain([state('ab=c'), told])[0]!.suspects).toEqual(['b→23', 'c→33', 'a→12']);
  });

  it('ranks the likelier slip first, by the cells beside too', () => {
    const cell = (column: number) => ({ place: { table: 0, row: 0, column } });
    const state = stater({ a: 10, b: 20, c: 67 }, { a: cell(1), b: cell(2), c: cell(3) });
    const beside = (place: Place) => ('column' in place && place.column === 3 ? [30] : []);
    expect(explain([state('ab=c')])[0]!.suspects).toEqual(['b→57', 'a→47', 'c→30'].toSorted());
    expect(explain([state('ab=c')], beside)[0]!.suspects[0]).toBe('c→30');
  });

  it('joins two columns that a number in the wrong one breaks', () => {
    const values = { a: 0, b: 10, s: 15, c: 25, d: 20, t: 40, r: 25, m: 10, n: 20, x: 15, y: 40 };
    const sound = ['ac=r', 'b=m', 'd=n', 's=x', 't=y'];
    expect(explainAll(values, 'ab=s', 'cd=t', ...sound)).toEqual([
      { group: ['ab=s', 'cd=t'], suspects: [], pair: ['a→5', 'c→20'] },
    ]);
    // A third that has nothing to do with it stays apart.
    const third = { ...values, e: 3, f: 4 };
    expect(explainAll(third, 'ab=s', 'e=f', 'cd=t', ...sound)).toEqual([
      { group: ['e=f'], suspects: ['e→4', 'f→3'] },
      { group: ['ab=s', 'cd=t'], suspects: [], pair: ['a→5', 'c→20'] },
    ]);
  });

  it('prefers totals left at 0 where another of their table was', () => {
    const cell = (table: number) => ({ place: { table, row: 0, column: 0 } });
    const state = (other: number, table: number) =>
      stater(
        { a: 2, b: 1, s: 0, n: 3, c: 5, d: 0, t: other },
        { s: cell(4), t: cell(table), c: cell(table), d: cell(table), a: cell(4), b: cell(4) },
      );
    const suspects = (of: ReturnType<typeof state>) =>
      explain([of('ab=s'), of('ab=n'), of('cd=t')]).map((one) => one.suspects);
    expect(suspects(state(0, 4))).toEqual([['s→3'], ['t→5', 'c→0']]);
    expect(suspects(state(0, 5))).toEqual([['s→3'], ['c→0', 't→5']]);
    expect(suspects(state(8, 4))).toEqual([['s→3'], ['c→8', 't→5', 'd→3']]);
  });

  it('counts a fail that is no finding as holding', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 9 });
    const lenient = state('a=d', { severity: { more: null, less: 'error' } });
    expect(explain([state('ab=c'), lenient])).toEqual([
      { group: ['ab=c'], suspects: ['a→12', 'b→23', 'c→33'] },
    ]);
  });
});

describe('severityOf', () => {
  it('is a hint where it is no finding', () => {
    const [evaluation] = [stater({ a: 1 })('a=a')];
    expect(severityOf(evaluation!)).toBe('hint');
    expect(severityOf({ ...evaluation!, severity: 'error' })).toBe('error');
  });
});

describe('whatever the equations', { timeout: 60_000 }, () => {
  const KEYS = [...'abcdefgh'];
  const side = (maxLength: number) =>
    fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength });
  const words = fc
    .tuple(side(3), side(2), fc.constantFrom('=', '=', '=', '<'))
    .filter(([left, right]) => !left.some((key) => right.includes(key)))
    .map(([left, right, sign]) => left.join('') + sign + right.join(''));
  const values = fc
    .array(fc.nat({ max: 30 }), { minLength: KEYS.length, maxLength: KEYS.length })
    .map((numbers) => Object.fromEntries(numbers.map((value, index) => [KEYS[index]!, value])));
  const severities = fc.array(fc.constantFrom<Severity[]>('error', 'warning', 'hint'), {
    minLength: 6,
    maxLength: 6,
  });

  const changed = (of: Values, changes: Change[]) => ({
    ...of,
    ...Object.fromEntries(changes.map(({ figure, suggested }) => [figure.key, suggested])),
  });

  it('what is suggested alone puts every equation of its group right and breaks none that holds', () => {
    fc.assert(
      fc.property(
        values,
        fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
        severities,
        (of, all, grave) => {
          const state = stater(of);
          const evaluations = all.map((one, index) => state(one, { severity: grave[index]! }));
          const explained = explainFailures(evaluations, () => []);
          const failing = evaluations.filter((one) => one.severity !== null);
          const told = new Set(explained.flatMap(({ group }) => group));
          expect(told).toEqual(new Set(failing));
          for (const { group, suspects, own = group, pair } of explained) {
            for (const changes of [...suspects.map((one) => [one]), ...(pair ? [pair] : [])]) {
              const after = stater(changed(of, changes));
              const holds = (words: string) => after(words).severity === null;
              for (const { equation } of own) expect(holds(equation.scope)).toBe(true);
              // One of a pair may need the other.
              const others = own === group ? evaluations : [];
              for (const { severity, equation } of others) {
                if (severity === null) expect(holds(equation.scope)).toBe(true);
              }
              for (const { suggested } of changes) expect(suggested).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('one figure that alone is wrong is among the suspects, with its true value', () => {
    const parts = fc.array(fc.nat({ max: 400 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(...'abcdrsuvt'),
        fc.integer({ min: 1, max: 99 }),
        ([a, b, c, d], key, by) => {
          const [r, s, u, v] = [a! + b!, c! + d!, a! + c!, b! + d!];
          const right: Values = { a: a!, b: b!, c: c!, d: d!, r, s, u, v, t: r + s };
          const state = stater({ ...right, [key]: right[key]! + by });
          const sums = ['ab=r', 'cd=s', 'ac=u', 'bd=v', 'rs=t', 'uv=t'].map((one) => state(one));
          const [first, ...more] = explain(sums);
          expect(more).toEqual([]);
          expect(first!.suspects).toEqual([`${key}→${right[key]}`]);
        },
      ),
    );
  });
});
