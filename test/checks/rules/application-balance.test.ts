import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/application-balance.ts';
import { applicationsTable, buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const table = (rows: Parameters<typeof applicationsTable>[0] = {}) =>
  applicationsTable({
    'applications.new': [13, 1, 0, 0, 0, 0, 14],
    'outcome.granted': [12, 0, 0, 0, 0, 0, 12],
    'outcome.other.misc': [1, 1, 0, 0, 0, 0, 2],
    'outcome.total': [13, 1, 0, 0, 0, 0, 14],
    ...rows,
  });

describe('application-balance', () => {
  it('passes where both sides are equal in every column', () => {
    expect(runRule(rule, buildReport({ facts: table() })).outcome).toBe('pass');
  });

  it('shows the formula of the column that does not balance', () => {
    const facts = table({ 'outcome.total': [13, 1, 0, 0, 0, 0, 13] });
    const { messages, findings } = runRule(rule, buildReport({ facts }));
    expect(messages[0]).toContain('本年新收 14 ＋ 上年结转 0 ≠ 总计 13 ＋ 结转下年 0，差 1');
    expect(findings).toMatchObject([{ severity: 'error', expected: 13, actual: 14 }]);
  });

  it('counts blank cells of a column as 0', () => {
    const facts = table({ 'applications.carried_in': [null, null, null, null, null, null, 0] });
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('pass');
  });

  it('does not take a blank total beside a filled part for 0', () => {
    const facts = table({
      'applications.carried_in': [1, 0, 0, 0, 0, 0, null],
      'outcome.total': [14, 1, 0, 0, 0, 0, 15],
    });
    expect(runRule(rule, buildReport({ facts })).findings).toEqual([]);
  });

  it('leaves a column with an unreadable cell alone', () => {
    const facts = table({ 'outcome.total': ['?', 1, 0, 0, 0, 0, 14] });
    expect(runRule(rule, buildReport({ facts })).findings).toEqual([]);
  });

  it('is skipped without the table', () => {
    expect(runRule(rule, buildReport()).outcome).toBe('skipped');
  });
});
