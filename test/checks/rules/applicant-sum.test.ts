import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/applicant-sum.ts';
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

describe('applicant-sum', () => {
  it.each<[string, Rows, string]>([
    ['every row adds up', {}, 'pass'],
    [
      'a row of results',
      { 'outcome.granted': [12, 0, 0, 0, 0, 0, 13] },
      'error: 予以公开：自然人 12 ≠ 总计 13 | 12 | 13',
    ],
    [
      'new applications',
      { 'applications.new': [13, 1, 0, 2, 0, 0, 14] },
      'error: 本年新收政府信息公开申请数量：自然人 13 ＋ 商业企业 1 ＋ 社会公益组织 2 ＝ 16 ≠ 总计 14 | 16 | 14',
    ],
    [
      'those carried in',
      { 'applications.carried_in': [1, 2, 3, 4, 5, 6, 12] },
      'error: 上年结转政府信息公开申请数量：自然人 1 ＋ 商业企业 2 ＋ 科研机构 3 ＋ 社会公益组织 4 ＋ 法律服务机构 5 ＋ 其他 6 ＝ 21 ≠ 总计 12 ? 上年结转政府信息公开申请数量（总计） → 21 | 21 | 12',
    ],
    [
      'the row of totals',
      { 'outcome.total': [13, 1, 0, 0, 0, 0, 15] },
      'error: 总计：自然人 13 ＋ 商业企业 1 ＝ 14 ≠ 总计 15 | 14 | 15',
    ],
    [
      'those carried out',
      { 'applications.carried_out': [0, 0, 0, 0, 0, 1, 0] },
      'error: 结转下年度继续办理：其他 1 ≠ 总计 0 | 1 | 0',
    ],
    ['a blank total', { 'outcome.granted': [12, 0, 0, 0, 0, 0, null] }, 'pass'],
    [
      'a total beside blank cells only',
      { 'applications.carried_out': [null, null, null, null, null, null, 7] },
      'pass',
    ],
    ['an unreadable cell', { 'outcome.granted': [12, '?', 0, 0, 0, 0, 13] }, 'pass'],
  ])('%s', (_, rows, told) => {
    expect(judgeReport(rule, { facts: table(rows) })).toBe(told);
  });

  it('adds up the rows of a table that has lost some', () => {
    const facts = Object.entries(table({ 'outcome.granted': [12, 0, 0, 0, 0, 0, 13] }));
    const others = facts.filter(([key]) => !key.startsWith('applications.'));
    expect(judgeReport(rule, { facts: Object.fromEntries(others) })).toBe(
      'error: 予以公开：自然人 12 ≠ 总计 13 | 12 | 13',
    );
  });

  it('is skipped without the table', () => {
    expect(judgeReport(rule, {})).toBe('skipped');
  });
});
