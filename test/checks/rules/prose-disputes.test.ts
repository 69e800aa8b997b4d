import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-disputes.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { type ProseFactSpec, type ReportSpec, reviewTable } from '../../support/report-builder.ts';

const facts = reviewTable([88, 18, 28, 36, 170], [7, 0, 11, 7, 25], [33, 0, 6, 13, 52]);
const of = (text: string, proseFacts: ProseFactSpec[] = [], spec: ReportSpec = {}) =>
  judgeReport(rule, { sections: [{ text }], facts, proseFacts, ...spec });
const fact = (value: number, code = 'total'): ProseFactSpec => ({
  key: `review.${code}`,
  value,
  words: `${value}件`,
});

describe('prose-disputes', () => {
  it.each([
    [170, 'pass'],
    [134, 'pass'],
    [107, 'error: 发生行政复议：正文 107 ≠ 行政复议｜总计 170 | 170 | 107 | “发生行政复议107件。”'],
  ])('compares all reviews, or those decided: %i', (count, told) => {
    expect(of(`发生行政复议${count}件。`, [fact(count)])).toBe(told);
  });

  it('accuses nothing that a figure which is not known could make true', () => {
    const cells = { ...facts, 'litigation_after_review.total': null };
    expect(of('发生行政诉讼75件。', [], { facts: cells })).toBe('skipped');
    expect(of('发生行政诉讼57件。', [], { facts: cells })).toBe('pass');
  });

  it.each([
    ['发生行政诉讼77件。', 'pass'],
    ['发生行政诉讼57件。', 'pass'],
    [
      '发生行政诉讼75件。',
      'error: 发生行政诉讼：正文 75 ≠ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 77 | 77 | 75 | “发生行政诉讼75件。”',
    ],
    [
      '发生行政诉讼案件共75起。',
      'error: 发生行政诉讼案件共：正文 75 ≠ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 77 | 77 | 75 | “发生行政诉讼案件共75起。”',
    ],
    [
      '行政诉讼案件数量计75宗。',
      'error: 行政诉讼案件数量计：正文 75 ≠ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 77 | 77 | 75 | “行政诉讼案件数量计75宗。”',
    ],
    [
      '行政訴訟案75例。',
      'error: 行政訴訟案：正文 75 ≠ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 77 | 77 | 75 | “行政訴訟案75例。”',
    ],
    [
      '发生行政诉讼75次。',
      'error: 发生行政诉讼：正文 75 ≠ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 77 | 77 | 75 | “发生行政诉讼75次。”',
    ],
    ['发生行政诉讼75人次。', 'skipped'],
    ['发生行政诉讼75件次。', 'skipped'],
    ['行政诉讼文书75件。', 'skipped'],
  ])('compares suits of both kinds together: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    ['因信息公开被申请行政复议和行政诉讼247件。', 'pass'],
    [
      '行政复议、诉讼案件共274件。',
      'error: 行政复议、诉讼案件共：正文 274 ≠ 行政复议｜总计 170 ＋ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 247 | 247 | 274 | “行政复议、诉讼案件共274件。”',
    ],
    [
      '行政复议及提起行政诉讼数量计274件。',
      'error: 行政复议及提起行政诉讼数量计：正文 274 ≠ 行政复议｜总计 170 ＋ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 247 | 247 | 274 | “行政复议及提起行政诉讼数量计274件。”',
    ],
    [
      '行政复议与涉及诉讼274件。',
      'error: 行政复议与涉及诉讼：正文 274 ≠ 行政复议｜总计 170 ＋ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 247 | 247 | 274 | “行政复议与涉及诉讼274件。”',
    ],
    [
      '行政复议以及行政诉讼274件。',
      'error: 行政复议以及行政诉讼：正文 274 ≠ 行政复议｜总计 170 ＋ 行政诉讼·未经复议直接起诉｜总计 25 ＋ 行政诉讼·复议后起诉｜总计 52 ＝ 247 | 247 | 274 | “行政复议以及行政诉讼274件。”',
    ],
    ['行政复议引发的行政诉讼75件。', 'skipped'],
    ['行政复议和行政诉讼文书75件。', 'skipped'],
  ])('compares reviews and suits told as one: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    ['审结行政复议134件，另有尚未审结的36件。', 'pass'],
    [
      '审结行政复议134件，另有尚未审结的63件。',
      'error: 另有尚未审结的：正文 63 ≠ 行政复议｜尚未审结 36 | 36 | 63 | “审结行政复议134件，另有尚未审结的63件。”',
    ],
    ['行政诉讼77件，未审结案件20件。', 'pass'],
    [
      '行政诉讼77件，尚未审结的案件2件。',
      'error: 尚未审结的案件：正文 2 ≠ 行政诉讼·未经复议直接起诉｜尚未审结 7 ＋ 行政诉讼·复议后起诉｜尚未审结 13 ＝ 20 ? 「尚未审结的案件2件」 → 20 | 20 | 2 | “行政诉讼77件，尚未审结的案件2件。”',
    ],
    ['行政复议和诉讼中尚未审结的63件。', 'skipped'],
    ['共有案件90件，尚未审结63件。', 'skipped'],
    ['未审结行政诉讼2件。', 'skipped'],
  ])('compares pending cases of what the sentence is about: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    [
      '行政复议尚未审结63件。',
      'error: 行政复议尚未审结：正文 63 ≠ 行政复议｜尚未审结 36 | 36 | 63 | “行政复议尚未审结63件。”',
    ],
    ['行政诉讼尚未审结20件。', 'pass'],
  ])('takes pending cases that have a code for those of the sentence: %s', (text, told) => {
    const value = Number(/\d+/.exec(text)![0]);
    const facts2 = [fact(value, 'pending')];
    expect(of(text, facts2)).toBe(told);
  });

  it.each([
    '负责人出庭应诉行政诉讼3件。',
    '维持行政诉讼3件。',
    '纠正行政诉讼3件。',
    '撤销行政诉讼3件。',
    '驳回行政诉讼3件。',
    '撤回行政诉讼3件。',
    '审结行政诉讼3件。',
    '市中级人民法院受理行政诉讼3件。',
    '全市行政复议机关受理案件9件、行政诉讼3件。',
    '案件9件，其中行政诉讼3件。',
    '案件9件（其中行政诉讼3件）。',
  ])('says nothing of other matters: %s', (text) => {
    expect(of(text)).toBe('skipped');
  });

  it('says nothing of reviews of some bodies, or as parts', () => {
    const government: ReportSpec = { issuerKind: 'government' };
    expect(of('市本级发生行政复议7件。', [fact(7)], government)).toBe('skipped');
    expect(of('市本级发生行政诉讼7件。', [], government)).toBe('skipped');
    expect(of('发生案件9件，包括行政复议7件、行政诉讼2件。', [fact(7)])).toBe('skipped');
    expect(of('行政复议结果维持7件。', [fact(7, 'upheld')])).toBe('skipped');
  });

  it('is skipped without table 4', () => {
    const { 'review.pending': _, ...others } = facts;
    expect(of('发生行政诉讼75件。', [], { facts: others })).toBe('skipped');
    const { 'review.total': __, ...rest } = facts;
    expect(of('发生行政诉讼75件。', [], { facts: rest })).toBe('skipped');
  });
});
