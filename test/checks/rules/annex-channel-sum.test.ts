import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-channel-sum.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-channel-sum', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'disclosure.total': 1112936,
      'channels.gazette': 246,
      'channels.website': 843579,
      'channels.weibo': 2459,
      'channels.wechat': 629,
      'channels.other': 269311,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'disclosure.total': 1212936,
      'channels.gazette': 246,
      'channels.website': 843579,
      'channels.weibo': 2459,
      'channels.wechat': 629,
      'channels.other': 269311,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([
      { severity: 'warning', expected: '≤ 1116224', actual: 1212936 },
    ]);
    expect(messages[0]).toContain('1212936');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'disclosure.total': 5 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
