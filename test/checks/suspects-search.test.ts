import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../utils/checks/equations.ts';
import { buildSheets, type Sheet } from '../../utils/checks/sheets.ts';
import {
  type Change,
  figuresOf,
  findPair,
  findSuspects,
  groupByFigures,
  holdsAfter,
  indexByFigure,
  isExchange,
  separateSlips,
  shiftBy,
  touches,
} from '../../utils/checks/suspects.ts';
import { figure, judged, stated, stater } from '../support/equation-builder.ts';
import { buildReport } from '../support/report-builder.ts';

const show = ({ figure, suggested }: Change) => `${figure.key}→${suggested}`;
const scopes = (evaluations: Evaluation[]) => evaluations.map(({ equation }) => equation.scope);

/** What surrounds a group: the equations that hold, and readings of the prose that do. */
function around(group: Evaluation[], passing: Evaluation[] = [], readings: Evaluation[] = []) {
  const figures = figuresOf(group);
  return {
    passing: indexByFigure(passing, figures),
    readings: indexByFigure(readings, figures),
    neighbours: () => [],
  };
}

describe('groupByFigures', () => {
  const state = stater({ a: 1, b: 2, c: 3, d: 4, e: 5 });
  const groups = (...words: string[]) => groupByFigures(words.map((one) => state(one))).map(scopes);

  it('keeps apart what shares no figure', () => {
    expect(groups('a=b', 'c=d')).toEqual([['a=b'], ['c=d']]);
  });

  it('joins groups that a later equation ties together, in their order', () => {
    expect(groups('a=b', 'c=d', 'b=e')).toEqual([['c=d'], ['a=b', 'b=e']]);
    expect(groups('a=b', 'c=d', 'e=e', 'b=c')).toEqual([['e=e'], ['a=b', 'c=d', 'b=c']]);
    expect(groups()).toEqual([]);
  });
});

