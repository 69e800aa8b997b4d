import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-closed.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string, carriedOut = 3) =>
  runRule(
    rule,
    buildReport({
      sections: [{ text }],
      facts: { 'applications.carried_out@total': carriedOut },
      issuerKind: 'government',
    }),
  );

describe('claim-closed', () => {
  it('warns where applications are carried over', () => {
    const { findings, messages } = of('收到的申请全部办结。');
    expect(findings).toMatchObject([{ severity: 'warning', expected: 0, actual: 3 }]);
    expect(messages[0]).toContain('全部办结');
  });

  it.each([
    '收到的申请均已按期答复。',
    '来信全部办结。',
    '到期的申请全部办结。',
    '市本级收到的申请全部办结。',
  ])('passes: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it('passes where nothing is carried over', () => {
    expect(of('收到的申请全部办结。', 0).outcome).toBe('pass');
  });
});
