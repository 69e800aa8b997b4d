import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-closed.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-closed', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'all on time',
      { 'requests.closed': 78, 'requests.closed_on_time': 78, 'requests.closed_extended': 0 },
      'pass',
    ],
    [
      'some extended',
      { 'requests.closed': 78, 'requests.closed_on_time': 70, 'requests.closed_extended': 8 },
      'pass',
    ],
    [
      'fewer than closed',
      { 'requests.closed': 78, 'requests.closed_on_time': 70, 'requests.closed_extended': 0 },
      'error: 按时办结数 70 ＋ 延期办结数 0 ＝ 70 ≠ 申请办结数 78 | 70 | 78',
    ],
    [
      'more than closed',
      { 'requests.closed': 78, 'requests.closed_on_time': 70, 'requests.closed_extended': 18 },
      'error: 按时办结数 70 ＋ 延期办结数 18 ＝ 88 ≠ 申请办结数 78 | 88 | 78',
    ],
    [
      'a blank part counts as 0',
      { 'requests.closed': 78, 'requests.closed_on_time': 70, 'requests.closed_extended': null },
      'error: 按时办结数 70 ≠ 申请办结数 78 | 70 | 78',
    ],
    [
      'a blank total does not',
      { 'requests.closed': null, 'requests.closed_on_time': 70, 'requests.closed_extended': 0 },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
