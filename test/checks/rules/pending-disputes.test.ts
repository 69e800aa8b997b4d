import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/pending-disputes.ts';
import { buildReport, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (received: number | null, pending: number) =>
  runRule(
    rule,
    buildReport({
      facts: {
        'applications.new@total': received,
        'applications.carried_in@total': 0,
        ...reviewTable([0, 0, 0, pending, pending]),
      },
    }),
  );

describe('pending-disputes', () => {
  it('hints at pending cases without any application', () => {
    const { severities, messages } = of(0, 2);
    expect(severities).toEqual(['hint']);
    expect(messages[0]).toContain('尚未审结 2');
  });

  it('passes with applications, or without pending cases', () => {
    expect(of(3, 2).outcome).toBe('pass');
    expect(of(0, 0).outcome).toBe('pass');
  });

  it('is skipped where the number of applications is blank', () => {
    expect(of(null, 2).outcome).toBe('skipped');
  });
});
