import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/foreign-body.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (preamble: string, rest: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      issuer: '甲县财政局',
      issuerKind: 'department',
      issuerLevel: 'county',
      region: { county: '甲县' },
      preamble,
      ...rest,
    }),
  );

describe('foreign-body', () => {
  it.each([
    '本报告由丁丑县财政局根据条例编制。',
    '现将丁丑县财政局2021年政府信息公开工作年度报告公布如下。',
    '如有疑问，请与寅市丁丑县财政局办公室联系。',
    '本報告由丁丑縣財政局編製。',
  ])('warns of a body of another county: %s', (text) => {
    const { findings, messages } = of(text);
    expect(findings).toMatchObject([
      { severity: 'warning', expected: '甲县财政局', actual: expect.stringMatching(/^丁丑[县縣]/) },
    ]);
    expect(messages[0]).toContain(findings[0]!.actual);
    expect(findings[0]!.quote).toBe(text);
  });

  it.each([
    '本报告由甲县财政局编制。',
    '如有疑问，请与寅市甲县财政局联系。',
    '如有疑问，请联系甲县财政局。',
    '本报告由寅市财政局要求编制。',
    '本报告由高新技术开发区管理委员会编制。',
    '本报告由我县财政局编制。',
    '与丁丑县财政局会同编制了规程。',
    '丁丑县人民政府来访。',
    '本报告汇总各县区政府部门的数据编制。',
  ])('lets other names be: %s', (text) => {
    expect(of(text).findings).toEqual([]);
  });

  it('looks at the opening and the last part only', () => {
    const sections = officialSections({
      disclosure: '丁丑县财政局编制了公开目录。',
      other: '请与丁丑县财政局联系。',
    });
    const { findings } = of('', { sections });
    expect(findings).toMatchObject([{ places: [{ section: 5 }] }]);
  });

  it('needs a county to compare with', () => {
    const text = '本报告由丁丑县财政局编制。';
    expect(of(text, { region: { city: '寅市' }, issuer: '寅市财政局' }).outcome).toBe('pass');
    expect(of(text, { region: null }).outcome).toBe('skipped');
    expect(of(text, { issuer: '丁丑县与甲县合作局' }).findings).toEqual([]);
  });
});
