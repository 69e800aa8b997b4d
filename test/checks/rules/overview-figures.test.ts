import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/overview-figures.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (overview: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { year: 2021, sections: officialSections({ overview }), ...spec });
const NONE = 'hint: “总体情况”里没有一个数字。 | @ §0';
const below = (text: string) => ({ level: 2 as const, title: '主动公开', text });
const FACT = { key: 'applications.new@total', value: 0, words: '未收到申请' };

describe('overview-figures', () => {
  it('hints at an overview without any figure, whatever stands elsewhere', () => {
    expect(of('2021年，各项工作有序推进。')).toBe(NONE);
    const sections = officialSections({ overview: '有序推进。', disclosure: '公开信息30条。' });
    expect(of('', { sections, preamble: '共3份附件，未收到申请。', proseFacts: [FACT] })).toBe(
      NONE,
    );
    expect(of('有序推进。', { facts: { 'licensing.decisions': 3 } })).toBe(NONE);
  });

  it('passes with one, under headings below as well', () => {
    expect(of('全年公开信息30条。')).toBe('pass');
    expect(of('全年解决难题3个。')).toBe('pass');
    const [overview, ...others] = officialSections();
    expect(of('', { sections: [overview!, below('公开信息30条。'), ...others] })).toBe('pass');
  });

  it('passes with words that mean 0', () => {
    expect(of('全年未收到申请。', { proseFacts: [FACT] })).toBe('pass');
    expect(of('全年未收到申请。', { proseFacts: [] })).toBe(NONE);
    const sections = officialSections({ overview: '有序。', applications: '未收到申请。' });
    expect(of('', { sections, proseFacts: [FACT] })).toBe(NONE);
  });

  it.each<[string, ReportSpec, string]>([
    ['the last year before the form', { year: 2018 }, 'skipped'],
    ['a report without the section', { sections: officialSections().slice(1) }, 'skipped'],
    [
      'a table under it, whose figures say enough',
      { tables: [{ kind: 'other', section: 0, grid: { rows: 0, columns: 0, cells: [] } }] },
      'skipped',
    ],
    ['a page without a text', { sections: [] }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(of('有序推进。', spec)).toBe(told);
  });
});
