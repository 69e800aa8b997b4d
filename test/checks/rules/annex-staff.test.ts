import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-staff.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-staff', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'organisation.staff': 544,
      'organisation.staff_full_time': 176,
      'organisation.staff_part_time': 368,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'organisation.staff': 359,
      'organisation.staff_full_time': 176,
      'organisation.staff_part_time': 368,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'error', expected: 544, actual: 359 }]);
    expect(findings[0]!.suspects).toHaveLength(2);
    expect(messages[0]).toContain('368 ＞ 从事政府信息公开工作人员数 359');
  });

  it('is skipped where a figure is not there', () => {
    const facts = {
      'organisation.staff': null,
      'organisation.staff_full_time': 176,
      'organisation.staff_part_time': 368,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
