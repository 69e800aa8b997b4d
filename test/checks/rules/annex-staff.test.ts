import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-staff.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-staff', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'full-time and part-time staff',
      {
        'organisation.staff': 544,
        'organisation.staff_full_time': 176,
        'organisation.staff_part_time': 368,
      },
      'pass',
    ],
    [
      'nobody full-time',
      {
        'organisation.staff': 368,
        'organisation.staff_full_time': null,
        'organisation.staff_part_time': 368,
      },
      'pass',
    ],
    [
      'a total below one of its parts',
      {
        'organisation.staff': 359,
        'organisation.staff_full_time': 176,
        'organisation.staff_part_time': 368,
      },
      'error: 专职人员数 176 ＋ 兼职人员数 368 ＝ 544 ≠ 从事政府信息公开工作人员数 359；兼职人员数 368 ＞ 从事政府信息公开工作人员数 359 | 544 | 359',
    ],
    [
      'a total below both',
      {
        'organisation.staff': 100,
        'organisation.staff_full_time': 176,
        'organisation.staff_part_time': 368,
      },
      'error: 专职人员数 176 ＋ 兼职人员数 368 ＝ 544 ≠ 从事政府信息公开工作人员数 100；专职人员数 176 ＞ 从事政府信息公开工作人员数 100；兼职人员数 368 ＞ 从事政府信息公开工作人员数 100 ? 从事政府信息公开工作人员数 → 544 | 544 | 100',
    ],
    [
      'a total above both together',
      {
        'organisation.staff': 600,
        'organisation.staff_full_time': 176,
        'organisation.staff_part_time': 368,
      },
      'error: 专职人员数 176 ＋ 兼职人员数 368 ＝ 544 ≠ 从事政府信息公开工作人员数 600 | 544 | 600',
    ],
    [
      'a blank total',
      {
        'organisation.staff': null,
        'organisation.staff_full_time': 176,
        'organisation.staff_part_time': 368,
      },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
