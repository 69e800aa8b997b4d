import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-closed.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-closed', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'requests.closed': 78,
      'requests.closed_on_time': 78,
      'requests.closed_extended': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'requests.closed': 78,
      'requests.closed_on_time': 70,
      'requests.closed_extended': 0,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', expected: 70, actual: 78 }]);
    expect(messages[0]).toContain('差 8');
  });

  it('is skipped where a figure is not there', () => {
    const facts = {
      'requests.closed': null,
      'requests.closed_on_time': 70,
      'requests.closed_extended': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
