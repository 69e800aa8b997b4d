import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/year-text.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const TITLE = '甲县2022年政府信息公开工作年度报告';
const of = (preamble: string, overview = '', spec: ReportSpec = {}) =>
  judgeReport(rule, { title: TITLE, preamble, sections: officialSections({ overview }), ...spec });

describe('year-text', () => {
  it.each([
    [
      '甲县编制了2021年政府信息公开年度报告。',
      'error: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “甲县编制了2021年政府信息公开年度报告。”',
    ],
    [
      '现将甲县2021年政府信息公开工作情况向社会公布。',
      'error: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “现将甲县2021年政府信息公开工作情况向社会公布。”',
    ],
    [
      '现将2021年度全县各级各部门政务公开情况公开如下。',
      'error: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “现将2021年度全县各级各部门政务公开情况公开如下。”',
    ],
    [
      '现将2021年信息公开的情况报告如下。',
      'error: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “现将2021年信息公开的情况报告如下。”',
    ],
    [
      '现将2021年政务信息公开工作的情况说明如下。',
      'error: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “现将2021年政务信息公开工作的情况说明如下。”',
    ],
    [
      '按照要求。现编制2020年一二三四五六七八九十一政府信息公开报告。',
      'error: 标题是 2022 年，正文开头写的是 2020 年。 | 2020 | 2022 | “现编制2020年一二三四五六七八九十一政府信息公开报告。”',
    ],
  ])('is sure where the opening reports on another year: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it('warns where the opening names the right year, too', () => {
    expect(of('2022年有序开展。现将2021年政府信息公开工作情况公布如下。')).toBe(
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “现将2021年政府信息公开工作情况公布如下。”',
    );
  });

  it.each([
    [
      '2021年，工作有序开展。2021年，成效明显。',
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “2021年，工作有序开展。”',
    ],
    [
      '2021年有序。2020年开始。2020年成效明显。2020年结束。',
      'warning: 标题是 2022 年，正文开头写的是 2020 年。 | 2020 | 2022 | “2020年开始。”',
    ],
    [
      '到了2021年，有序开展。2021年，成效明显。',
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “到了2021年，有序开展。”',
    ],
  ])('warns where the text only ever names another year: %s', (text, told) => {
    expect(of('', text)).toBe(told);
  });

  it('counts the opening and the first part together, headings below included', () => {
    const [overview, ...others] = officialSections({ overview: '2021年，有序开展。' });
    expect(of('2021年，是重要的一年。', '', { sections: [overview!, ...others] })).toBe(
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “2021年，是重要的一年。”',
    );
    const below = { level: 2 as const, title: '公开', text: '2021年，成效明显。' };
    expect(of('', '', { sections: [overview!, below, ...others] })).toBe(
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “2021年，有序开展。”',
    );
    const sections = officialSections({ disclosure: '2021年，有序。2021年，成效。' });
    expect(of('', '', { sections })).toBe('pass');
    expect(of('2021年，有序。2021年，成效。', '', { sections: [{ text: '概述。' }] })).toBe(
      'warning: 标题是 2022 年，正文开头写的是 2021 年。 | 2021 | 2022 | “2021年，有序。”',
    );
  });

  it.each([
    '2022年，对照2021年的要求开展工作。2021年的要求较多。',
    '2021年，是重要的一年。',
    '满意率比2021年提高，较2021年增长。',
    '与2021年相比增加，同2021年持平。',
    '于2021年开始，自2021年施行，从2021年实行。',
    '至2021年为止，到 2021年结束，和2021年一样。',
    '落实《2021年政务公开要点》和《2021年任务》。',
    '于2021年1月1日施行，2021年2月3日印发。',
  ])('passes: %s', (text) => {
    expect(of('', text)).toBe('pass');
  });

  it.each([
    '编制2021年一二三四五六七八九十一二政府信息公开报告。',
    '编制2021年政府信息公开一二三四五六七八九十一报告。',
    '将2021年政府信息公开情况一二三四五六七八九公布。',
    '现将2022年政府信息公开情况公布如下。',
  ])('is not sure where the opening may speak of something else: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('takes no part of the report for its opening', () => {
    expect(of('', '2021年政府信息公开工作情况如下。')).toBe('pass');
  });

  it.each<[string, ReportSpec]>([
    ['a title without a year', { title: '政府信息公开工作年度报告' }],
    ['no title', { title: null }],
  ])('is skipped for %s', (_, spec) => {
    expect(of('编制了2021年政府信息公开年度报告。', '', spec)).toBe('skipped');
  });
});
