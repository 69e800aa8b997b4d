import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/share-figure.ts';
import { buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string, rest: ReportSpec = {}) =>
  runRule(rule, buildReport({ sections: [{ text }], ...rest }));

describe('share-figure', () => {
  it.each([
    '收到申请59件，其中网络申请33件，占申请总数的55.9%。',
    '答复805件，其中不予公开35件，占4.34%。',
    '发放问卷509份，回收有效问卷191份，有效回收率37.5%。',
    '受理来信265件，办结240件，按期办结率100%。',
    '新收申请13件中自然人12件，占比93%。',
    '咨询总量132人次，其中本级39人次、下属93人次；其中热线占67%。',
    '受理来电3904件，办结3875件，满意率99.3%。',
  ])('passes: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it.each([
    ['收到申请59件，其中网络申请33件，占申请总数的59.5%。', 55.9, 59.5],
    ['发放问卷509份，回收有效问卷191份，有效回收率31.4%。', 37.5, 31.4],
    ['新收申请13件中自然人12件，占比90%。', 92, 90],
    ['予以公开8件，占办结总数40件的25%。', 20, 25],
  ])('finds %s', (text, expected, actual) => {
    expect(of(text).findings).toMatchObject([{ severity: 'warning', expected, actual }]);
  });

  it('tries the totals of the tables before it accuses', () => {
    const facts = { 'applications.new@total': 50, 'outcome.total@total': 40 };
    const text = '收到申请60件，其中予以公开10件，占25%。';
    expect(of(text, { facts }).outcome).toBe('pass');
    expect(of(text).outcome).toBe('fail');
  });

  it('does not tell again what is wrong with the sum of shares', () => {
    expect(of('咨询100人次，其中现场40人次，占60%；电话60人次，占90%。').findings).toEqual([]);
  });
});
