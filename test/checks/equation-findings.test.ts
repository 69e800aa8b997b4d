import { describe, expect, it } from 'vitest';
import { findEquationErrors } from '../../utils/checks/equation-findings.ts';
import type { Evaluation } from '../../utils/checks/equations.ts';
import { stater } from '../support/equation-builder.ts';

const find = (...evaluations: Evaluation[]) => findEquationErrors(evaluations, () => []);
const text = (start: number) => ({ place: { section: 0, start, end: start + 1 } });
const quote = (words: string, start = 0) => ({
  text: words,
  place: { section: 2, start, end: start + words.length },
});

describe('findEquationErrors', () => {
  it('tells an equation with its figures, its sentence and whoever may be wrong', () => {
    const state = stater({ a: 11, b: 22, c: 34 }, { a: text(1), b: text(2), c: text(3) });
    expect(find(state('ab=c', { scope: '行', quote: quote('甲乙') }))).toEqual([
      {
        rule: 'test',
        severity: 'error',
        message: {
          key: 'check.sum_suspects',
          args: {
            formula: '行：a 11 ＋ b 22 ＝ 33 ≠ c 34',
            difference: '1',
            suspects: 'a → 12；b → 23；c → 33',
          },
        },
        expected: 33,
        actual: 34,
        terms: [
          { text: 'a', value: 11 },
          { text: 'b', value: 22 },
          { text: 'c', value: 34 },
        ],
        quote: '甲乙',
        places: [text(1).place, text(2).place, text(3).place, { section: 2, start: 0, end: 2 }],
        suspects: [
          { text: 'a', value: 11, suggested: 12 },
          { text: 'b', value: 22, suggested: 23 },
          { text: 'c', value: 34, suggested: 33 },
        ],
      },
    ]);
  });

  it('finds nothing where nothing fails', () => {
    expect(find(stater({ a: 1, b: 1 })('a=b'))).toEqual([]);
  });

  it('takes what is printed for the sum of the other side, else the left for what the right should be', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 2 });
    const sides = (words: string) => find(state(words)).map((one) => [one.expected, one.actual]);
    expect(sides('ab=c')).toEqual([[33, 34]]);
    expect(sides('c=ab')).toEqual([[33, 34]]);
    expect(sides('a=b')).toEqual([[22, 11]]);
    expect(sides('ab=cd')).toEqual([[36, 33]]);
  });

  it('says what a limit allows', () => {
    const state = stater({ a: 33, b: 22, c: 1 });
    const [finding] = find(state('ac<b'));
    expect(finding).toMatchObject({
      expected: '≤ 22',
      actual: 34,
      message: {
        key: 'check.limit_suspects',
        args: {
          difference: '12',
          formula: 'ac<b：a 33 ＋ c 1 ＝ 34 ＞ b 22',
          suspects: 'a → ≤ 21；b → ≥ 34',
        },
      },
    });
    expect(finding!.quote).toBeUndefined();
    expect('quote' in finding!).toBe(false);
  });

  it('names the one suspect alone', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 33 });
    const [finding, ...more] = find(state('ab=c'), state('c=d', { quote: quote('丁') }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      expected: 33,
      actual: 34,
      quote: '丁',
      message: {
        key: 'check.sum_and_more_suspect',
        args: {
          formula: 'c=d：c 34 ≠ d 33',
          count: 1,
          related: 'ab=c：a 11 ＋ b 22 ＝ 33 ≠ c 34',
          suspect: 'c',
          suggested: '33',
        },
      },
    });
  });

  it('names nobody where nothing singles out a figure', () => {
    const state = stater({ a: 10, b: 13, c: 19 });
    const [finding] = find(state('a=b'), state('b=c'), state('a=c'));
    expect(finding!.message).toEqual({
      key: 'check.sum_and_more',
      args: {
        formula: 'a=b：a 10 ≠ b 13',
        difference: '3',
        count: 2,
        related: 'b=c：b 13 ≠ c 19；a=c：a 10 ≠ c 19',
      },
    });
    expect(finding!.suspects).toEqual([]);
  });

  it('names a pair with what each should be', () => {
    const state = stater({ a: 7, b: 31, r: 38, u: 31, v: 7, x: 31, y: 7 });
    const words = ['ab=r', 'a=u', 'b=v', 'u=x', 'v=y'].map((one) => state(one));
    expect(find(...words)[0]!.message).toEqual({
      key: 'check.sum_and_more_pair',
      args: {
        formula: 'a=u：a 7 ≠ u 31',
        difference: '24',
        count: 1,
        related: 'b=v：b 31 ≠ v 7',
        first: 'a',
        first_suggested: '31',
        second: 'b',
        second_suggested: '7',
      },
    });
  });

  it('cuts long lists of suspects and of what fails too', () => {
    const state = stater({ a: 11, b: 22, c: 33, d: 44, e: 120 });
    const suspects = (words: string) => find(state(words))[0]!.message.args?.suspects;
    expect(suspects('abc=d')).toBe('b → 0；c → 11；d → 66');
    expect(suspects('abcd=e')).toBe('a → 21；b → 32；c → 43；d → 54；…');
    const many = stater({ a: 9, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 });
    const related = (letters: string) =>
      find(...[...letters].map((one) => many(`a=${one}`)))[0]!.message.args?.related;
    expect(related('bcdef')).toBe('a=c：a 9 ≠ c 1；a=d：a 9 ≠ d 1；a=e：a 9 ≠ e 1；a=f：a 9 ≠ f 1');
    expect(related('bcdefg')).toBe(`${related('bcdef')}；…`);
  });

  it('leads with a sum, then with the graver, then with the shorter', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 33, e: 1 });
    const lead = (...evaluations: Evaluation[]) => find(...evaluations)[0]!.message.args?.formula;
    const [sum, short] = [state('ab=c'), state('d=c')];
    expect(lead(sum, short)).toMatch(/^d=c/);
    expect(lead(state('c<d'), sum)).toMatch(/^ab=c/);
    expect(lead(state('d=c', { severity: 'hint' }), sum)).toMatch(/^ab=c/);
    expect(lead(state('ab=c', { scope: '甲' }), state('ab=c', { scope: '乙' }))).toMatch(/^甲/);
  });

  it('leads two slips of one equation with what is their own', () => {
    const state = stater({ a: 15, b: 10, c: 27, d: 20, s: 30 });
    const findings = find(state('ac=s'), state('a=b'), state('c=d'));
    expect(findings.map(({ message }) => message.args?.formula)).toEqual([
      'a=b：a 15 ≠ b 10',
      'c=d：c 27 ≠ d 20',
    ]);
  });

  it('is as grave as the gravest of its equations', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 33 });
    const [finding] = find(
      state('c=d', { severity: 'hint' }),
      state('ab=c', { severity: 'warning' }),
    );
    expect(finding!.severity).toBe('warning');
  });

  it('names each figure once, those of the first equation first', () => {
    const state = stater({ a: 11, b: 22, c: 34, d: 33 });
    const [finding] = find(state('ab=c'), state('d=c'));
    expect(finding!.terms).toEqual([
      { text: 'd', value: 33 },
      { text: 'c', value: 34 },
      { text: 'a', value: 11 },
      { text: 'b', value: 22 },
    ]);
  });
});
