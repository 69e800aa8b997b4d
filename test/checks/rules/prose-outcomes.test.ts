import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-outcomes.ts';
import {
  applicationsTable,
  buildReport,
  type ProseFactSpec,
} from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const facts = applicationsTable({
  'applications.new': [821, 35, 0, 0, 2, 1, 859],
  'applications.carried_in': [18, 0, 0, 0, 0, 0, 18],
  'outcome.granted': [258, 12, 0, 0, 1, 1, 272],
  'outcome.partial': [3, 0, 0, 0, 0, 0, 3],
  'outcome.denied.inquiry': [32, 3, 0, 0, 0, 0, 35],
  'outcome.unavailable.not_held': [252, 12, 0, 0, 1, 0, 265],
  'outcome.unavailable.needs_creation': [44, 3, 0, 0, 0, 0, 47],
  'outcome.unavailable.unclear': [25, 0, 0, 0, 0, 0, 25],
  'outcome.rejected.petition': [153, 5, 0, 0, 0, 0, 158],
  'outcome.total': [767, 35, 0, 0, 2, 1, 805],
  'applications.carried_out': [72, 0, 0, 0, 0, 0, 72],
});

const of = (text: string, proseFacts?: ProseFactSpec[], cells = facts) =>
  runRule(rule, buildReport({ sections: [{ text }], facts: cells, proseFacts }));
const fact = (code: string, value: number): ProseFactSpec => ({
  key: `outcome.${code}@total`,
  value,
  words: `${value}件`,
});

describe('prose-outcomes', () => {
  it('passes for rows, groups and sums of rows', () => {
    const text = '予以公开272件，无法提供337件，不予处理158件。';
    const told = [fact('granted', 272), fact('unavailable', 337), fact('rejected', 158)];
    expect(of(text, told).outcome).toBe('pass');
    expect(of('予以公开及部分公开275件。').outcome).toBe('pass');
  });

  it('finds a group of which only one row was copied', () => {
    const { findings } = of('因不掌握等原因无法提供265件。', [fact('unavailable', 265)]);
    expect(findings).toMatchObject([{ severity: 'error', expected: 337, actual: 265 }]);
  });

  it('finds a sum of which only one column was copied', () => {
    const { findings } = of('予以公开及部分公开258件。');
    expect(findings).toMatchObject([{ expected: 275, actual: 258 }]);
    expect(findings[0]!.suspects).toContainEqual({
      text: '予以公开及部分公开258件',
      value: 258,
      suggested: 275,
    });
  });

  it('adds up the columns where the printed total is blank', () => {
    const cells = { ...facts, 'outcome.granted@total': null };
    expect(of('予以公开272件。', [fact('granted', 272)], cells).outcome).toBe('pass');
  });

  it('leaves documents alone, which are disclosed or not as well', () => {
    const text = '印发政策文件60件，其中主动公开50件、不予公开10件。';
    expect(of(text, [fact('denied', 10)]).outcome).toBe('skipped');
  });
});
