import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/all-zero.ts';
import { applicationsTable, buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (rows: Parameters<typeof applicationsTable>[0], spec: ReportSpec) =>
  runRule(rule, buildReport({ facts: applicationsTable(rows), issuerLevel: 'county', ...spec }));

describe('all-zero', () => {
  it('hints where a county prints nothing but 0', () => {
    expect(of({}, { issuerKind: 'government' }).severities).toEqual(['hint']);
  });

  it('passes with a single other figure', () => {
    const rows = { 'applications.new': [1, 0, 0, 0, 0, 0, 1] };
    expect(of(rows, { issuerKind: 'government' }).outcome).toBe('pass');
  });

  it('is skipped for small bodies', () => {
    expect(of({}, { issuerKind: 'department' }).outcome).toBe('skipped');
    expect(of({}, { issuerKind: 'government', issuerLevel: 'township' }).outcome).toBe('skipped');
  });
});
