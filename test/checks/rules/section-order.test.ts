import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-order.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (order: number[], year = 2021) => {
  const sections = officialSections();
  return runRule(rule, buildReport({ year, sections: order.map((index) => sections[index]!) }));
};

describe('section-order', () => {
  it('passes in the order of the form, also with one missing', () => {
    expect(of([0, 1, 2, 3, 4, 5]).outcome).toBe('pass');
    expect(of([0, 1, 3, 4, 5]).outcome).toBe('pass');
  });

  it('hints at another order', () => {
    const { findings, messages } = of([0, 1, 2, 4, 3, 5]);
    expect(findings).toMatchObject([{ severity: 'hint' }]);
    expect(messages[0]).toContain('四、政府信息公开行政复议、行政诉讼情况');
  });

  it('is skipped before 2019', () => {
    expect(of([1, 0], 2017).outcome).toBe('skipped');
  });
});
