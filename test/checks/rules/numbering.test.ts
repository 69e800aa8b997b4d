import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/numbering.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
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

  it('leaves a section of the form that is missing to the check of those', () => {
    const sections = officialSections().filter(({ kind }) => kind !== 'applications');
    expect(runRule(rule, buildReport({ year: 2021, sections })).outcome).toBe('pass');
    expect(
      runRule(rule, buildReport({ year: 2016, format: '2014', sections })).findings,
    ).toMatchObject([{ expected: 3, actual: 4 }]);
    const twice = sections.map((one, index) => ({ ...one, ordinal: index < 2 ? 1 : index + 2 }));
    expect(runRule(rule, buildReport({ year: 2021, sections: twice })).outcome).toBe('fail');
  });

  it('passes over headings without a number', () => {
    expect(of([1, 1], [1, null], [1, 2]).outcome).toBe('pass');
  });
});
