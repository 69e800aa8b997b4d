import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-attendance.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-attendance', () => {
  it('passes where the figures agree', () => {
    const facts = { 'response.press_conferences': 37, 'response.press_conferences_by_head': 6 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = { 'response.press_conferences': 37, 'response.press_conferences_by_head': 73 };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', actual: 73 }]);
    expect(messages[0]).toContain('73 ＞');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'response.press_conferences': 37 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
