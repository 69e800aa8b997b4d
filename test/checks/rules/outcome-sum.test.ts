import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/outcome-sum.ts';
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

describe('outcome-sum', () => {
  it.each([
    ['one', ['outcome.granted']],
    ['several beside printed zeros', ['outcome.granted', 'outcome.partial']],
  ])('a blank row that may have been left out: %s', (_, blank) => {
    const facts = Object.entries(table()).map(([key, value]) => {
      const [code, applicant] = key.split('@');
      return [key, applicant === 'total' && !blank.includes(code!) ? value : null];
    });
    expect(judgeReport(rule, { facts: Object.fromEntries(facts) })).toBe(
      'warning: 本年度办理结果（总计）：其他 2 ≠ 总计 14 | 2 | 14',
    );
  });

  it.each<[string, Rows, string]>([
    ['all results add up', {}, 'pass'],
    [
      'a column names only the rows that count',
      { 'outcome.granted': [11, 0, 0, 0, 0, 0, 12] },
      'error: 本年度办理结果（自然人）：予以公开 11 ＋ 其他 1 ＝ 12 ≠ 总计 13 | 12 | 13',
    ],
    [
      'a row of every group counts',
      {
        'outcome.partial': [1, 0, 0, 0, 0, 0, 1],
        'outcome.denied.process': [2, 0, 0, 0, 0, 0, 2],
        'outcome.unavailable.unclear': [3, 0, 0, 0, 0, 0, 3],
        'outcome.rejected.repeated': [4, 0, 0, 0, 0, 0, 4],
      },
      [
        'error: 本年度办理结果（自然人）：予以公开 12 ＋ 部分公开 1 ＋ 属于四类过程性信息 2 ＋ 补正后申请内容仍不明确 3 ＋ 重复申请 4 ＋ 其他 1 ＝ 23 ≠ 总计 13 | 23 | 13',
        'error: 本年度办理结果（总计）：予以公开 12 ＋ 部分公开 1 ＋ 属于四类过程性信息 2 ＋ 补正后申请内容仍不明确 3 ＋ 重复申请 4 ＋ 其他 2 ＝ 24 ≠ 总计 14 | 24 | 14',
      ].join('\n'),
    ],
    [
      'a blank row where 0 is printed elsewhere may have been left out',
      { 'outcome.granted': [null, 0, 0, 0, 0, 0, 12] },
      'warning: 本年度办理结果（自然人）：其他 1 ≠ 总计 13 | 1 | 13',
    ],
    [
      'but not where the rows come to more',
      {
        'outcome.granted': [null, 0, 0, 0, 0, 0, 12],
        'outcome.other.misc': [14, 1, 0, 0, 0, 0, 2],
      },
      'error: 本年度办理结果（自然人）：其他 14 ≠ 总计 13 | 14 | 13',
    ],
    [
      'a blank total beside filled rows',
      {
        'outcome.granted': [12, 0, 0, 0, 0, 0, null],
        'outcome.total': [null, null, null, null, null, null, 14],
      },
      'skipped',
    ],
  ])('%s', (_, rows, told) => {
    expect(judgeReport(rule, { facts: table(rows) })).toBe(told);
  });

  it.each<[string, number, string]>([
    ['is added as one row', 1, 'pass'],
    ['is named as one row', 2, 'error: 本年度办理结果（总计）：其他处理 1 ≠ 总计 2 | 1 | 2'],
  ])('an undivided 其他处理, as in the form of 2019, %s', (_, total, told) => {
    const rows = {
      'outcome.other': [1, 0, 0, 0, 0, 0, 1],
      'outcome.total': [1, 0, 0, 0, 0, 0, total],
    };
    expect(judgeReport(rule, { facts: applicationsTable(rows, '2019'), format: '2019' })).toBe(
      told,
    );
  });

  it('takes 其他处理 for divided where only its last row is printed', () => {
    const { 'outcome.other.uncorrected@total': _, ...facts } = table({
      'outcome.total': [null, null, null, null, null, null, 15],
    });
    expect(judgeReport(rule, { facts })).toBe('skipped');
  });

  it('is skipped where a row is missing', () => {
    const { 'outcome.partial@total': _, ...facts } = table({
      'outcome.total': [null, null, null, null, null, null, 15],
    });
    expect(judgeReport(rule, { facts })).toBe('skipped');
  });
});
