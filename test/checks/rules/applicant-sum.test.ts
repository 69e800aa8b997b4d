import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/applicant-sum.ts';
import { applicationsTable, buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const table = (rows: Parameters<typeof applicationsTable>[0] = {}) =>
  applicationsTable({
    'applications.new': [13, 1, 0, 0, 0, 0, 14],
    'outcome.granted': [12, 0, 0, 0, 0, 0, 12],
    'outcome.other.misc': [1, 1, 0, 0, 0, 0, 2],
    'outcome.total': [13, 1, 0, 0, 0, 0, 14],
    ...rows,
  });

describe('applicant-sum', () => {
  it('passes where every row adds up', () => {
    expect(runRule(rule, buildReport({ facts: table() })).outcome).toBe('pass');
  });

  it('fails by row', () => {
    const facts = table({ 'outcome.granted': [12, 0, 0, 0, 0, 0, 13] });
    const { messages, findings } = runRule(rule, buildReport({ facts }));
    expect(messages[0]).toContain('予以公开：自然人 12 ＝ 12 ≠ 总计 13'.replace(' ＝ 12', ''));
    expect(findings[0]).toMatchObject({ expected: 12, actual: 13 });
  });

  it('skips rows whose total is blank or whose parts are all blank', () => {
    const facts = {
      ...table({ 'outcome.granted': [12, 0, 0, 0, 0, 0, null] }),
      ...Object.fromEntries(
        [
          'natural_person',
          'enterprise',
          'research',
          'public_welfare',
          'legal_services',
          'other_org',
        ].map((applicant) => [`applications.carried_out@${applicant}`, null]),
      ),
      'applications.carried_out@total': 7,
    };
    expect(runRule(rule, buildReport({ facts })).findings).toEqual([]);
  });
});
