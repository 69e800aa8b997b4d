import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-closed-limit.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-closed-limit', () => {
  it('passes where the figures agree', () => {
    const facts = { 'requests.received': 78, 'requests.closed': 78 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = { 'requests.received': 78, 'requests.closed': 80 };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'hint', actual: 80 }]);
    expect(messages[0]).toContain('80 ＞ 收到申请数 78');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'requests.received': null, 'requests.closed': 80 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
