import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, renderDifference, renderFormula } from '../../utils/checks/formula.ts';
import { figure, judged, stated } from '../support/equation-builder.ts';

const NUMBER = /-?\d+(?:\.\d+)?/g;

describe('renderFormula', () => {
  const value = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 5000 }), fc.constant(null));
  const side = (minLength: number, maxLength: number) =>
    fc.array(value, { minLength, maxLength }).filter((cells) => cells.some((one) => one !== null));

  it('shows numbers that come to what is printed as their sum', () => {
    fc.assert(
      fc.property(side(1, 20), side(1, 3), (left, right) => {
        const figures = (cells: (number | null)[], name: string) =>
          cells.map((cell) => figure(name, cell));
        const result = judged(stated(figures(left, '甲'), figures(right, '乙')));
        const sides = renderFormula(result).split(' ≠ ');
        expect(sides).toHaveLength(2);
        for (const [index, total] of [result.left, result.right].entries()) {
          const [parts = '', sum] = sides[index]!.split(' ＝ ');
          const shown = (parts.match(NUMBER) ?? []).map(Number);
          if (sum !== undefined) expect(Number(sum)).toBe(total);
          if (!parts.includes('…')) expect(shown.reduce((a, b) => a + b, 0)).toBe(total);
          if (shown.filter((one) => one !== 0).length > 1) expect(sum).toBeDefined();
          expect(shown.length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  it('calls figures as the equation does, else by their own names', () => {
    const [a, b, c] = [figure('甲', 1), figure('乙', 2), figure('丙', 5)];
    const render = (labels?: string[]) =>
      renderFormula(judged(stated([a, b], [c], labels ? { labels } : {})));
    expect(render()).toBe('甲 1 ＋ 乙 2 ＝ 3 ≠ 丙 5');
    expect(render(['子', '丑', '寅'])).toBe('子 1 ＋ 丑 2 ＝ 3 ≠ 寅 5');
    expect(render(['子'])).toBe('子 1 ＋ 乙 2 ＝ 3 ≠ 丙 5');
    expect(render(['', '', ''])).toBe('1 ＋ 2 ＝ 3 ≠ 5');
  });

  it('keeps the names of those that it shows where it leaves others out', () => {
    const cells = [0, null, 3, 0, 4].map((cell, index) => figure(`行${index}`, cell));
    const labels = ['甲', '乙', '丙', '丁', '戊', '计'];
    expect(renderFormula(judged(stated(cells, [figure('总', 9)], { labels })))).toBe(
      '丙 3 ＋ 戊 4 ＝ 7 ≠ 计 9',
    );
  });

  it.each([4, 5])('shows zeros among up to four: %i', (length) => {
    const cells = Array.from({ length }, (_, index) => figure('甲', index === 0 ? 7 : 0));
    const formula = renderFormula(judged(stated(cells, [figure('乙', 9)])));
    expect(formula).toBe(length === 4 ? '甲 7 ＋ 甲 0 ＋ 甲 0 ＋ 甲 0 ＝ 7 ≠ 乙 9' : '甲 7 ≠ 乙 9');
  });

  it.each([12, 13])('cuts what is longer than twelve: %i', (length) => {
    const cells = Array.from({ length }, () => figure('甲', 1));
    const formula = renderFormula(judged(stated(cells, [figure('乙', 9)])));
    expect(formula.includes('…')).toBe(length === 13);
    expect(formula.match(/甲/g)).toHaveLength(12);
  });
});

describe('a formula', () => {
  const render = (equation: ReturnType<typeof stated>) => {
    const result = judged(equation);
    return `${renderFormula(result)}，${renderDifference(result)}`;
  };

  it('shows zeros where there are few terms', () => {
    const equation = stated(
      [figure('本年新收', 14), figure('上年结转', 0)],
      [figure('总计', 13), figure('结转下年', 0)],
    );
    expect(render(equation)).toBe('本年新收 14 ＋ 上年结转 0 ≠ 总计 13 ＋ 结转下年 0，1');
  });

  it('sums up each side that no single figure stands for', () => {
    const equation = stated(
      [figure('本年新收', 13), figure('上年结转', 4)],
      [figure('总计', 15), figure('结转下年', 0)],
    );
    expect(render(equation)).toBe('本年新收 13 ＋ 上年结转 4 ＝ 17 ≠ 总计 15 ＋ 结转下年 0，2');
  });

  it('leaves zeros and blanks out where there are many, and sums up against one figure', () => {
    const parts = ['甲', '乙', '丙', '丁', '戊'].map((key, index) =>
      figure(key, index === 4 ? null : index % 2),
    );
    expect(render(stated(parts, [figure('总计', 5)]))).toBe('乙 1 ＋ 丁 1 ＝ 2 ≠ 总计 5，3');
  });

  it('prints a side of zeros only as one', () => {
    const parts = ['甲', '乙', '丙', '丁', '戊'].map((key) => figure(key, 0));
    expect(render(stated(parts, [figure('总计', 5)]))).toBe('甲 0 ≠ 总计 5，5');
  });

  it('cuts what is too long and keeps its sum', () => {
    const parts = Array.from({ length: 20 }, (_, index) => figure(`行${index}`, 1));
    expect(render(stated(parts, [figure('总计', 5)]))).toMatch(/ ＋ … ＝ 20 ≠ 总计 5，15$/);
  });

  it('prints numbers plainly and names the scope', () => {
    const equation = stated([figure('甲', 1234567.25)], [figure('乙', 1)], {
      scope: '自然人',
      relation: 'at-most',
    });
    expect(render(equation)).toBe('自然人：甲 1234567.25 ＞ 乙 1，1234566.25');
  });
});

describe('formatNumber', () => {
  it.each([
    [1234567, '1234567'],
    [0.1 + 0.2, '0.3'],
    [15.6, '15.6'],
    [-3, '-3'],
  ])('%d: %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
