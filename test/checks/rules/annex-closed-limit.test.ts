import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-closed-limit.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-closed-limit', () => {
  it.each<[string, Record<string, Cell>, string]>([
    ['all closed', { 'requests.received': 78, 'requests.closed': 78 }, 'pass'],
    [
      'some open at the end of the year',
      { 'requests.received': 78, 'requests.closed': 70 },
      'pass',
    ],
    [
      'more closed than received',
      { 'requests.received': 78, 'requests.closed': 80 },
      'hint: 申请办结数 80 ＞ 收到申请数 78 | ≤ 78 | 80',
    ],
    ['a blank figure', { 'requests.received': null, 'requests.closed': 80 }, 'skipped'],
    ['no such row', { 'requests.closed': 80 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
