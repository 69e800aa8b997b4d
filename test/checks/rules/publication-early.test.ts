import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/publication-early.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

describe('publication-early', () => {
  it.each<[string, ReportSpec, string]>([
    [
      'a day within the year',
      { publishedOn: '2017-02-10' },
      'warning: 页面日期是 2017-02-10，这时 2017 年还没有结束。 | 2018 | 2017-02-10',
    ],
    [
      'the last day that cannot be',
      { publishedOn: '2017-12-19' },
      'warning: 页面日期是 2017-12-19，这时 2017 年还没有结束。 | 2018 | 2017-12-19',
    ],
    ['the last days of the year', { publishedOn: '2017-12-20' }, 'pass'],
    ['a day after the year', { publishedOn: '2018-02-10' }, 'pass'],
    ['no date', { publishedOn: null }, 'skipped'],
    ['no year', { year: null, publishedOn: '2017-02-10' }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, { year: 2017, ...spec })).toBe(told);
  });
});
