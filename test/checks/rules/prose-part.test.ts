import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-part.ts';
import { judgeReport } from '../../support/judge-report.ts';

const of = (text: string) => judgeReport(rule, { sections: [{ text }] });

describe('prose-part', () => {
  it.each([
    [
      '收到申请59件，其中网络申请63件，占多数。',
      'warning: 其中网络申请 63 ＞ 收到申请 59 | ≤ 59 | 63 | “收到申请59件，其中网络申请63件，占多数。”',
    ],
    [
      '总体平稳。举办培训5期，其中线上6期。效果良好。',
      'warning: 其中线上 6 ＞ 举办培训 5 | ≤ 5 | 6 | “举办培训5期，其中线上6期。”',
    ],
    [
      '收到申請59件，其中網絡申請63件。',
      'warning: 其中網絡申請 63 ＞ 收到申請 59 | ≤ 59 | 63 | “收到申請59件，其中網絡申請63件。”',
    ],
  ])('finds a part above its whole: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    '收到申请59件，其中网络申请59件。',
    '受理20件，接待300件，其中来访100件。',
    '收到申请59件，其中区政府26件，部门33件。其中网络申请40件。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it.each([
    '举办培训3期，其中线上200人次。',
    '公开信息100条，其中网站发布200余条。',
    // Several parts are added up by another check.
    '收到申请59件，其中网络63件、信函5件。',
  ])('is skipped for what it cannot compare: %s', (text) => {
    expect(of(text)).toBe('skipped');
  });
});
