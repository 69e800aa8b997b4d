import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-disputes.ts';
import { buildReport, type ReportSpec, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const facts = reviewTable([88, 18, 28, 36, 170], [7, 0, 11, 7, 25], [33, 0, 6, 13, 52]);
const of = (text: string, review?: number, rest: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      sections: [{ text }],
      facts,
      proseFacts:
        review === undefined ? [] : [{ key: 'review.total', value: review, words: `${review}件` }],
      ...rest,
    }),
  );

describe('prose-disputes', () => {
  it.each([170, 134])('passes for all reviews or those decided: %i', (count) => {
    expect(of(`发生行政复议${count}件。`, count).outcome).toBe('pass');
  });

  it.each([
    ['发生行政诉讼77件。', 'pass'],
    ['发生行政诉讼57件。', 'pass'],
    ['发生行政诉讼75件。', 'fail'],
    ['因信息公开被申请行政复议和行政诉讼247件。', 'pass'],
    ['审结行政复议134件，另有尚未审结的36件。', 'pass'],
    ['审结行政复议134件，另有尚未审结的63件。', 'fail'],
    ['负责人出庭应诉行政诉讼3件。', 'skipped'],
  ])('%s → %s', (text, outcome) => {
    expect(of(text).outcome).toBe(outcome);
  });

  it('finds another number of reviews', () => {
    expect(of('发生行政复议107件。', 107).findings).toMatchObject([
      { severity: 'error', expected: 170, actual: 107 },
    ]);
  });

  it('says nothing of the reviews of some bodies', () => {
    expect(of('市本级发生行政复议7件。', 7, { issuerKind: 'government' }).outcome).toBe('skipped');
  });
});
