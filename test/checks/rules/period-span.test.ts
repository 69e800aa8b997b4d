import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/period-span.ts';
import { judgeReport } from '../../support/judge-report.ts';

const of = (from: string, to: string, preamble = '') =>
  judgeReport(rule, { period: { from, to }, preamble });

describe('period-span', () => {
  it.each([
    ['2021-01-01', '2021-12-31', 'pass'],
    [
      '2021-03-01',
      '2021-12-31',
      'hint: 统计期限是 2021-03-01 至 2021-12-31，不是 1 月 1 日至 12 月 31 日。 | 2021-01-01/2021-12-31 | 2021-03-01/2021-12-31',
    ],
    [
      '2021-01-01',
      '2021-11-30',
      'hint: 统计期限是 2021-01-01 至 2021-11-30，不是 1 月 1 日至 12 月 31 日。 | 2021-01-01/2021-12-31 | 2021-01-01/2021-11-30',
    ],
    [
      '2020-12-01',
      '2021-11-30',
      'hint: 统计期限是 2020-12-01 至 2021-11-30，不是 1 月 1 日至 12 月 31 日。 | 2021-01-01/2021-12-31 | 2020-12-01/2021-11-30',
    ],
    [
      '2020-01-01',
      '2021-12-31',
      'hint: 统计期限是 2020-01-01 至 2021-12-31，不是 1 月 1 日至 12 月 31 日。 | 2021-01-01/2021-12-31 | 2020-01-01/2021-12-31',
    ],
  ])('%s to %s', (from, to, told) => {
    expect(of(from, to)).toBe(told);
  });

  it('quotes the sentence that states the period', () => {
    const preamble = '统计期限为2021年3月1日至2021年12月31日。现公布如下。';
    expect(of('2021-03-01', '2021-12-31', preamble)).toBe(
      'hint: 统计期限是 2021-03-01 至 2021-12-31，不是 1 月 1 日至 12 月 31 日。 | 2021-01-01/2021-12-31 | 2021-03-01/2021-12-31 | “统计期限为2021年3月1日至2021年12月31日。”',
    );
  });

  it('is skipped without a stated period', () => {
    expect(judgeReport(rule, {})).toBe('skipped');
  });
});
