import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/deadline.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const department: ReportSpec = { issuerKind: 'department' };
const county: ReportSpec = { issuerKind: 'government', issuerLevel: 'county' };
const office: ReportSpec = { issuerKind: 'office', issuerLevel: 'county' };
const day = (publishedOn: string, year = 2021): ReportSpec => ({ publishedOn, year });

describe('deadline', () => {
  it.each<[string, ReportSpec, string]>([
    ['a department on its last day', { ...department, ...day('2022-01-31') }, 'pass'],
    [
      'a day late',
      { ...department, ...day('2022-02-01') },
      'hint: 页面日期是 2022-02-01，2021 年度报告应当在 2022-01-31 前公布。 | 2022-01-31 | 2022-02-01',
    ],
    ['a government on its last day', { ...county, ...day('2022-03-31') }, 'pass'],
    [
      'a government a day late',
      { ...county, ...day('2022-04-01') },
      'hint: 页面日期是 2022-04-01，2021 年度报告应当在 2022-03-31 前公布。 | 2022-03-31 | 2022-04-01',
    ],
    [
      'a year late, which is still late',
      { ...department, ...day('2023-01-31') },
      'hint: 页面日期是 2023-01-31，2021 年度报告应当在 2022-01-31 前公布。 | 2022-01-31 | 2023-01-31',
    ],
    [
      'later: the site may have moved',
      { ...department, ...day('2023-02-01') },
      'hint: 页面日期是 2023-02-01，比应当公布的 2022-01-31 晚一年以上，可能是网站迁移的日期。 | 2022-01-31 | 2023-02-01',
    ],
    [
      'a township, which local notices bind',
      { issuerKind: 'government', issuerLevel: 'township', ...day('2022-06-01') },
      'skipped',
    ],
    ['an office, which the law does not name', { ...office, ...day('2022-06-01') }, 'skipped'],
    ['a body of unknown kind', { issuerKind: null, ...day('2022-06-01') }, 'skipped'],
    [
      'the first year of the revised law',
      { ...department, ...day('2020-02-01', 2019) },
      'hint: 页面日期是 2020-02-01，2019 年度报告应当在 2020-01-31 前公布。 | 2020-01-31 | 2020-02-01',
    ],
    ['a department before it', { ...department, ...day('2019-03-31', 2018) }, 'pass'],
    [
      'a department late before it',
      { ...department, ...day('2019-04-01', 2018) },
      'hint: 页面日期是 2019-04-01，2018 年度报告应当在 2019-03-31 前公布。 | 2019-03-31 | 2019-04-01',
    ],
    [
      'an office before it',
      { ...office, ...day('2019-05-30', 2018) },
      'hint: 页面日期是 2019-05-30，2018 年度报告应当在 2019-03-31 前公布。 | 2019-03-31 | 2019-05-30',
    ],
    ['an office in its first year', { ...office, ...day('2020-05-30', 2019) }, 'skipped'],
    ['no date', { ...department, year: 2021 }, 'skipped'],
    ['no year', { ...department, publishedOn: '2022-02-01' }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, spec)).toBe(told);
  });
});
