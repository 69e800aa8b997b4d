import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/year-period.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const TITLE = '甲县2022年政府信息公开工作年度报告';
const period = (from: string, to: string): ReportSpec => ({ title: TITLE, period: { from, to } });

describe('year-period', () => {
  it.each<[string, ReportSpec, string]>([
    ['the same year', period('2022-01-01', '2022-12-31'), 'pass'],
    [
      'the same year in wide digits',
      { ...period('2022-01-01', '2022-12-31'), title: '甲县２０２２年度报告' },
      'pass',
    ],
    ['a period that begins in the year before', period('2021-12-01', '2022-11-30'), 'pass'],
    ['a period that ends in the year after', period('2022-12-01', '2023-11-30'), 'pass'],
    [
      'another year',
      period('2021-01-01', '2021-12-31'),
      'error: 标题是 2022 年，统计期限是 2021-01-01 至 2021-12-31（2021 年）。 | 2021 | 2022',
    ],
    [
      'two other years',
      period('2020-01-01', '2021-12-31'),
      'error: 标题是 2022 年，统计期限是 2020-01-01 至 2021-12-31（2021 年）。 | 2021 | 2022',
    ],
    [
      'another year, which a sentence states',
      {
        ...period('2021-01-01', '2021-12-31'),
        preamble: '按要求编制。数据统计期限为2021年1月1日至2021年12月31日。',
      },
      'error: 标题是 2022 年，统计期限是 2021-01-01 至 2021-12-31（2021 年）。 | 2021 | 2022 | “数据统计期限为2021年1月1日至2021年12月31日。”',
    ],
    ['no title', { ...period('2021-01-01', '2021-12-31'), title: null }, 'skipped'],
    [
      'a title without a year',
      { ...period('2021-01-01', '2021-12-31'), title: '年度报告' },
      'skipped',
    ],
    ['no period', { title: TITLE }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, spec)).toBe(told);
  });
});
