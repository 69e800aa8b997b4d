import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-title.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { officialSections, type ReportSpec } from '../../support/report-builder.ts';

const titled = (titles: Record<string, string>, rest: ReportSpec = {}) =>
  judgeReport(rule, {
    year: 2022,
    sections: officialSections().map((one) => ({ ...one, title: titles[one.kind!] ?? one.title })),
    ...rest,
  });

describe('section-title', () => {
  it('passes with the titles of the form', () => {
    expect(titled({})).toBe('pass');
  });

  it.each([
    ['overview', '工作概述'],
    ['overview', '政府信息公开工作总体情况'],
    ['disclosure', '主动公开情况'],
    ['disclosure', '主動公開政府資訊情況'],
    ['applications', '收到和处理申请情况'],
    ['applications', '收到 和处理政府信息公开申请情况'],
    ['applications', '收到并依法处理申请情况'],
    ['review', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['review', '复议和各类有关行政诉讼情况'],
    ['problems', '存在的主要问题和改进措施'],
    ['problems', '问题及下步工作改进'],
    ['other', '其它需要报告的事项'],
    ['other', '其他应当由我局报告的事项'],
  ])('lets small words of %s differ: %s', (kind, title) => {
    expect(titled({ [kind]: title })).toBe('pass');
  });

  it.each([
    [
      'overview',
      '基本情况',
      'hint: 标题与格式不同：“基本情况”（一、总体情况）。 | 一、总体情况 | 基本情况 | @ §0',
    ],
    [
      'applications',
      '收到并且依法依规处理申请情况',
      'hint: 标题与格式不同：“收到并且依法依规处理申请情况”（三、收到和处理政府信息公开申请情况）。 | 三、收到和处理政府信息公开申请情况 | 收到并且依法依规处理申请情况 | @ §2',
    ],
    [
      'other',
      '附则',
      'hint: 标题与格式不同：“附则”（六、其他需要报告的事项）。 | 六、其他需要报告的事项 | 附则 | @ §5',
    ],
  ])('hints at another title of %s: %s', (kind, title, told) => {
    expect(titled({ [kind]: title })).toBe(told);
  });

  it('hints at all that say other things, in one finding', () => {
    expect(
      titled({ applications: '依申请公开政府信息情况', problems: '当前存在问题和下一步打算' }),
    ).toBe(
      'hint: 标题与格式不同：“依申请公开政府信息情况”（三、收到和处理政府信息公开申请情况）、“当前存在问题和下一步打算”（五、存在的主要问题及改进情况）。 | 三、收到和处理政府信息公开申请情况 | 依申请公开政府信息情况 | @ §2 §4',
    );
  });

  it('looks for a title that fits where a kind comes twice', () => {
    const sections = officialSections();
    const twice = [{ ...sections[1]!, title: '公开情况' }, ...sections];
    expect(titled({}, { sections: twice })).toBe('pass');
  });

  it('leaves missing sections to another check', () => {
    expect(titled({}, { sections: officialSections().slice(0, 2) })).toBe('pass');
  });

  it.each<[string, ReportSpec]>([
    ['older reports', { year: 2016, format: '2014' }],
    ['a page without a text', { sections: [] }],
  ])('is skipped for %s', (_, spec) => {
    expect(titled({ problems: '下一步打算' }, spec)).toBe('skipped');
  });
});
