import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/form-year.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const OLD = { 'normative_documents.newly_disclosed': 3, 'outcome.other@total': 0 };
const NEW = { 'normative_documents.issued': 3, 'outcome.other.misc@total': 0 };
const of = (year: number | null, facts: Record<string, number>) =>
  runRule(rule, buildReport({ year, facts }));

describe('form-year', () => {
  it.each([
    [2021, NEW],
    [2025, NEW],
    [2019, OLD],
    [2020, OLD],
  ])('passes for the form of %i', (year, facts) => {
    expect(of(year, facts).outcome).toBe('pass');
  });

  it.each([
    [2023, OLD],
    [2020, NEW],
  ])('names both forms for a wrong one in %i', (year, facts) => {
    const { messages, severities } = of(year, facts);
    expect(severities).toEqual(['warning']);
    expect(messages[0]).toMatch(/2019年格式.*2021年格式|2021年格式.*2019年格式/);
  });

  it('is skipped for mixed forms, unknown years and years without a form', () => {
    expect(of(2023, { ...OLD, ...NEW }).outcome).toBe('skipped');
    expect(of(null, OLD).outcome).toBe('skipped');
    expect(of(2010, OLD).outcome).toBe('skipped');
  });
});
