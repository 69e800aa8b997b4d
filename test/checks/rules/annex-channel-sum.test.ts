import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-channel-sum.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-channel-sum', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'channels that come to more than the items: one item goes several ways',
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
      'channels that come to the items exactly',
      {
        'disclosure.total': 1116224,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'pass',
    ],
    [
      'fewer than the items',
      {
        'disclosure.total': 1212936,
        'channels.gazette': 246,
        'channels.website': 843579,
        'channels.weibo': 2459,
        'channels.wechat': 629,
        'channels.other': 269311,
      },
      'warning: 主动公开政府信息数 1212936 ＞ 政府公报公开政府信息数 246 ＋ 政府网站公开政府信息数 843579 ＋ 政务微博公开政府信息数 2459 ＋ 政务微信公开政府信息数 629 ＋ 其他方式公开政府信息数 269311 ＝ 1116224 | ≤ 1116224 | 1212936',
    ],
    ['no channel at all', { 'disclosure.total': 5 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
