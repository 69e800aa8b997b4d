import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/missing-total.ts';
import { applicationsTable, buildReport, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('missing-total', () => {
  it('lists blank totals beside filled parts in one hint', () => {
    const facts = {
      ...applicationsTable({ 'outcome.granted': [258, 12, null, null, 1, 1, null] }),
      ...reviewTable([5, null, null, 2, null]),
    };
    const { findings, messages } = runRule(rule, buildReport({ facts }));
    expect(findings).toMatchObject([
      {
        severity: 'hint',
        terms: [{ indicator: 'outcome.granted' }, { indicator: 'review.total' }],
      },
    ]);
    expect(messages[0]).toContain('共 2 处');
  });

  it('says nothing of totals whose parts are blank too', () => {
    const facts = applicationsTable({
      'outcome.denied.inquiry': [null, null, null, null, null, null, null],
    });
    expect(runRule(rule, buildReport({ facts })).outcome).toBe('pass');
  });

  it('knows the totals of the form of 2014', () => {
    const facts = { 'replies.total': null, 'replies.granted': 78 };
    expect(runRule(rule, buildReport({ facts, format: '2014' })).outcome).toBe('fail');
  });
});
