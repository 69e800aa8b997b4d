import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/announced-parts.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (preamble: string, count = 6) =>
  runRule(rule, buildReport({ preamble, sections: officialSections().slice(0, count) }));

describe('announced-parts', () => {
  it('passes where as many parts follow', () => {
    expect(of('本报告由总体情况等六部分组成。').outcome).toBe('pass');
    expect(of('全文共分6个部分。').outcome).toBe('pass');
  });

  it('passes where only headings in between are lost', () => {
    const sections = officialSections().filter((one) => one.kind !== 'review');
    const report = buildReport({ preamble: '本报告由六部分组成。', sections });
    expect(runRule(rule, report).outcome).toBe('pass');
  });

  it('hints at fewer', () => {
    expect(of('本报告由九个部分组成。').findings).toMatchObject([
      { severity: 'hint', expected: 9, actual: 6 },
    ]);
  });

  it('hints where fewer are named than announced', () => {
    const { findings, messages } = of(
      '本报告由总体情况、主动公开情况、申请情况、行政复议、行政诉讼情况、存在的问题六部分组成。',
    );
    expect(findings).toMatchObject([{ severity: 'hint', expected: 6, actual: 5 }]);
    expect(messages).toEqual(['开头说共 6 个部分，只列出 5 个。']);
  });

  it.each([
    '本报告由总体情况、主动公开、申请、复议诉讼、存在的问题、其他事项六部分组成。',
    '内容包括：总体情况，主动公开，申请，行政复议、诉讼和申诉，存在的问题六部分。',
    '本报告由总体情况、主动公开、申请、存在的问题等六部分组成。',
    '本报告由县政府办编制，共六部分。',
  ])('does not count too few names: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it('reads numbers of two characters and digits, and quotes the sentence', () => {
    const { findings } = of('说明。本报告由十一个部分组成。其余略。');
    expect(findings).toMatchObject([{ expected: 11, quote: '本报告由十一个部分组成。' }]);
    expect(of('全文共分12个部分。').findings).toMatchObject([{ expected: 12 }]);
  });

  it('is skipped without headings', () => {
    expect(of('本报告由六部分组成。', 0).outcome).toBe('skipped');
  });

  it('is skipped without an announcement', () => {
    expect(of('现将有关情况公布如下。').outcome).toBe('skipped');
  });
});
