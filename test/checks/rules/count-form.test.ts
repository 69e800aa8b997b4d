import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/count-form.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('count-form', () => {
  it('finds fractions and negative counts', () => {
    const facts = { 'licensing.decisions': 12.5, 'penalties.decisions': -3 };
    const { findings } = runRule(rule, buildReport({ facts }));
    expect(findings.map((one) => one.actual)).toEqual([12.5, -3]);
    expect(findings[0]!.severity).toBe('error');
  });

  it('passes for money and for changes', () => {
    const facts = {
      'fees.amount': 7730.28,
      'procurement.amount': 251000.5,
      'licensing.items_change': -5,
    };
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('pass');
  });

  it('passes for blank cells', () => {
    expect(runRule(rule, buildReport({ facts: { 'licensing.decisions': null } })).outcome).toBe(
      'pass',
    );
  });
});
