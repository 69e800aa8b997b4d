import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-missing.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const without = (kind: string, rest: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      year: 2021,
      sections: officialSections().filter((one) => one.kind !== kind),
      ...rest,
    }),
  );

describe('section-missing', () => {
  it('passes with all six', () => {
    expect(runRule(rule, buildReport({ year: 2021, sections: officialSections() })).outcome).toBe(
      'pass',
    );
  });

  it('names the missing section by its official title', () => {
    const { findings, messages } = without('problems');
    expect(findings).toMatchObject([
      { severity: 'error', expected: '五、存在的主要问题及改进情况' },
    ]);
    expect(messages).toEqual(['缺少“五、存在的主要问题及改进情况”。']);
  });

  it('only hints where a heading of unknown kind may be the one', () => {
    const sections = officialSections().map((one) =>
      one.kind === 'problems' ? { ...one, kind: null, title: '下步安排' } : one,
    );
    const { outcome, severities } = runRule(rule, buildReport({ year: 2021, sections }));
    expect([outcome, severities]).toEqual(['unsure', ['hint']]);
  });

  it('is skipped before 2019, on a page cut off, and where headings could not be read', () => {
    expect(without('problems', { year: 2017, format: 'prose' }).outcome).toBe('skipped');
    const problems = [{ code: 'page-cut-off' as const, message: { key: 'x' } }];
    expect(without('problems', { problems }).outcome).toBe('skipped');
    const few = officialSections().slice(0, 2);
    expect(runRule(rule, buildReport({ year: 2021, sections: few })).outcome).toBe('skipped');
  });
});
