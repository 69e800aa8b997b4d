import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/growth-difference.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string) => runRule(rule, buildReport({ sections: [{ text }] }));

describe('growth-difference', () => {
  it.each([
    '收到申请120件，比上年增加20件，增长20%。',
    '主动公开信息80条，较2020年减少20条，下降20%。',
    '收到申请3646件，同比增长1.05%。',
    '收到申请120件，比上年增加20余件，增长30%。',
  ])('passes: %s', (text) => {
    expect(of(text).outcome).toBe('pass');
  });

  it('finds a rate that the printed difference does not give', () => {
    const { findings, messages } = of('咨询410892人次，比2013年增加了84439人次，增长29.7%。');
    expect(findings).toMatchObject([{ severity: 'error', expected: 25.9, actual: 29.7 }]);
    expect(messages[0]).toContain('84439 ÷（410892 － 84439）');
  });

  it('knows falls', () => {
    expect(of('信息80条，比上年减少20条，降幅为25%。').findings).toMatchObject([{ expected: 20 }]);
  });
});
