import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/tables-missing.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const facts = {
  'licensing.decisions': 1,
  'applications.new@total': 1,
  'review.total': 0,
};
const of = (cells: Record<string, number>, rest: ReportSpec = {}) =>
  runRule(rule, buildReport({ year: 2021, sections: officialSections(), facts: cells, ...rest }));

describe('tables-missing', () => {
  it('passes with the three tables', () => {
    expect(of(facts).outcome).toBe('pass');
  });

  it('warns of a section that has only prose', () => {
    const { 'review.total': _, ...others } = facts;
    const { severities, messages } = of(others);
    expect(severities).toEqual(['warning']);
    expect(messages[0]).toContain('四、政府信息公开行政复议、行政诉讼情况');
  });

  it('is skipped where a table could not be read, and before 2019', () => {
    const problems = [{ code: 'table-as-image' as const, message: { key: 'x' } }];
    expect(of({}, { problems }).outcome).toBe('skipped');
    expect(of({}, { year: 2016, format: 'prose' }).outcome).toBe('skipped');
  });
});
