import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-order.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (order: number[], spec: ReportSpec = {}) => {
  const sections = officialSections();
  return judgeReport(rule, { year: 2021, sections: order.map((at) => sections[at]!), ...spec });
};

describe('section-order', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5]],
    [[0, 1, 3, 4, 5]],
    // A title that comes twice counts where it stands first.
    [[0, 1, 2, 3, 4, 5, 1]],
    [[2]],
  ])('passes in the order of the form, also with one missing: %o', (order) => {
    expect(of(order)).toBe('pass');
  });

  it.each([
    [
      [0, 1, 2, 4, 3, 5],
      'hint: “四、政府信息公开行政复议、行政诉讼情况”没有排在统一格式的位置上，本报告的次序是：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、政府信息公开行政复议、行政诉讼情况、其他需要报告的事项。 | 四、政府信息公开行政复议、行政诉讼情况 | – | @ §4',
    ],
    [
      [1, 0],
      'hint: “一、总体情况”没有排在统一格式的位置上，本报告的次序是：主动公开政府信息情况、总体情况。 | 一、总体情况 | – | @ §1',
    ],
    [
      [5, 0, 1, 2, 3, 4],
      'hint: “一、总体情况”没有排在统一格式的位置上，本报告的次序是：其他需要报告的事项、总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况。 | 一、总体情况 | – | @ §1',
    ],
  ])('hints at another order, and leads to the title: %o', (order, told) => {
    expect(of(order)).toBe(told);
  });

  it('is skipped before 2019 and without a text', () => {
    expect(of([1, 0], { year: 2018 })).toBe('skipped');
    expect(of([])).toBe('skipped');
  });
});
