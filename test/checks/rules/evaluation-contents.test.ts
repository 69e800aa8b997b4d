import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/evaluation-contents.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (overview: string, spec: ReportSpec = {}) =>
  judgeReport(rule, {
    year: 2021,
    issuerKind: 'government',
    issuerLevel: 'county',
    sections: officialSections({ overview }),
    ...spec,
  });
const NONE = 'hint: 全文没有提到工作考核、社会评议和责任追究结果情况。';

describe('evaluation-contents', () => {
  it('hints where a government says nothing about it', () => {
    expect(of('各项工作有序推进。')).toBe(NONE);
  });

  it.each([
    '纳入年度考核。',
    '开展社会评议。',
    '接受第三方评估。',
    '没有责任追究情形。',
    '未被追究责任。',
    '没有问责。',
    '納入年度考核。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('reads the opening and the headings, too', () => {
    expect(of('', { preamble: '本报告包括考核情况。' })).toBe('pass');
    const sections = [...officialSections(), { level: 2 as const, title: '評議情況' }];
    expect(of('', { sections })).toBe('pass');
  });

  it.each<[string, ReportSpec, string]>([
    ['a department', { issuerKind: 'department' }, 'skipped'],
    ['a township', { issuerLevel: 'township' }, 'skipped'],
    ['the last year of the old law', { year: 2018 }, 'skipped'],
    ['the first of the new one', { year: 2019 }, NONE],
    ['an unknown year', { year: null }, 'skipped'],
    ['a page without a text', { sections: [] }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(of('有序推进。', spec)).toBe(told);
  });
});
