import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/announced-parts.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections } from '../../support/report-builder.ts';

const of = (preamble: string, count = 6) =>
  judgeReport(rule, { preamble, sections: officialSections().slice(0, count) });

describe('announced-parts', () => {
  it.each([
    '本报告由总体情况等六部分组成。',
    '全文共分6个部分。',
    '本报告共六大部分。',
    '全文包括六个大部分内容。',
    '本報告由六個部分構成。',
  ])('passes where as many parts follow: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('passes where only headings in between are lost', () => {
    const sections = officialSections().filter((one) => one.kind !== 'review');
    expect(judgeReport(rule, { preamble: '本报告由六部分组成。', sections })).toBe('pass');
  });

  it('counts headings without a number', () => {
    const sections = officialSections().map((one) => ({ ...one, ordinal: null }));
    expect(judgeReport(rule, { preamble: '本报告由六部分组成。', sections })).toBe('pass');
    expect(judgeReport(rule, { preamble: '本报告由五部分组成。', sections })).toBe(
      'hint: 开头说共 5 个部分，正文有 6 个。 | 5 | 6 | “本报告由五部分组成。”',
    );
  });

  it.each([
    [
      '本报告由九个部分组成。',
      'hint: 开头说共 9 个部分，正文有 6 个。 | 9 | 6 | “本报告由九个部分组成。”',
    ],
    [
      '说明。本报告由十一个部分构成。其余略。',
      'hint: 开头说共 11 个部分，正文有 6 个。 | 11 | 6 | “本报告由十一个部分构成。”',
    ],
    [
      '全文共分12个部分内容。',
      'hint: 开头说共 12 个部分，正文有 6 个。 | 12 | 6 | “全文共分12个部分内容。”',
    ],
    ['全文共分5部分。', 'hint: 开头说共 5 个部分，正文有 6 个。 | 5 | 6 | “全文共分5部分。”'],
  ])('hints at another number: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    [
      '本报告由总体情况、主动公开情况、申请情况、行政复议、行政诉讼情况、存在的问题六部分组成。',
      'hint: 开头说共 6 个部分，只列出 5 个。 | 6 | 5 | “本报告由总体情况、主动公开情况、申请情况、行政复议、行政诉讼情况、存在的问题六部分组成。”',
    ],
    [
      '本报告包括总体情况、主动公开、申请六部分。',
      'hint: 开头说共 6 个部分，只列出 3 个。 | 6 | 3 | “本报告包括总体情况、主动公开、申请六部分。”',
    ],
    [
      '内容包括：总体情况，主动公开，申请，复议、诉讼六部分。',
      'hint: 开头说共 6 个部分，只列出 5 个。 | 6 | 5 | “内容包括：总体情况，主动公开，申请，复议、诉讼六部分。”',
    ],
    [
      '内容：概述、公开、申请、复议、提起行政诉讼、问题六部分。',
      'hint: 开头说共 6 个部分，只列出 5 个。 | 6 | 5 | “内容：概述、公开、申请、复议、提起行政诉讼、问题六部分。”',
    ],
    [
      '内容：概述、公开、申请、复议、被提起诉讼、问题六部分。',
      'hint: 开头说共 6 个部分，只列出 5 个。 | 6 | 5 | “内容：概述、公开、申请、复议、被提起诉讼、问题六部分。”',
    ],
    [
      '下面，由概述、公开、申请六部分组成。',
      'hint: 开头说共 6 个部分，只列出 3 个。 | 6 | 3 | “下面，由概述、公开、申请六部分组成。”',
    ],
    [
      '按照由上级规定的要求、格式和期限，本报告包括概述、公开、申请六部分。',
      'hint: 开头说共 6 个部分，只列出 3 个。 | 6 | 3 | “按照由上级规定的要求、格式和期限，本报告包括概述、公开、申请六部分。”',
    ],
  ])('hints where fewer are named than announced: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    '本报告由总体情况、主动公开、申请、复议诉讼、存在的问题、其他事项六部分组成。',
    '本报告由总体情况、主动公开、申请、行政复议、行政诉讼、存在的问题、其他事项六部分组成。',
    '内容包括：总体情况，主动公开，申请，行政复议、诉讼和申诉，存在的问题六部分。',
    '本报告由总体情况、主动公开、申请、存在的问题等六部分组成。',
    '本报告由县政府办编制，共六部分。',
    '本报告由概述、附表六部分组成。',
    '总体情况、主动公开、申请六部分。',
    '内容如下：总体情况，主动公开，申请，复议、诉讼，存在的问题六部分。',
  ])('does not count too few names: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it.each([
    ['without headings', '本报告由六部分组成。', 0],
    ['without an announcement', '现将有关情况公布如下。', 6],
    ['without an opening', '', 6],
  ])('is skipped %s', (_, text, count) => {
    expect(of(text, count)).toBe('skipped');
  });
});
