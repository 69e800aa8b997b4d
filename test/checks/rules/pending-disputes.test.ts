import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/pending-disputes.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { type Cell, reviewTable } from '../../support/report-builder.ts';

const NONE = [0, 0, 0, 0, 0];
const PENDING = [0, 0, 0, 2, 2];
const of = (received: Cell, carriedIn: Cell, groups: Cell[][]) =>
  judgeReport(rule, {
    facts: {
      'applications.new@total': received,
      'applications.carried_in@total': carriedIn,
      ...reviewTable(groups[0]!, groups[1], groups[2]),
    },
  });

describe('pending-disputes', () => {
  it.each<[string, Cell[][], string]>([
    [
      'a review',
      [PENDING],
      'hint: 本年和上年结转的申请都是 0，却有尚未审结的行政复议｜尚未审结 2。 | review.pending 2',
    ],
    [
      'a suit',
      [NONE, PENDING],
      'hint: 本年和上年结转的申请都是 0，却有尚未审结的行政诉讼·未经复议直接起诉｜尚未审结 2。 | litigation_direct.pending 2',
    ],
    [
      'all kinds',
      [PENDING, PENDING, [0, 0, 0, 1, 1]],
      'hint: 本年和上年结转的申请都是 0，却有尚未审结的行政复议｜尚未审结 2、行政诉讼·未经复议直接起诉｜尚未审结 2、行政诉讼·复议后起诉｜尚未审结 1。 | review.pending 2, litigation_direct.pending 2, litigation_after_review.pending 1',
    ],
    ['none', [[1, 0, 0, 0, 1]], 'pass'],
    ['a blank cell', [[0, 0, 0, null, 0]], 'pass'],
  ])('without any application, pending: %s', (_, groups, told) => {
    expect(of(0, 0, groups)).toBe(told);
  });

  it('passes with applications of this or last year', () => {
    expect(of(3, 0, [PENDING])).toBe('pass');
    expect(of(0, 3, [PENDING])).toBe('pass');
  });

  it('is skipped where their number is blank, or a table is not there', () => {
    expect(of(null, 0, [PENDING])).toBe('skipped');
    expect(of(0, null, [PENDING])).toBe('skipped');
    expect(judgeReport(rule, { facts: reviewTable(PENDING) })).toBe('skipped');
    const applications = { 'applications.new@total': 0, 'applications.carried_in@total': 0 };
    expect(judgeReport(rule, { facts: applications })).toBe('skipped');
  });
});
