import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/plan-year.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (problems: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { year: 2023, sections: officialSections({ problems }), ...spec });

describe('plan-year', () => {
  it.each([
    [
      '2023年我局将加强培训。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年我局将加强培训。”',
    ],
    [
      '主要问题如下。2023年，计划举办培训。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年，计划举办培训。”',
    ],
    [
      '2023年打算增加人手。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年打算增加人手。”',
    ],
    [
      '2023年拟增加人手。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年拟增加人手。”',
    ],
    [
      '2023年力争做得更好。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年力争做得更好。”',
    ],
    [
      '2023年，一二三四五六七八九十一二三四五将加强培训。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年，一二三四五六七八九十一二三四五将加强培训。”',
    ],
    [
      '2023年将加强培训。2023年将加强公开。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年将加强培训。”',
    ],
    [
      '2023年，将认真研究并且进一步改进之后纳入考核。',
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年，将认真研究并且进一步改进之后纳入考核。”',
    ],
  ])('hints at plans for the year of the report: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    '2024年我局将加强培训。',
    '2022年我局计划加强培训。',
    '2023年工作有成效，但仍有不足。',
    '2023年有成效。今后将加强培训。',
    '2023年有成效；今后将加强培训。',
    '2023年有成效\n今后将加强培训。',
    '2023年，一二三四五六七八九十一二三四五六将加强培训。',
    '2023年，将公开摆在突出位置。',
    '2023年，将公开工作纳入考核。',
    '2023年，将公开作为重点。',
    '2023年，将认真研究并且进一步改进后纳入考核。',
    '《2023年计划》已印发。',
  ])('passes: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('looks below the heading, and nowhere else', () => {
    const [first, ...others] = officialSections({ problems: '不足如下。' }).toReversed();
    const below = { level: 2 as const, title: '改进', text: '2023年将加强培训。' };
    const sections = [...others.toReversed(), below, first!];
    expect(of('', { sections })).toBe(
      'hint: “问题和改进”部分写 2023 年的打算，而本报告就是 2023 年的。 | 2024 | 2023 | “2023年将加强培训。”',
    );
    const preamble = '2023年将加强培训。';
    expect(of('', { sections: officialSections({ other: preamble }), preamble })).toBe('pass');
  });

  it.each<[string, ReportSpec]>([
    ['without the section', { sections: [{ text: '2023年将加强。' }] }],
    ['without a year', { year: null }],
    ['without a text', { sections: [] }],
  ])('is skipped %s', (_, spec) => {
    expect(of('2023年将加强培训。', spec)).toBe('skipped');
  });
});
