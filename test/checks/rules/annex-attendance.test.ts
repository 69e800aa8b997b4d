import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-attendance.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-attendance', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'no more press conferences with heads than press conferences',
      { 'response.press_conferences': 37, 'response.press_conferences_by_head': 37 },
      'pass',
    ],
    [
      'more of them',
      { 'response.press_conferences': 37, 'response.press_conferences_by_head': 73 },
      'error: 主要负责同志参加新闻发布会次数 73 ＞ 参加或举办新闻发布会总次数 37 | ≤ 37 | 73',
    ],
    [
      'more interviews with heads than interviews',
      { 'response.interviews': 4, 'response.interviews_by_head': 5 },
      'error: 主要负责同志参加政府网站在线访谈次数 5 ＞ 政府网站在线访谈次数 4 | ≤ 4 | 5',
    ],
    ['a figure that is not there', { 'response.press_conferences': 37 }, 'skipped'],
    [
      'a blank figure',
      { 'response.interviews': null, 'response.interviews_by_head': 5 },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
