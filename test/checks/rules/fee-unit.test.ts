import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/fee-unit.ts';
import { buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (amount: number | null, issuerLevel: ReportSpec['issuerLevel'] = 'township') =>
  runRule(rule, buildReport({ issuerLevel, facts: { 'fees.amount': amount } }));

describe('fee-unit', () => {
  it('hints at an amount out of all proportion', () => {
    const { severities, messages } = of(1_200_000);
    expect(severities).toEqual(['hint']);
    expect(messages[0]).toContain('1200000 万元');
  });

  it('passes for what a body of its level may charge', () => {
    expect(of(620).outcome).toBe('pass');
    expect(of(72701.2578, 'city').outcome).toBe('pass');
    expect(of(null).outcome).toBe('pass');
  });

  it('is skipped for unknown levels', () => {
    expect(of(1_200_000, null).outcome).toBe('skipped');
  });
});
