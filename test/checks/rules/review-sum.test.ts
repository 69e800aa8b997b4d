import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/review-sum.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { type Cell, reviewTable } from '../../support/report-builder.ts';

const NONE = [0, 0, 0, 0, 0];
const BLANK = [null, null, null, null, null];

describe('review-sum', () => {
  it.each<[string, Cell[][], string]>([
    ['the sample of 2021', [[0, 1, 2, 0, 3], [0, 1, 0, 2, 3], NONE], 'pass'],
    [
      'a total of 0 beside filled parts',
      [[10, 1, 0, 0, 0], NONE, NONE],
      'error: 行政复议：结果维持 10 ＋ 结果纠正 1 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 11 ≠ 总计 0 ? 行政复议｜总计 → 11 | 11 | 0',
    ],
    [
      'suits without a review',
      [NONE, [1, 2, 3, 4, 11], NONE],
      'error: 未经复议直接起诉：结果维持 1 ＋ 结果纠正 2 ＋ 其他结果 3 ＋ 尚未审结 4 ＝ 10 ≠ 总计 11 | 10 | 11',
    ],
    [
      'suits after a review',
      [NONE, NONE, [1, 2, 3, 4, 9]],
      'error: 复议后起诉：结果维持 1 ＋ 结果纠正 2 ＋ 其他结果 3 ＋ 尚未审结 4 ＝ 10 ≠ 总计 9 | 10 | 9',
    ],
    [
      'two groups, each for itself',
      [
        [1, 0, 0, 0, 2],
        [1, 0, 0, 0, 1],
        [5, 0, 0, 0, 0],
      ],
      [
        'error: 行政复议：结果维持 1 ＋ 结果纠正 0 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 1 ≠ 总计 2 | 1 | 2',
        'error: 复议后起诉：结果维持 5 ＋ 结果纠正 0 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 5 ≠ 总计 0 | 5 | 0',
      ].join('\n'),
    ],
    ['blank totals', [[5, null, null, 2, null], BLANK, BLANK], 'skipped'],
  ])('%s', (_, groups, told) => {
    const facts = reviewTable(groups[0]!, groups[1]!, groups[2]!);
    expect(judgeReport(rule, { facts })).toBe(told);
  });

  it('leaves the annex of 2014 alone, which does not count pending cases', () => {
    const facts = {
      'review.upheld': 1,
      'review.corrected': 0,
      'review.other': 0,
      'review.total': 2,
    };
    expect(judgeReport(rule, { facts, format: '2014' })).toBe('skipped');
  });
});
