import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-no-suit.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { type ReportSpec, reviewTable } from '../../support/report-builder.ts';

const suits = (direct: number, afterReview: number) =>
  reviewTable([0, 0, 0, 0, 0], [direct, 0, 0, 0, direct], [afterReview, 0, 0, 0, afterReview]);
const of = (text: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { sections: [{ text }], facts: suits(3, 0), ...spec });

describe('claim-no-suit', () => {
  it.each([
    [
      '全年未发生因信息公开引起的行政诉讼。',
      'warning: 正文说“未发生因信息公开引起的行政诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “全年未发生因信息公开引起的行政诉讼。”',
    ],
    [
      '没有收到行政诉讼。',
      'warning: 正文说“没有收到行政诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “没有收到行政诉讼。”',
    ],
    [
      '无行政诉讼案件。',
      'warning: 正文说“无行政诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “无行政诉讼案件。”',
    ],
    [
      '我局未被提起诉讼。',
      'warning: 正文说“未被提起诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “我局未被提起诉讼。”',
    ],
    [
      '全年無行政訴訟。',
      'warning: 正文说“無行政訴訟”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “全年無行政訴訟。”',
    ],
    [
      '没有新的办法；未产生诉讼。',
      'warning: 正文说“未产生诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “没有新的办法；未产生诉讼。”',
    ],
    [
      '未发生行政诉讼。认真做好每一项工作，努力实现零败诉。',
      'warning: 正文说“未发生行政诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3。 | 0 | 3 | litigation_direct.total 3 | “未发生行政诉讼。”',
    ],
  ])('warns where the table has suits: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it('names the suits of both kinds', () => {
    expect(of('未发生行政诉讼。', { facts: suits(3, 2) })).toBe(
      'warning: 正文说“未发生行政诉讼”，表中却有 行政诉讼·未经复议直接起诉｜总计 3、行政诉讼·复议后起诉｜总计 2。 | 0 | 3 | litigation_direct.total 3, litigation_after_review.total 2 | “未发生行政诉讼。”',
    );
    expect(of('未发生行政诉讼。', { facts: suits(0, 2) })).toBe(
      'warning: 正文说“未发生行政诉讼”，表中却有 行政诉讼·复议后起诉｜总计 2。 | 0 | 2 | litigation_after_review.total 2 | “未发生行政诉讼。”',
    );
  });

  it.each([
    '没有行政诉讼败诉案件。',
    '没有行政诉讼被判决维持的案件。',
    '未发生在诉讼中被纠错的情形。',
    '未发生诉讼被纠正的情形。',
    '没有出庭的行政诉讼。',
    '没有应诉的行政诉讼。',
    '发生行政诉讼3件。',
    '没有新规定，行政诉讼3件。',
    '没有新规定。行政诉讼3件。',
    '没有新规定\n行政诉讼3件。',
    '没有通过网络提起的行政诉讼。',
    `没有${'一'.repeat(46)}诉讼。`,
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('passes where there is none', () => {
    expect(of('全年未发生行政诉讼。', { facts: suits(0, 0) })).toBe('pass');
  });

  it('is skipped without table 4', () => {
    expect(of('全年未发生行政诉讼。', { facts: {} })).toBe('skipped');
    expect(of('全年未发生行政诉讼。', { facts: { 'litigation_after_review.total': 3 } })).toBe(
      'skipped',
    );
  });
});
