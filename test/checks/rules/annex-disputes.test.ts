import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-disputes.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-disputes', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'all cases decided',
      {
        'review.total': 3,
        'review.upheld': 2,
        'review.corrected': 1,
        'review.other': 0,
        'litigation.total': 14,
        'litigation.upheld': 2,
        'litigation.corrected': 0,
        'litigation.other': 12,
      },
      'pass',
    ],
    [
      'more results of suits than suits',
      {
        'litigation.total': 4,
        'litigation.upheld': 2,
        'litigation.corrected': 0,
        'litigation.other': 12,
      },
      'error: 行政诉讼：维持 2 ＋ 被依法纠错 0 ＋ 其他情形 12 ＝ 14 ≠ 数量 4 | 14 | 4',
    ],
    [
      'fewer results: some may be pending, for which the form has no row',
      {
        'litigation.total': 15,
        'litigation.upheld': 2,
        'litigation.corrected': 0,
        'litigation.other': 12,
      },
      'hint: 行政诉讼：维持 2 ＋ 被依法纠错 0 ＋ 其他情形 12 ＝ 14 ≠ 数量 15 | 14 | 15',
    ],
    [
      'more results of reviews than reviews',
      {
        'review.total': 2,
        'review.upheld': 2,
        'review.corrected': 1,
        'review.other': 0,
        'litigation.total': 0,
        'litigation.upheld': 0,
        'litigation.corrected': 0,
        'litigation.other': 0,
      },
      'error: 行政复议：维持 2 ＋ 被依法纠错 1 ＋ 其他情形 0 ＝ 3 ≠ 数量 2 | 3 | 2',
    ],
    [
      'a mixed form, whose reviews are those of later ones',
      {
        'review.total': 2,
        'review.upheld': 2,
        'review.corrected': 1,
        'review.other': 0,
        'review.pending': 0,
        'litigation.total': 0,
      },
      'skipped',
    ],
    [
      'a table of reviews alone, which is none of this form',
      { 'review.total': 2, 'review.upheld': 2, 'review.corrected': 1, 'review.other': 0 },
      'skipped',
    ],
    ['no results', { 'litigation.total': 4 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
