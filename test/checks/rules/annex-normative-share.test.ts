import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-normative-share.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-normative-share', () => {
  it('passes where the figures agree', () => {
    const facts = { 'disclosure.total': 1112936, 'disclosure.normative_documents': 902 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = { 'disclosure.total': 802, 'disclosure.normative_documents': 902 };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', expected: '≤ 802', actual: 902 }]);
    expect(messages[0]).toContain('多出 100');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'disclosure.total': null, 'disclosure.normative_documents': 902 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
