import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/foreign-body.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const of = (preamble: string, rest: ReportSpec = {}) =>
  judgeReport(rule, {
    issuer: '甲县财政局',
    issuerKind: 'department',
    issuerLevel: 'county',
    region: { county: '甲县' },
    preamble,
    ...rest,
  });

describe('foreign-body', () => {
  it('takes no short name that the report gives itself for one', () => {
    expect(of('本报告以甲县人民政府名义（以下统称县政府机关）编制。')).toBe('pass');
  });

  it('takes no words before 区政府 for its place', () => {
    expect(of('按时公布2010年县政府信息公开工作年度报告。')).toBe('pass');
    expect(of('年度报告通过县政府办公室公布。')).toBe('pass');
  });

  it.each([
    [
      '本报告由丁丑县财政局根据条例编制。',
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “本报告由丁丑县财政局根据条例编制。”',
    ],
    [
      '现将丁丑县财政局2021年政府信息公开工作年度报告公布如下。',
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “现将丁丑县财政局2021年政府信息公开工作年度报告公布如下。”',
    ],
    [
      '如有疑问，请与寅市丁丑县财政局办公室联系。',
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “如有疑问，请与寅市丁丑县财政局办公室联系。”',
    ],
    [
      '如需咨询，请向丁丑区人民政府提出。',
      'warning: 报告是甲县财政局的，文中却说到丁丑区人民政府。 | 甲县财政局 | 丁丑区人民政府 | “如需咨询，请向丁丑区人民政府提出。”',
    ],
    [
      '现将丁丑旗发展和改革委员会的情况公布如下。',
      'warning: 报告是甲县财政局的，文中却说到丁丑旗发展和改革委员会。 | 甲县财政局 | 丁丑旗发展和改革委员会 | “现将丁丑旗发展和改革委员会的情况公布如下。”',
    ],
    [
      '年度报告由丁丑区卯街道办事处负责。',
      'warning: 报告是甲县财政局的，文中却说到丁丑区卯街道办事处。 | 甲县财政局 | 丁丑区卯街道办事处 | “年度报告由丁丑区卯街道办事处负责。”',
    ],
    [
      '本報告由丁丑縣財政局編製。',
      'warning: 报告是甲县财政局的，文中却说到丁丑縣財政局。 | 甲县财政局 | 丁丑縣財政局 | “本報告由丁丑縣財政局編製。”',
    ],
    [
      '说明如下。由戊己庚辛壬区财政局编制。由癸县财政局编制。',
      'warning: 报告是甲县财政局的，文中却说到己庚辛壬区财政局。 | 甲县财政局 | 己庚辛壬区财政局 | “由戊己庚辛壬区财政局编制。”',
    ],
    [
      '本报告由新区丁丑县财政局编制。',
      'warning: 报告是甲县财政局的，文中却说到新区丁丑县财政局。 | 甲县财政局 | 新区丁丑县财政局 | “本报告由新区丁丑县财政局编制。”',
    ],
    [
      '丁丑县财政局报告如下。',
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “丁丑县财政局报告如下。”',
    ],
    [
      '如有疑问，请致电丁丑区人民政府咨询。',
      'warning: 报告是甲县财政局的，文中却说到丁丑区人民政府。 | 甲县财政局 | 丁丑区人民政府 | “如有疑问，请致电丁丑区人民政府咨询。”',
    ],
    [
      '请聯繫丁丑旗发展和改革委员会。',
      'warning: 报告是甲县财政局的，文中却说到丁丑旗发展和改革委员会。 | 甲县财政局 | 丁丑旗发展和改革委员会 | “请聯繫丁丑旗发展和改革委员会。”',
    ],
  ])('warns of a body of another county: %s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it.each([
    '本报告由甲县财政局编制。',
    '如有疑问，请与寅市甲县财政局联系。',
    '如有疑问，请联系甲县财政局。',
    '本报告由寅市财政局要求编制。',
    '本报告由高新技术开发区管理委员会编制。',
    '本报告由我县财政局编制。',
    '本报告由各县财政局编制。',
    '本报告由丑景区管理办公室编制。',
    '与丁丑县财政局会同编制了规程。',
    '转发丁丑县财政局编制的规程。',
    '对丁丑县财政局的报告进行考核。',
    '对丁丑县财政局的报告进行评估。',
    '参照丁丑县财政局的报告。',
    '学习丁丑县财政局编制的报告。',
    '与丁丑县财政局交流编制经验。',
    '转办丁丑县财政局的咨询。',
    '移送丁丑县财政局的咨询。',
    '协同丁丑县财政局编制了规程。',
    '丁丑县人民政府来访。',
    '本报告汇总各县区政府部门的数据编制。',
    '本报告由县政府编制。',
  ])('lets other names be: %s', (text) => {
    expect(of(text)).toBe('pass');
  });

  it('looks at the opening and the last part only', () => {
    const sections = officialSections({
      disclosure: '丁丑县财政局编制了公开目录。',
      other: '请与丁丑县财政局联系。',
    });
    expect(of('', { sections })).toBe(
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “请与丁丑县财政局联系。”',
    );
    const first = officialSections({ overview: '本报告由丁丑县财政局编制。' });
    expect(of('', { sections: first })).toBe(
      'warning: 报告是甲县财政局的，文中却说到丁丑县财政局。 | 甲县财政局 | 丁丑县财政局 | “本报告由丁丑县财政局编制。”',
    );
  });

  it('needs a county to compare with', () => {
    const text = '本报告由丁丑县财政局编制。';
    expect(of(text, { region: { city: '寅市' }, issuer: '寅市财政局' })).toBe('pass');
    expect(of(text, { region: null })).toBe('skipped');
    expect(of(text, { issuer: null })).toBe('skipped');
  });

  it('takes a name that the issuer’s own has for its own', () => {
    const text = '本报告由丁丑县财政局编制。';
    expect(of(text, { issuer: '丁丑县与甲县合作局' })).toBe('pass');
    expect(of('本报告由寅卯丁丑县财政局编制。', { issuer: '丁丑县与甲县合作局' })).toBe('pass');
    expect(of('本报告由甲区财政局编制。', { region: { county: '寅甲区' } })).toBe('pass');
    expect(of('本报告由和平甲县财政局编制。')).toBe('pass');
  });

  it('takes a body that is not named for none', () => {
    expect(of('报告编制请联系县政府。', { region: { county: '乙区' }, issuer: '乙区财政局' })).toBe(
      'pass',
    );
  });

  it('compares names across scripts', () => {
    const spec: ReportSpec = { region: { county: '丁丑縣' }, issuer: '丁丑縣財政局' };
    expect(of('本报告由丁丑县财政局编制。', spec)).toBe('pass');
  });
});
