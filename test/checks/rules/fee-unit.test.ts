import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/fee-unit.ts';
import type { IssuerLevel } from '../../../utils/model.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('fee-unit', () => {
  it.each<[IssuerLevel | null, Cell, string]>([
    ['township', 99_999.99, 'pass'],
    [
      'township',
      100_000,
      'hint: 行政事业性收费填了 100000 万元，对这一级机关过大，可能以元为单位。 | – | 100000 | fees.amount 100000',
    ],
    ['county', 999_999, 'pass'],
    [
      'county',
      1_000_000,
      'hint: 行政事业性收费填了 1000000 万元，对这一级机关过大，可能以元为单位。 | – | 1000000 | fees.amount 1000000',
    ],
    ['city', 72701.2578, 'pass'],
    [
      'city',
      12_345_678.5,
      'hint: 行政事业性收费填了 12345678.5 万元，对这一级机关过大，可能以元为单位。 | – | 12345678.5 | fees.amount 12345678.5',
    ],
    ['province', 99_999_999, 'pass'],
    [
      'province',
      100_000_000,
      'hint: 行政事业性收费填了 100000000 万元，对这一级机关过大，可能以元为单位。 | – | 100000000 | fees.amount 100000000',
    ],
    ['central', 99_999_999, 'pass'],
    [
      'central',
      100_000_000,
      'hint: 行政事业性收费填了 100000000 万元，对这一级机关过大，可能以元为单位。 | – | 100000000 | fees.amount 100000000',
    ],
    ['township', null, 'pass'],
    ['township', '?', 'pass'],
    [null, 1_200_000, 'skipped'],
  ])('%s: %s', (issuerLevel, amount, told) => {
    expect(judgeReport(rule, { issuerLevel, facts: { 'fees.amount': amount } })).toBe(told);
  });

  it('is skipped where the tables have no fees', () => {
    const facts = { 'licensing.decisions': 1_200_000 };
    expect(judgeReport(rule, { issuerLevel: 'township', facts })).toBe('skipped');
  });
});
