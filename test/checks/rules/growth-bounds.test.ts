import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/growth-bounds.ts';
import { judgeReport } from '../../support/judge-report.ts';

const of = (text: string) => judgeReport(rule, { sections: [{ text }] });
const told = (overall: string) =>
  `咨询300人次，比上年${overall}%，其中现场100人次，增长8.9%；电话100人次，增长29.2%；网上100人次，增长20.7%。`;

describe('growth-bounds', () => {
  it.each([
    [
      '增长39.7',
      'warning: 总数增幅 39.7%，不在各分项增幅（8.9%、29.2%、20.7%）之间。 | 8.9…29.2 | 39.7 | 「比上年增长39.7%」 39.7, 「增长8.9%」 8.9, 「增长29.2%」 29.2, 「增长20.7%」 20.7 | “咨询300人次，比上年增长39.7%，其中现场100人次，增长8.9%；电话100人次，增长29.2%；网上100人次，增长20.7%。”',
    ],
    [
      '增长5',
      'warning: 总数增幅 5%，不在各分项增幅（8.9%、29.2%、20.7%）之间。 | 8.9…29.2 | 5 | 「比上年增长5%」 5, 「增长8.9%」 8.9, 「增长29.2%」 29.2, 「增长20.7%」 20.7 | “咨询300人次，比上年增长5%，其中现场100人次，增长8.9%；电话100人次，增长29.2%；网上100人次，增长20.7%。”',
    ],
    [
      '下降19.7',
      'warning: 总数增幅 -19.7%，不在各分项增幅（8.9%、29.2%、20.7%）之间。 | 8.9…29.2 | -19.7 | 「比上年下降19.7%」 19.7, 「增长8.9%」 8.9, 「增长29.2%」 29.2, 「增长20.7%」 20.7 | “咨询300人次，比上年下降19.7%，其中现场100人次，增长8.9%；电话100人次，增长29.2%；网上100人次，增长20.7%。”',
    ],
  ])('finds an overall growth beyond that of every part: %s', (overall, finding) => {
    expect(of(told(overall))).toBe(finding);
  });

  it('knows parts that fall', () => {
    const falls = '其中现场100人次，下降8.9%；电话100人次，下降29.2%；网上100人次，增长3%。';
    expect(of(`咨询300人次，比上年下降35%，${falls}`)).toBe(
      'warning: 总数增幅 -35%，不在各分项增幅（-8.9%、-29.2%、3%）之间。 | -29.2…3 | -35 | 「比上年下降35%」 35, 「下降8.9%」 8.9, 「下降29.2%」 29.2, 「增长3%」 3 | “咨询300人次，比上年下降35%，其中现场100人次，下降8.9%；电话100人次，下降29.2%；网上100人次，增长3%。”',
    );
    expect(of(`咨询300人次，比上年下降12%，${falls}`)).toBe('pass');
  });

  it.each(['增长8.9', '增长19.7', '增长29.2', '增长29.3', '增长8.8', '增长30'])(
    'passes between the least and the most, but for rounding: %s',
    (overall) => {
      expect(of(told(overall))).toBe('pass');
    },
  );

  it.each(['增长29.4', '增长8.7'])('allows for no more than that: %s', (overall) => {
    expect(of(told(overall))).toContain('warning');
  });

  it.each([
    '咨询300人次，增长50%，其中现场100人次，增长9%；电话200人次。',
    '咨询300人次，其中现场100人次，增长9%；电话200人次，增长10%。',
    '公开信息300条，增长50%，其中政策100条，增长9%；解读20条，增长10%。',
  ])('passes where the growths are not all there, or the parts are a selection: %s', (text) => {
    expect(of(text)).toBe('pass');
  });
});
