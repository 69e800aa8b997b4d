import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-missing.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const MISSING = 'hint: 页面上没有《政府信息公开情况统计表》。';
const image = { code: 'table-as-image' as const, message: { key: 'x' } };
const other = { code: 'page-cut-off' as const, message: { key: 'x' } };

describe('annex-missing', () => {
  it.each<[string, ReportSpec, string]>([
    ['the year before the table', { year: 2013 }, 'skipped'],
    ['the first year of the table', { year: 2014 }, MISSING],
    ['the last one', { year: 2018 }, MISSING],
    ['the year after', { year: 2019 }, 'skipped'],
    ['an unknown year', { year: null }, 'skipped'],
    ['a report with the table', { format: '2014' }, 'pass'],
    ['a table that is an image', { problems: [other, image] }, 'skipped'],
    ['another problem of reading', { problems: [other] }, MISSING],
    ['a page without a text', { sections: [] }, 'skipped'],
  ])('%s', (_, spec, told) => {
    const report: ReportSpec = { year: 2017, format: 'prose', sections: [{ text: '概述。' }] };
    expect(judgeReport(rule, { ...report, ...spec })).toBe(told);
  });
});
