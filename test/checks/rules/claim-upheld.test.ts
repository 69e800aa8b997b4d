import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-upheld.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { reviewTable } from '../../support/report-builder.ts';

const of = (text: string, ...groups: number[][]) =>
  judgeReport(rule, {
    sections: [{ text }],
    facts: reviewTable(groups[0] ?? [5, 0, 0, 0, 5], groups[1], groups[2]),
  });
const CORRECTED = [4, 1, 0, 0, 5];

describe('claim-upheld', () => {
  it.each([
    [
      '复议7件，诉讼9件，均获维持。',
      'warning: 正文说“均获维持”，表中却有 行政复议｜其他结果 1、行政复议｜尚未审结 2、行政诉讼·未经复议直接起诉｜尚未审结 1。 | 0 | 1 | review.other 1, review.pending 2, litigation_direct.pending 1 | “复议7件，诉讼9件，均获维持。”',
    ],
    [
      '复议7件，全部维持。',
      'warning: 正文说“全部维持”，表中却有 行政复议｜其他结果 1、行政复议｜尚未审结 2。 | 0 | 1 | review.other 1, review.pending 2 | “复议7件，全部维持。”',
    ],
    [
      '诉讼9件，都得到维持。',
      'warning: 正文说“都得到维持”，表中却有 行政诉讼·未经复议直接起诉｜尚未审结 1。 | 0 | 1 | litigation_direct.pending 1 | “诉讼9件，都得到维持。”',
    ],
    [
      '复议7件，均予以维持。',
      'warning: 正文说“均予以维持”，表中却有 行政复议｜其他结果 1、行政复议｜尚未审结 2。 | 0 | 1 | review.other 1, review.pending 2 | “复议7件，均予以维持。”',
    ],
    [
      '复议7件，均被维持。',
      'warning: 正文说“均被维持”，表中却有 行政复议｜其他结果 1、行政复议｜尚未审结 2。 | 0 | 1 | review.other 1, review.pending 2 | “复议7件，均被维持。”',
    ],
    [
      '诉讼均为结果维持。',
      'warning: 正文说“均为结果维持”，表中却有 行政诉讼·未经复议直接起诉｜尚未审结 1。 | 0 | 1 | litigation_direct.pending 1 | “诉讼均为结果维持。”',
    ],
  ])('warns of cases that are pending or decided otherwise: %s', (text, told) => {
    expect(of(text, [4, 0, 1, 2, 7], [8, 0, 0, 1, 9])).toBe(told);
  });

  it.each([
    [
      '行政复议5件，未被纠错。',
      'error: 正文说“未被纠错”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议5件，未被纠错。”',
    ],
    [
      '行政复议未有依法纠正的情形。',
      'error: 正文说“未有依法纠正”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议未有依法纠正的情形。”',
    ],
    [
      '行政复议无纠错案件。',
      'error: 正文说“无纠错”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议无纠错案件。”',
    ],
    [
      '行政复议没有纠正。',
      'error: 正文说“没有纠正”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议没有纠正。”',
    ],
    [
      '行政复议5件，无一被纠正。',
      'error: 正文说“无一被纠正”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议5件，无一被纠正。”',
    ],
    [
      '行政复议没有被依法纠错。',
      'error: 正文说“没有被依法纠错”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议没有被依法纠错。”',
    ],
    [
      '行政复议5件，均获维持。',
      'error: 正文说“均获维持”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政复议5件，均获维持。”',
    ],
    [
      '行政復議零糾錯。',
      'error: 正文说“零糾錯”，表中却有 行政复议｜结果纠正 1。 | 0 | 1 | review.corrected 1 | “行政復議零糾錯。”',
    ],
  ])('is sure of corrected reviews: %s', (text, told) => {
    expect(of(text, CORRECTED)).toBe(told);
  });

  it.each([
    [
      '行政诉讼保持零败诉。',
      'error: 正文说“零败诉”，表中却有 行政诉讼·未经复议直接起诉｜结果纠正 1、行政诉讼·复议后起诉｜结果纠正 1。 | 0 | 1 | litigation_direct.corrected 1, litigation_after_review.corrected 1 | “行政诉讼保持零败诉。”',
    ],
    [
      '保持零败诉。',
      'error: 正文说“零败诉”，表中却有 行政诉讼·未经复议直接起诉｜结果纠正 1、行政诉讼·复议后起诉｜结果纠正 1。 | 0 | 1 | litigation_direct.corrected 1, litigation_after_review.corrected 1 | “保持零败诉。”',
    ],
    [
      '行政诉讼零纠错。',
      'error: 正文说“零纠错”，表中却有 行政诉讼·未经复议直接起诉｜结果纠正 1、行政诉讼·复议后起诉｜结果纠正 1。 | 0 | 1 | litigation_direct.corrected 1, litigation_after_review.corrected 1 | “行政诉讼零纠错。”',
    ],
    [
      '行政诉讼未败诉。',
      'error: 正文说“未败诉”，表中却有 行政诉讼·未经复议直接起诉｜结果纠正 1、行政诉讼·复议后起诉｜结果纠正 1。 | 0 | 1 | litigation_direct.corrected 1, litigation_after_review.corrected 1 | “行政诉讼未败诉。”',
    ],
    [
      '行政诉讼没有败诉。',
      'error: 正文说“没有败诉”，表中却有 行政诉讼·未经复议直接起诉｜结果纠正 1、行政诉讼·复议后起诉｜结果纠正 1。 | 0 | 1 | litigation_direct.corrected 1, litigation_after_review.corrected 1 | “行政诉讼没有败诉。”',
    ],
  ])('is sure of corrected suits: %s', (text, told) => {
    expect(of(text, [0, 0, 0, 0, 0], CORRECTED, CORRECTED)).toBe(told);
  });

  it.each([
    [
      '行政复议均获维持。',
      'error: 正文说“均获维持”，表中却有 行政复议｜被依法纠错数 1。 | 0 | 1 | review.corrected 1 | “行政复议均获维持。”',
    ],
    [
      '行政诉讼没有被纠错的。',
      'error: 正文说“没有被纠错”，表中却有 行政诉讼｜被依法纠错数 2。 | 0 | 2 | litigation.corrected 2 | “行政诉讼没有被纠错的。”',
    ],
    [
      '行政复议和诉讼均获维持。',
      'error: 正文说“均获维持”，表中却有 行政复议｜被依法纠错数 1、行政诉讼｜被依法纠错数 2。 | 0 | 1 | review.corrected 1, litigation.corrected 2 | “行政复议和诉讼均获维持。”',
    ],
  ])('knows the annex of 2014: %s', (text, told) => {
    const facts = { 'review.corrected': 1, 'litigation.corrected': 2 };
    expect(judgeReport(rule, { format: '2014', sections: [{ text }], facts })).toBe(told);
  });

  it('is sure of corrected cases beside pending ones', () => {
    expect(of('行政复议均获维持。', [3, 1, 0, 1, 5])).toBe(
      'error: 正文说“均获维持”，表中却有 行政复议｜结果纠正 1、行政复议｜尚未审结 1。 | 0 | 1 | review.corrected 1, review.pending 1 | “行政复议均获维持。”',
    );
  });

  it('looks only at the kind of case that the sentence names', () => {
    expect(of('行政复议5件，均获维持。', [5, 0, 0, 0, 5], [0, 1, 0, 0, 1])).toBe('pass');
    expect(of('行政诉讼保持零败诉。', [0, 3, 0, 0, 3], [1, 0, 0, 0, 1])).toBe('pass');
    expect(of('行政诉讼3件。行政复议未被纠错。', [5, 0, 0, 0, 5], [0, 1, 0, 0, 1])).toBe('pass');
  });

  it('takes pending cases for none that are corrected', () => {
    expect(of('行政诉讼保持零败诉。', [0, 3, 0, 0, 3], [1, 0, 0, 2, 3])).toBe('pass');
    expect(of('行政复议未被纠错。', [1, 0, 1, 2, 4])).toBe('pass');
  });

  it('passes where other things are kept up', () => {
    expect(of('设备均维持正常运行。', [0, 3, 0, 0, 3])).toBe('pass');
  });

  it('is skipped without the table', () => {
    expect(judgeReport(rule, { sections: [{ text: '行政复议未被纠错。' }] })).toBe('skipped');
    const facts = { 'litigation.corrected': 2 };
    expect(judgeReport(rule, { sections: [{ text: '行政诉讼未被纠错。' }], facts })).toBe(
      'skipped',
    );
  });
});
