import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/fee-statement.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (other: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { year: 2021, sections: officialSections({ other }), ...spec });
const NONE = 'hint: “六、其他需要报告的事项”没有说明收取信息处理费的情况。 | @ §5';

describe('fee-statement', () => {
  it.each([
    '2021年，未收取依申请公开信息处理费。',
    '没有产生信息处理费。',
    '全年没有收费。',
    '没有向公众收取。',
    '没有产生费用。',
    '未產生費用。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('hints where nothing is said, and leads to the section', () => {
    expect(of('无其他需要报告的事项。')).toBe(NONE);
  });

  it('counts headings below and what is said elsewhere', () => {
    const below = (title: string, text: string) => ({
      sections: [...officialSections({ other: '如下。' }), { level: 2 as const, title, text }],
    });
    expect(of('', below('信息处理费', '没有。'))).toBe('pass');
    expect(of('', below('情况', '没有收费。'))).toBe('pass');
    expect(of('', below('情况', '没有。'))).toBe(NONE);
    const sections = officialSections({ overview: '全年未收取信息处理费。', other: '无。' });
    expect(of('', { sections })).toBe('pass');
  });

  it('takes other fees for something else', () => {
    const sections = officialSections({ disclosure: '公开了行政事业性收费。', other: '无。' });
    expect(of('', { sections })).toBe(NONE);
  });

  it.each<[string, ReportSpec, string]>([
    ['the last year before the rules on fees', { year: 2020 }, 'skipped'],
    ['later years', { year: 2022 }, NONE],
    ['an unknown year', { year: null }, 'skipped'],
    ['a report without the section', { sections: officialSections().slice(0, 5) }, 'skipped'],
    ['a page without a text', { sections: [] }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(of('无。', spec)).toBe(told);
  });
});
