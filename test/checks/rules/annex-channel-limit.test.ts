import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-channel-limit.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-channel-limit', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'one item on several channels, none above the total',
      {
        'disclosure.total': 1112936,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'pass',
    ],
    [
      'a channel that has all items',
      {
        'disclosure.total': 843579,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'pass',
    ],
    [
      'a channel above the total, which lost a digit',
      {
        'disclosure.total': 112936,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'warning: 政府网站公开政府信息数 843579 ＞ 主动公开政府信息数 112936；其他方式公开政府信息数 269311 ＞ 主动公开政府信息数 112936 ? 主动公开政府信息数 → ≥ 843579 | ≤ 112936 | 843579',
    ],
    [
      'the gazette and a blank channel',
      {
        'disclosure.total': 200,
        'channels.gazette': 246,
        'channels.website': 0,
        'channels.weibo': 0,
        'channels.wechat': null,
        'channels.other': 0,
      },
      'warning: 政府公报公开政府信息数 246 ＞ 主动公开政府信息数 200 | ≤ 200 | 246',
    ],
    ['no channel at all', { 'disclosure.total': 5 }, 'skipped'],
    [
      'a blank total',
      {
        'disclosure.total': null,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
