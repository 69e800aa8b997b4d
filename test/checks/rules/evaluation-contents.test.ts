import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/evaluation-contents.ts';
import { buildReport, officialSections, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (overview: string, spec: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      year: 2021,
      issuerKind: 'government',
      issuerLevel: 'county',
      sections: officialSections({ overview }),
      ...spec,
    }),
  );

describe('evaluation-contents', () => {
  it('hints where a government says nothing about it', () => {
    expect(of('各项工作有序推进。').severities).toEqual(['hint']);
  });

  it('passes where it does', () => {
    expect(of('纳入年度考核，没有追究责任的情形。').outcome).toBe('pass');
  });

  it('is skipped for other bodies and before the revision', () => {
    expect(of('有序推进。', { issuerKind: 'department' }).outcome).toBe('skipped');
    expect(of('有序推进。', { issuerLevel: 'township' }).outcome).toBe('skipped');
    expect(of('有序推进。', { year: 2017 }).outcome).toBe('skipped');
  });
});
