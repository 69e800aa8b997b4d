import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/tables-missing.ts';
import type { ProblemCode } from '../../../utils/model.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const ALL = { 'licensing.decisions': 1, 'applications.new@total': 1, 'review.total': 0 };
const of = (facts: ReportSpec['facts'], spec: ReportSpec = {}) =>
  judgeReport(rule, { year: 2021, sections: officialSections(), facts: facts!, ...spec });
const without = (code: keyof typeof ALL) =>
  Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== code));

describe('tables-missing', () => {
  it('passes with the three tables', () => {
    expect(of(ALL)).toBe('pass');
  });

  it.each<[keyof typeof ALL, string]>([
    ['licensing.decisions', 'warning: “二、主动公开政府信息情况”下没有统一格式的统计表。 | @ §1'],
    [
      'applications.new@total',
      'warning: “三、收到和处理政府信息公开申请情况”下没有统一格式的统计表。 | @ §2',
    ],
    [
      'review.total',
      'warning: “四、政府信息公开行政复议、行政诉讼情况”下没有统一格式的统计表。 | @ §3',
    ],
  ])('warns of the section without %s', (code, told) => {
    expect(of(without(code))).toBe(told);
  });

  it('warns of each', () => {
    expect(of({})).toBe(
      [
        'warning: “二、主动公开政府信息情况”下没有统一格式的统计表。 | @ §1',
        'warning: “三、收到和处理政府信息公开申请情况”下没有统一格式的统计表。 | @ §2',
        'warning: “四、政府信息公开行政复议、行政诉讼情况”下没有统一格式的统计表。 | @ §3',
      ].join('\n'),
    );
  });

  it('takes a table that it could not read for one', () => {
    const table = (section: number) => ({
      kind: 'other' as const,
      section,
      grid: { rows: 0, columns: 0, cells: [] },
    });
    expect(of(without('review.total'), { tables: [0, 1, 2, 3].map(table) })).toBe('pass');
  });

  it('leaves a missing section to another check', () => {
    expect(of({}, { sections: officialSections().filter((_, at) => at > 3 || at === 0) })).toBe(
      'pass',
    );
  });

  it.each<ProblemCode>([
    'table-as-image',
    'attachment-only',
    'flip-book',
    'empty-frame',
    'page-cut-off',
    'table-cut-off',
    'grid-too-large',
  ])('is skipped where a table may not have been read: %s', (code) => {
    expect(of({}, { problems: [{ code, message: { key: 'x' } }] })).toBe('skipped');
  });

  it('is not skipped for another problem', () => {
    const problems = [{ code: 'unreadable-cell' as const, message: { key: 'x' } }];
    expect(of({}, { problems })).toBe(of({}));
  });

  it.each<[string, ReportSpec]>([
    ['before 2019', { year: 2018 }],
    ['without a text', { sections: [] }],
  ])('is skipped %s', (_, spec) => {
    expect(of({}, spec)).toBe('skipped');
  });
});
