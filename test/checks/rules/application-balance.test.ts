import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/application-balance.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { applicationsTable, type Cell } from '../../support/report-builder.ts';

type Rows = Record<string, Cell[]>;
const table = (rows: Rows = {}) =>
  applicationsTable({
    'applications.new': [13, 1, 0, 0, 0, 0, 14],
    'outcome.granted': [12, 0, 0, 0, 0, 0, 12],
    'outcome.other.misc': [1, 1, 0, 0, 0, 0, 2],
    'outcome.total': [13, 1, 0, 0, 0, 0, 14],
    ...rows,
  });

describe('application-balance', () => {
  it.each<[string, Rows, string]>([
    ['both sides are equal in every column', {}, 'pass'],
    [
      'the column of totals',
      { 'outcome.total': [13, 1, 0, 0, 0, 0, 13] },
      'error: 本年新收 14 ＋ 上年结转 0 ≠ 总计 13 ＋ 结转下年 0 | 13 | 14',
    ],
    [
      'the column of one kind of applicant',
      { 'outcome.total': [13, 2, 0, 0, 0, 0, 14] },
      'error: 商业企业：本年新收 1 ＋ 上年结转 0 ≠ 总计 2 ＋ 结转下年 0 | 2 | 1',
    ],
    [
      'applications carried in and out',
      {
        'applications.carried_in': [4, 0, 0, 0, 0, 0, 4],
        'applications.carried_out': [2, 0, 0, 0, 0, 0, 2],
      },
      [
        'error: 自然人：本年新收 13 ＋ 上年结转 4 ＝ 17 ≠ 总计 13 ＋ 结转下年 2 ＝ 15 | 15 | 17',
        'error: 本年新收 14 ＋ 上年结转 4 ＝ 18 ≠ 总计 14 ＋ 结转下年 2 ＝ 16 | 16 | 18',
      ].join('\n'),
    ],
    [
      'blank cells count as 0',
      { 'applications.carried_in': [null, null, null, null, null, null, 0] },
      'pass',
    ],
    [
      'a blank total beside a filled part does not',
      {
        'applications.carried_in': [1, 0, 0, 0, 0, 0, null],
        'outcome.total': [14, 1, 0, 0, 0, 0, 15],
      },
      'pass',
    ],
    [
      'nor beside an unreadable part, which may be any number',
      {
        'applications.carried_in': ['?', 0, 0, 0, 0, 0, null],
        'outcome.total': [14, 1, 0, 0, 0, 0, 15],
      },
      'pass',
    ],
    ['an unreadable cell', { 'outcome.total': ['?', 1, 0, 0, 0, 0, 14] }, 'pass'],
  ])('%s', (_, rows, told) => {
    expect(judgeReport(rule, { facts: table(rows) })).toBe(told);
  });

  it('is skipped without the table', () => {
    expect(judgeReport(rule, {})).toBe('skipped');
  });
});
