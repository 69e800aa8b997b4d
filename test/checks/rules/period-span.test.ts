import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/period-span.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (from: string, to: string) => runRule(rule, buildReport({ period: { from, to } }));

describe('period-span', () => {
  it('passes for a full year', () => {
    expect(of('2021-01-01', '2021-12-31').outcome).toBe('pass');
  });

  it('hints at anything else', () => {
    expect(of('2021-03-01', '2021-12-31').findings).toMatchObject([
      { severity: 'hint', actual: '2021-03-01/2021-12-31' },
    ]);
    expect(of('2020-12-01', '2021-11-30').outcome).toBe('fail');
  });

  it('is skipped without a stated period', () => {
    expect(runRule(rule, buildReport()).outcome).toBe('skipped');
  });
});
