import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/count-form.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('count-form', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'a fraction',
      { 'licensing.decisions': 12.5 },
      'error: 行政许可｜本年处理决定数量 是 12.5，件数不会是负数或小数。 | – | 12.5 | licensing.decisions 12.5',
    ],
    [
      'a negative number',
      { 'applications.new@total': -3 },
      'error: 本年新收政府信息公开申请数量（总计） 是 -3，件数不会是负数或小数。 | – | -3 | applications.new@total -3',
    ],
    [
      'both',
      { 'licensing.decisions': 12.5, 'penalties.decisions': -3, 'coercion.decisions': 0 },
      [
        'error: 行政许可｜本年处理决定数量 是 12.5，件数不会是负数或小数。 | – | 12.5 | licensing.decisions 12.5',
        'error: 行政处罚｜本年处理决定数量 是 -3，件数不会是负数或小数。 | – | -3 | penalties.decisions -3',
      ].join('\n'),
    ],
    [
      'a fraction of items, however they change',
      { 'licensing.items_change': -0.5 },
      'error: 行政许可｜本年增/减 是 -0.5，件数不会是负数或小数。 | – | -0.5 | licensing.items_change -0.5',
    ],
    [
      'money below 0',
      { 'fees.amount': -20.5 },
      'error: 行政事业性收费｜本年收费金额 是 -20.5，件数不会是负数或小数。 | – | -20.5 | fees.amount -20.5',
    ],
    ['money', { 'fees.amount': 7730.28, 'procurement.amount': 251000.5 }, 'pass'],
    ['a change on the year before', { 'licensing.items_change': -5 }, 'pass'],
    ['a blank cell', { 'licensing.decisions': null }, 'pass'],
    ['an unreadable cell', { 'licensing.decisions': '?' }, 'pass'],
    ['no table', {}, 'pass'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { facts })).toBe(told);
  });
});
