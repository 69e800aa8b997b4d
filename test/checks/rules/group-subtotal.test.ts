import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/group-subtotal.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const rows = (subtotal: number) => ({
  'outcome.total@total': 9,
  'outcome.unavailable.not_held@total': 4,
  'outcome.unavailable.needs_creation@total': 2,
  'outcome.unavailable.unclear@total': 0,
  'outcome.unavailable@total': subtotal,
});

describe('group-subtotal', () => {
  it('compares a printed subtotal with its rows', () => {
    expect(runRule(rule, buildReport({ facts: rows(6) })).outcome).toBe('pass');
    const { messages } = runRule(rule, buildReport({ facts: rows(7) }));
    expect(messages[0]).toContain('＝ 6 ≠ 小计 7');
  });

  it('is skipped where no subtotal is printed', () => {
    const { 'outcome.unavailable@total': _, ...facts } = rows(6);
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('skipped');
  });
});
