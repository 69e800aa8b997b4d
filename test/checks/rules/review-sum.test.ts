import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/review-sum.ts';
import { buildReport, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('review-sum', () => {
  it('passes on the sample of 2021', () => {
    const facts = reviewTable([0, 1, 2, 0, 3], [0, 1, 0, 2, 3]);
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('pass');
  });

  it('finds a total of 0 beside filled parts, and the total as the only suspect', () => {
    const { findings, messages } = runRule(
      rule,
      buildReport({ facts: reviewTable([10, 1, 0, 0, 0]) }),
    );
    expect(findings).toMatchObject([
      { severity: 'error', suspects: [{ indicator: 'review.total', suggested: 11 }] },
    ]);
    expect(messages[0]).toContain(
      '行政复议：结果维持 10 ＋ 结果纠正 1 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 11 ≠ 总计 0',
    );
  });

  it('tells three groups apart', () => {
    const facts = reviewTable([1, 0, 0, 0, 2], [1, 0, 0, 0, 1], [5, 0, 0, 0, 0]);
    expect(runRule(rule, buildReport({ facts })).findings).toHaveLength(2);
  });

  it('is skipped where the totals are blank', () => {
    const facts = reviewTable(
      [5, null, null, 2, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
    );
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('skipped');
  });
});
