import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/share-total.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }] }));

describe('share-total', () => {
  it('finds shares that come to more than 100 %, and says what they would be', () => {
    const { findings, messages } = of(
      '咨询410892人次，其中现场31956人次，占8.8%；电话156748人次，占45.3%；网上176487人次，占51.2%。',
    );
    expect(findings).toMatchObject([{ severity: 'error', expected: 100, actual: 105.3 }]);
    expect(messages[0]).toContain('7.8%、38.1%、43.0%');
  });

  it('allows for rounding', () => {
    expect(
      of('收到申请6件，其中网上1件，占16.7%；信函1件，占16.7%；当面4件，占66.7%。').outcome,
    ).toBe('pass');
  });

  it('passes for shares of a selection', () => {
    expect(of('收到申请10件，其中网上4件，占40%。').outcome).toBe('pass');
  });
});
