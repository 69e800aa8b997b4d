import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/plan-year.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (problems: string) =>
  runRule(rule, buildReport({ year: 2023, sections: officialSections({ problems }) }));

describe('plan-year', () => {
  it('hints at plans for the year of the report', () => {
    expect(of('2023年我局将加强培训。').findings).toMatchObject([
      { severity: 'hint', expected: 2024, actual: 2023 },
    ]);
  });

  it.each([
    '2024年我局将加强培训。',
    '2023年工作有成效，但仍有不足。',
    '2023年，将公开摆在突出位置。',
  ])('passes: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it('is skipped without the section', () => {
    expect(
      runRule(rule, buildReport({ year: 2023, sections: [{ text: '2023年将加强。' }] })).outcome,
    ).toBe('skipped');
  });
});
