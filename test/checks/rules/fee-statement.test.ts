import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/fee-statement.ts';
import { buildReport, officialSections } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (other: string, year = 2021, overview = '') =>
  runRule(rule, buildReport({ year, sections: officialSections({ other, overview }) }));

describe('fee-statement', () => {
  it.each(['2021年，未收取依申请公开信息处理费。', '没有向公众收取相关费用。'])(
    'passes: %s',
    (text) => {
      expect(of(text).outcome).toBe('pass');
    },
  );

  it('hints where nothing is said', () => {
    expect(of('无其他需要报告的事项。').severities).toEqual(['hint']);
  });

  it('passes where it is said elsewhere', () => {
    expect(of('无。', 2021, '全年未收取信息处理费。').outcome).toBe('pass');
  });

  it('is skipped before 2021', () => {
    expect(of('无。', 2020).outcome).toBe('skipped');
  });
});
