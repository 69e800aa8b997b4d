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

  it('is skipped without an announcement', () => {
    expect(of('现将有关情况公布如下。').outcome).toBe('skipped');
  });
});
