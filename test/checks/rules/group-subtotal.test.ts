import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/group-subtotal.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { applicationsTable, type Cell } from '../../support/report-builder.ts';

const table = (facts: Record<string, Cell> = {}) => ({
  ...applicationsTable({
    'outcome.denied.inquiry': [5, 1, 0, 0, 0, 0, 6],
    'outcome.unavailable.not_held': [3, 1, 0, 0, 0, 0, 4],
    'outcome.unavailable.needs_creation': [2, 0, 0, 0, 0, 0, 2],
    'outcome.rejected.petition': [7, 0, 0, 0, 0, 0, 7],
    'outcome.other.misc': [1, 1, 0, 0, 0, 0, 2],
  }),
  ...facts,
});

describe('group-subtotal', () => {
  it.each<[string, Record<string, Cell>, string]>([
    ['no subtotal is printed', {}, 'skipped'],
    ['a subtotal of its rows', { 'outcome.unavailable@total': 6 }, 'pass'],
    [
      'another one',
      { 'outcome.unavailable@total': 7 },
      'error: 无法提供（总计）：本机关不掌握相关政府信息 4 ＋ 没有现成信息需要另行制作 2 ＋ 补正后申请内容仍不明确 0 ＝ 6 ≠ 小计 7 | 6 | 7',
    ],
    [
      'that of one kind of applicant',
      { 'outcome.denied@enterprise': 5 },
      'error: 不予公开（商业企业）：属于行政查询事项 1 ≠ 小计 5 | 1 | 5',
    ],
    [
      '不予处理',
      { 'outcome.rejected@natural_person': 6 },
      'error: 不予处理（自然人）：信访举报投诉类申请 7 ≠ 小计 6 | 7 | 6',
    ],
    [
      '其他处理 above its three rows',
      { 'outcome.other@total': 3 },
      'error: 其他处理（总计）：申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 ＋ 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 ＋ 其他 2 ＝ 2 ≠ 小计 3 | 2 | 3',
    ],
    ['a blank subtotal', { 'outcome.unavailable@total': null }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { facts: table(facts) })).toBe(told);
  });
});
