import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/numbering.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (...headings: [level: 1 | 2 | 3, ordinal: number | null][]) =>
  runRule(
    rule,
    buildReport({
      sections: headings.map(([level, ordinal]) => ({ level, ordinal, title: '标题' })),
    }),
  );

describe('numbering', () => {
  it('passes where each level is numbered on, from anew under each heading', () => {
    expect(of([1, 1], [2, 1], [2, 2], [3, 1], [3, 2], [1, 2], [2, 1], [1, 3]).outcome).toBe('pass');
  });

  it('hints at a jump and at a repetition', () => {
    expect(of([1, 1], [2, 3], [2, 5]).findings).toMatchObject([
      { severity: 'hint', expected: 4, actual: 5 },
    ]);
    expect(of([1, 1], [1, 2], [1, 2]).outcome).toBe('fail');
  });

  it('passes over headings without a number', () => {
    expect(of([1, 1], [1, null], [1, 2]).outcome).toBe('pass');
  });
});
