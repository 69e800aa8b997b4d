import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-channel-limit.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-channel-limit', () => {
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
      'disclosure.total': 112936,
      'channels.gazette': 246,
      'channels.website': 843579,
      'channels.weibo': 2459,
      'channels.wechat': 629,
      'channels.other': 269311,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      suspects: [{ indicator: 'disclosure.total', suggested: 843579 }],
    });
    expect(messages[0]).toContain('政府网站公开政府信息数 843579 ＞ 主动公开政府信息数 112936');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'disclosure.total': 5 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
