import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-requests.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-requests', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'requests.received': 78,
      'requests.in_person': 10,
      'requests.fax': 0,
      'requests.online': 65,
      'requests.letter': 3,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'requests.received': 87,
      'requests.in_person': 10,
      'requests.fax': 0,
      'requests.online': 65,
      'requests.letter': 3,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', expected: 78, actual: 87 }]);
    expect(findings[0]!.suspects).toContainEqual({
      indicator: 'requests.received',
      value: 87,
      suggested: 78,
    });
    expect(messages[0]).toContain('当面申请数 10');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'requests.received': 78, 'requests.in_person': 10 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
