import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/section-title.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const titled = (titles: Record<string, string>, rest: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      year: 2022,
      sections: officialSections().map((one) => ({
        ...one,
        title: titles[one.kind!] ?? one.title,
      })),
      ...rest,
    }),
  );

describe('section-title', () => {
  it('passes with the titles of the form', () => {
    expect(titled({}).outcome).toBe('pass');
  });

  it.each([
    ['overview', '工作概述'],
    ['overview', '政府信息公开工作总体情况'],
    ['disclosure', '主动公开情况'],
    ['disclosure', '主動公開政府資訊情況'],
    ['applications', '收到和处理申请情况'],
    ['applications', '收到 和处理政府信息公开申请情况'],
    ['review', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['problems', '存在的主要问题和改进措施'],
    ['other', '其它需要报告的事项'],
  ])('lets small words of %s differ: %s', (kind, title) => {
    expect(titled({ [kind]: title }).outcome).toBe('pass');
  });

  it('hints at all that say other things, in one finding', () => {
    const { findings, messages } = titled({
      applications: '依申请公开政府信息情况',
      problems: '当前存在问题和下一步打算',
    });
    expect(findings).toMatchObject([
      {
        severity: 'hint',
        expected: '三、收到和处理政府信息公开申请情况',
        actual: '依申请公开政府信息情况',
        places: [{ section: 2 }, { section: 4 }],
      },
    ]);
    expect(messages[0]).toContain('“当前存在问题和下一步打算”（五、存在的主要问题及改进情况）');
  });

  it('looks for a title that fits where a kind comes twice', () => {
    const sections = officialSections();
    const twice = [{ ...sections[1]!, title: '公开情况' }, ...sections];
    expect(runRule(rule, buildReport({ year: 2022, sections: twice })).outcome).toBe('pass');
  });

  it('leaves missing sections to another check, and older reports alone', () => {
    const sections = officialSections().slice(0, 2);
    expect(runRule(rule, buildReport({ year: 2022, sections })).outcome).toBe('pass');
    expect(titled({ problems: '下一步打算' }, { year: 2016, format: '2014' }).outcome).toBe(
      'skipped',
    );
  });
});
