import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/overview-figures.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (overview: string, year = 2021) =>
  runRule(rule, buildReport({ year, sections: officialSections({ overview }) }));

describe('overview-figures', () => {
  it('hints at an overview without any figure', () => {
    expect(of('2021年，各项工作有序推进。').severities).toEqual(['hint']);
  });

  it('passes with one, also in words that mean 0', () => {
    expect(of('全年公开信息30条。').outcome).toBe('pass');
    const report = buildReport({
      year: 2021,
      sections: officialSections({ overview: '全年未收到申请。' }),
      proseFacts: [{ key: 'applications.new@total', value: 0, words: '未收到申请' }],
    });
    expect(runRule(rule, report).outcome).toBe('pass');
  });

  it('is skipped before 2019', () => {
    expect(of('有序推进。', 2015).outcome).toBe('skipped');
  });
});
