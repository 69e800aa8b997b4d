import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-disputes.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-disputes', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'litigation.total': 14,
      'litigation.upheld': 2,
      'litigation.corrected': 0,
      'litigation.other': 12,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'litigation.total': 4,
      'litigation.upheld': 2,
      'litigation.corrected': 0,
      'litigation.other': 12,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', expected: 14, actual: 4 }]);
    expect(messages[0]).toContain('行政诉讼');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'litigation.total': 4 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });

  it('only hints at fewer results than cases: some may be pending', () => {
    const facts = {
      'litigation.total': 15,
      'litigation.upheld': 2,
      'litigation.corrected': 0,
      'litigation.other': 12,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).severities).toEqual(['hint']);
  });
});
