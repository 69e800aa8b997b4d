import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/year-period.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (title: string | null, year: number | null, preamble = '') =>
  runRule(
    rule,
    buildReport({
      title,
      preamble,
      period: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
    }),
  );

describe('year-period', () => {
  it('passes where both are the same year', () => {
    expect(of('甲县2021年政府信息公开工作年度报告', 2021).outcome).toBe('pass');
    expect(of('甲县２０２１年政府信息公开工作年度报告', 2021).outcome).toBe('pass');
  });

  it('finds another year and quotes the period', () => {
    const preamble = '数据统计期限为2021年1月1日至2021年12月31日。';
    const { findings, messages } = of('甲县2022年政府信息公开工作年度报告', 2021, preamble);
    expect(findings).toMatchObject([
      { severity: 'error', expected: 2021, actual: 2022, quote: preamble },
    ]);
    expect(messages[0]).toMatch(/2022.*2021-01-01/);
  });

  it('is skipped without a title, a year in it, or a period', () => {
    expect(of(null, 2021).outcome).toBe('skipped');
    expect(of('政府信息公开工作年度报告', 2021).outcome).toBe('skipped');
    expect(of('甲县2022年政府信息公开工作年度报告', null).outcome).toBe('skipped');
  });
});
