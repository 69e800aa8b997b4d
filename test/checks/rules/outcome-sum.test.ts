import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/outcome-sum.ts';
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

describe('outcome-sum', () => {
  it('passes where all outcomes add up', () => {
    expect(runRule(rule, buildReport({ facts: table() })).outcome).toBe('pass');
  });

  it('fails by column and names only the rows that count', () => {
    const facts = table({ 'outcome.granted': [11, 0, 0, 0, 0, 0, 12] });
    const { messages } = runRule(rule, buildReport({ facts }));
    expect(messages[0]).toContain('予以公开 11 ＋ 其他 1 ＝ 12 ≠ 总计 13，差 1');
  });

  it('takes an undivided 其他处理 as the form of 2019 has it', () => {
    const rows = { 'outcome.other': [1, 0, 0, 0, 0, 0, 1], 'outcome.total': [1, 0, 0, 0, 0, 0, 1] };
    const facts = applicationsTable(rows, '2019');
    expect(runRule(rule, buildReport({ facts, format: '2019' })).outcome).toBe('pass');
  });

  it('is skipped where a blank total has filled parts, and where a row is missing', () => {
    const blank = table({
      'outcome.granted': [12, 0, 0, 0, 0, 0, null],
      'outcome.total': [null, null, null, null, null, null, 14],
    });
    expect(runRule(rule, buildReport({ facts: blank })).outcome).toBe('skipped');
    const { 'outcome.partial@total': _, ...others } = table({
      'outcome.partial': [null, null, null, null, null, null, 0],
      'outcome.total': [null, null, null, null, null, null, 14],
    });
    expect(runRule(rule, buildReport({ facts: others })).outcome).toBe('skipped');
  });
});
