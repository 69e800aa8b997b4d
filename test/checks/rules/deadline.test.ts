import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/deadline.ts';
import { buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (spec: ReportSpec) => runRule(rule, buildReport({ year: 2021, ...spec }));

describe('deadline', () => {
  it.each<[string, ReportSpec, string]>([
    ['a department on the day', { issuerKind: 'department', publishedOn: '2022-01-31' }, 'pass'],
    ['a department a day late', { issuerKind: 'department', publishedOn: '2022-02-01' }, 'fail'],
    [
      'a government in March',
      { issuerKind: 'government', issuerLevel: 'county', publishedOn: '2022-03-31' },
      'pass',
    ],
    [
      'a government in April',
      { issuerKind: 'government', issuerLevel: 'county', publishedOn: '2022-04-01' },
      'fail',
    ],
    [
      'a township, which local notices bind',
      { issuerKind: 'government', issuerLevel: 'township', publishedOn: '2022-06-01' },
      'skipped',
    ],
    ['a body of unknown kind', { issuerKind: null, publishedOn: '2022-06-01' }, 'skipped'],
    [
      'a department before the revision',
      { year: 2017, issuerKind: 'department', publishedOn: '2018-03-30' },
      'pass',
    ],
    [
      'an office before the revision',
      { year: 2017, issuerKind: 'office', publishedOn: '2018-05-30' },
      'fail',
    ],
    ['no date', { issuerKind: 'department' }, 'skipped'],
  ])('%s', (_, spec, outcome) => {
    expect(of(spec).outcome).toBe(outcome);
  });

  it('names the day, and a move of the site as a possible reason', () => {
    const late = of({ issuerKind: 'department', publishedOn: '2022-02-26' });
    expect(late.findings).toMatchObject([
      { severity: 'hint', actual: '2022-02-26', expected: '2022-01-31' },
    ]);
    const moved = of({ issuerKind: 'department', publishedOn: '2023-05-26' });
    expect(moved.messages[0]).toContain('迁移');
  });
});