describe('figures of equations', () => {
  const state = stater({ a: 1, b: 2, c: 3 });

  it('are each there once, in the order of the equations', () => {
    const keys = figuresOf([state('b=a'), state('ac=b')]).map(({ key }) => key);
    expect(keys).toEqual(['b', 'a', 'c']);
  });

  it('lead to the equations that have a part of them', () => {
    const evaluations = [state('a=b'), state('b<c'), state('c=c')];
    const [a, b] = figuresOf([state('a=b')]);
    const index = indexByFigure(evaluations, [a!, b!]);
    expect([...index].map(([key, found]) => [key, scopes(found)])).toEqual([
      ['a', ['a=b']],
      ['b', ['a=b', 'b<c']],
    ]);
  });

  it('are told by their keys, and those of cells by themselves', () => {
    const [sheet] = buildSheets(buildReport({ facts: { 'review.total': 3, 'review.other': 3 } }));
    const [total, other] = ['review.total', 'review.other'].map(
      (code) => (sheet as Sheet).figure(code)!,
    );
    const evaluations = [
      judged(stated([total!], [other!])),
      judged(stated([figure('a', 1)], [other!])),
    ];
    const of = (keys: Parameters<typeof indexByFigure>[1]) =>
      [...indexByFigure(evaluations, keys).values()].map((found) => found.length);
    expect(of([total!])).toEqual([1]);
    expect(of([other!, figure('a', 1)])).toEqual([2, 1]);
  });

  it('are touched where they have a part that does not cancel out', () => {
    const [a] = figuresOf([state('a=b')]);
    expect(['a=b', 'b=a', 'b=c', 'a=a'].map((words) => touches(state(words), a!))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('shifts', () => {
  const state = stater({ a: 1, b: 2, c: 6 });

  it('move the difference by each change, times what it counts there', () => {
    const [a, b, c] = figuresOf([state('ab=c')]);
    const changes = [
      { figure: a!, suggested: 4 },
      { figure: c!, suggested: 9 },
    ];
    expect(shiftBy(changes, state('ab=c'))).toBe(0);
    expect(shiftBy([changes[0]!], state('ab=c'))).toBe(3);
    expect(shiftBy([changes[0]!], state('aa=c'))).toBe(6);
    expect(shiftBy([{ figure: b!, suggested: 4 }], state('a=c'))).toBe(0);
  });

  it('decide whether it holds', () => {
    expect([2, 3, 4].map((shift) => holdsAfter(state('ab=c'), shift))).toEqual([
      false,
      true,
      false,
    ]);
    expect([2, 3, 4].map((shift) => holdsAfter(state('ab<c'), shift))).toEqual([true, true, false]);
  });
});

describe('findSuspects', () => {
  const find = (group: Evaluation[], passing?: Evaluation[], readings?: Evaluation[]) =>
    findSuspects(group, around(group, passing, readings)).map(show);

  it('never takes a count below 0 or to a fraction, but amounts of money', () => {
    const counts = stater({ a: 1, b: 7, c: 3.5 });
    expect(find([counts('ab=c')])).toEqual(['c→8']);
    const money = { isCount: false };
    const amounts = stater({ a: 1, b: 7, c: 3.5 }, { a: money, b: money });
    expect(find([amounts('ab=c')]).toSorted()).toEqual(['a→-3.5', 'b→2.5', 'c→8']);
  });

  it('takes a blank for 0', () => {
    expect(find([stater({ a: null, b: 2, c: 5 })('ab=c')]).toSorted()).toEqual([
      'a→3',
      'b→5',
      'c→2',
    ]);
  });

  it('takes the least change that keeps all limits', () => {
    const state = stater({ a: 30, b: 20, c: 17 });
    expect(find([state('a<b')]).toSorted()).toEqual(['a→20', 'b→30']);
    expect(find([state('a<b'), state('a<c')])).toEqual(['a→17']);
    const under = stater({ a: 30, b: 25, c: 20 });
    expect(find([under('a<c'), under('b<c')])).toEqual(['c→30']);
  });

  it('lets a sum say what a limit only bounds', () => {
    const state = stater({ a: 30, b: 20, c: 17 });
    expect(find([state('a<b'), state('a=c')])).toEqual(['a→17']);
    expect(find([state('a=b'), state('a<c')])).toEqual([]);
  });

  it('counts a figure as often as it stands there', () => {
    const state = stater({ a: 5, b: 16 });
    expect(find([state('aa=b')])).toEqual(['b→10', 'a→8'].toSorted());
  });

  it('clears what would break an equation that holds, unless that would be no finding', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 11 });
    expect(find([state('ab=c')], [state('a=d')])).toEqual(['b→23', 'c→33']);
    const lenient = state('a=d', { severity: { more: null, less: 'error' } });
    expect(find([state('ab=c')], [lenient])).toEqual(['a→12', 'b→23', 'c→33']);
    const strict = state('a=d', { severity: { more: 'hint', less: null } });
    expect(find([state('ab=c')], [strict])).toEqual(['b→23', 'c→33']);
  });

  it('puts last what most readings of the prose contradict', () => {
    const state = stater({ a: 11, b: 22, c: 34, s: 11, t: 11, u: 34 });
    const readings = ['s=a', 't=a', 'u=c'].map((words) => state(words));
    expect(find([state('ab=c')], [], readings)).toEqual(['b→23', 'c→33', 'a→12']);
  });
});

describe('findPair', () => {
  const find = (group: Evaluation[], passing?: Evaluation[]) =>
    findPair(group, around(group, passing))?.map(show) ?? null;

  it('finds the only two figures that explain all together', () => {
    const state = stater({ a: 15, b: 10, c: 27, d: 20 });
    const group = [state('a=b'), state('c=d')];
    expect(find(group)).toBeNull();
    expect(find(group, [state('b=b'), state('d=d')])).toBeNull();
    const sound = stater({ a: 15, b: 10, c: 27, d: 20, m: 10, n: 20 });
    expect(find([sound('a=b'), sound('c=d')], [sound('b=m'), sound('d=n')])).toEqual([
      'a→10',
      'c→20',
    ]);
  });

  it('needs each of both, and an equation of its own for each', () => {
    const state = stater({ a: 15, b: 10, c: 20 });
    expect(find([state('a=b'), state('a=c')])).toEqual(['b→15', 'c→15']);
    expect(find([state('a=b')])).toBeNull();
  });

  it('solves what both have a part in', () => {
    const state = stater({ a: 15, b: 10, c: 27, d: 20, s: 30 });
    expect(find([state('a=b'), state('c=d'), state('ac=s')])).toEqual(['a→10', 'c→20']);
    const other = stater({ a: 15, b: 10, c: 27, d: 20, s: 31 });
    expect(find([other('a=b'), other('c=d'), other('ac=s')])).toBeNull();
  });

  it('has nothing to say of limits', () => {
    const state = stater({ a: 15, b: 10, c: 27, d: 20, s: 30 });
    expect(find([state('a=b'), state('c=d'), state('ac<s')])).toBeNull();
  });

  it('prefers numbers that stand in each other’s place where several pairs would do', () => {
    const state = stater({ a: 7, b: 31, u: 31, v: 7 });
    const group = [state('a=u'), state('b=v')];
    expect(find(group)).toBeNull();
    const mixed = stater({ a: 7, b: 31, u: 31, x: 3, v: 7, m: 31 });
    expect(find([mixed('a=u'), mixed('b=v')], [mixed('u=m'), mixed('ab=ab')])).toEqual([
      'a→31',
      'b→7',
    ]);
  });

  it('is not tried among too many figures', () => {
    const sides = (size: number) => {
      const zeros = Array.from({ length: size - 4 }, (_, index) =>
        figure(`z${index}`, 0, { isCount: true }),
      );
      const [a, b, c, d] = [figure('a', 15), figure('b', 10), figure('c', 27), figure('d', 20)];
      const group = [judged(stated([a], [b, ...zeros])), judged(stated([c], [d]))];
      const held = [b, d, ...zeros].map((one) =>
        judged(stated([one], [figure(`=${one.key}`, one.value)])),
      );
      return find(group, held);
    };
    expect(sides(160)).toEqual(['a→10', 'c→20']);
    expect(sides(161)).toBeNull();
  });
});

describe('isExchange', () => {
  it.each([
    [7, 31, 31, 7, true],
    [7, 31, 31, 8, false],
    [7, 31, 30, 7, false],
    [null, 31, 31, 0, true],
    [7, null, 0, 7, true],
  ])('%s→%3$s and %s→%4$s: %5$s', (a, b, forA, forB, expected) => {
    const change = (value: number | null, suggested: number) => ({
      figure: figure('x', value),
      suggested,
    });
    expect(isExchange([change(a, forA), change(b, forB)])).toBe(expected);
  });
});

describe('separateSlips', () => {
  const separate = (group: Evaluation[], passing?: Evaluation[]) =>
    separateSlips(group, around(group, passing))?.map(({ own, suspects }) => [
      scopes(own),
      suspects.map(show),
    ]) ?? null;
  const values = { a: 15, b: 10, c: 10, p: 27, q: 20, r: 20 };

  it('takes a group apart into slips that break two equations each', () => {
    const state = stater(values);
    const group = ['a=b', 'p=q', 'a=c', 'p=r'].map((one) => state(one));
    expect(separate(group)).toEqual([
      [['a=b', 'a=c'], ['a→10']],
      [['p=q', 'p=r'], ['p→20']],
    ]);
  });

  it('names all figures that explain the same equations', () => {
    const state = stater({ ...values, x: 40 });
    const group = ['ax=bx', 'ax=cx', 'p=q', 'p=r'].map((one) => state(one));
    expect(separate(group)).toEqual([
      [['ax=bx', 'ax=cx'], ['a→10']],
      [['p=q', 'p=r'], ['p→20']],
    ]);
    const sums = stater({ a: 15, x: 40, b: 50, c: 50, p: 27, q: 20, r: 20 });
    expect(separate(['ax=b', 'ax=c', 'p=q', 'p=r'].map((one) => sums(one)))).toEqual([
      [['ax=b', 'ax=c'], ['a→10', 'x→35'].toSorted()],
      [['p=q', 'p=r'], ['p→20']],
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['there is one slip only', ['a=b', 'a=c'], []],
    ['one breaks a single equation', ['a=b', 'a=c', 'p=q'], []],
    ['they share an equation', ['a=b', 'a=c', 'p=q', 'p=r', 'ap=bq'], []],
    ['one would break what holds', ['a=b', 'a=c', 'p=q', 'p=r'], ['p=p', 'pb=t']],
    ['a limit is among them', ['a=b', 'a<c', 'p=q', 'p=r'], []],
  ])('leaves it whole where %s', (_, words, sound) => {
    const state = stater({ ...values, t: 37 });
    expect(
      separate(
        words.map((one) => state(one)),
        sound.map((one) => state(one)),
      ),
    ).toBeNull();
  });
});
