import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/year-text.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (title: string, preamble: string, overview = '') =>
  runRule(rule, buildReport({ title, preamble, sections: officialSections({ overview }) }));
const TITLE = '甲县2022年政府信息公开工作年度报告';

describe('year-text', () => {
  it.each([
    '甲县编制了2021年政府信息公开年度报告。',
    '现将甲县2021年政府信息公开工作情况向社会公布。',
  ])('is sure where the opening reports on another year: %s', (text) => {
    const { findings } = of(TITLE, text);
    expect(findings).toMatchObject([{ severity: 'error', expected: 2021, actual: 2022 }]);
  });

  it('warns where the text only ever names another year', () => {
    expect(of(TITLE, '', '2021年，工作有序开展。2021年，成效明显。').severities).toEqual([
      'warning',
    ]);
  });

  it.each([
    '2022年，对照2021年的要求开展工作。',
    '满意率比2021年提高，较2021年增长。',
    '落实《2021年政务公开要点》和《2021年任务》。',
    '于2021年1月1日施行，2021年2月3日印发。',
  ])('passes: %s', (text) => {
    expect(of(TITLE, '', text).outcome).toBe('pass');
  });

  it('is skipped for a title without a year', () => {
    expect(of('政府信息公开工作年度报告', '2021年。').outcome).toBe('skipped');
  });
});
