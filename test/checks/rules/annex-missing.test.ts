import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-missing.ts';
import { buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (year: number, format: ReportSpec['format'] = 'prose', rest: ReportSpec = {}) =>
  runRule(rule, buildReport({ year, format, sections: [{ text: '概述。' }], ...rest }));

describe('annex-missing', () => {
  it('hints at a report of the years of the national table without it', () => {
    expect(of(2017).severities).toEqual(['hint']);
  });

  it('passes with the table', () => {
    expect(of(2014, '2014').outcome).toBe('pass');
  });

  it('is skipped in other years, and where a table is an image', () => {
    expect(of(2012).outcome).toBe('skipped');
    expect(of(2020).outcome).toBe('skipped');
    const problems = [{ code: 'table-as-image' as const, message: { key: 'x' } }];
    expect(of(2017, 'prose', { problems }).outcome).toBe('skipped');
  });
});
