import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/regulations-competence.ts';
import { buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (spec: ReportSpec, inForce = 3) =>
  runRule(
    rule,
    buildReport({ issuer: '甲县人民政府', facts: { 'regulations.in_force': inForce }, ...spec }),
  );

describe('regulations-competence', () => {
  it('warns where a county or a city’s bureau has rules', () => {
    expect(of({ issuerLevel: 'county', issuerKind: 'government' }).severities).toEqual(['warning']);
    expect(of({ issuerLevel: 'city', issuerKind: 'department' }).messages[0]).toContain(
      '现行有效件数 3',
    );
  });

  it('passes with none', () => {
    expect(of({ issuerLevel: 'county' }, 0).outcome).toBe('pass');
  });

  it('is skipped for those who make rules, and for unknown levels', () => {
    expect(of({ issuerLevel: 'city', issuerKind: 'government' }).outcome).toBe('skipped');
    expect(of({ issuerLevel: 'province', issuerKind: 'government' }).outcome).toBe('skipped');
    expect(of({ issuerLevel: null }).outcome).toBe('skipped');
  });
});
