import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-double-replies.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-double-replies', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'some applications with two answers',
      { 'requests.closed': 78, 'replies.granted': 70, 'replies.partial': 20 },
      'pass',
    ],
    [
      'the same ones counted under two kinds, beside a blank total',
      {
        'requests.closed': 78,
        'replies.total': null,
        'replies.already_public': 78,
        'replies.granted': 78,
        'replies.partial': 0,
      },
      'warning: 各类答复共 156，申请办结数只有 78。 | 78 | 156 | requests.closed 78, replies.already_public 78, replies.granted 78',
    ],
    [
      'a printed total, which is taken before its kinds',
      { 'requests.closed': 78, 'replies.total': 120, 'replies.granted': 200 },
      'warning: 各类答复共 120，申请办结数只有 78。 | 78 | 120 | requests.closed 78, replies.total 120',
    ],
    ['less than half as many again', { 'requests.closed': 10, 'replies.total': 14 }, 'pass'],
    [
      'half as many again',
      { 'requests.closed': 10, 'replies.total': 15 },
      'warning: 各类答复共 15，申请办结数只有 10。 | 10 | 15 | requests.closed 10, replies.total 15',
    ],
    [
      'the least difference that says something',
      { 'requests.closed': 3, 'replies.total': 8 },
      'warning: 各类答复共 8，申请办结数只有 3。 | 3 | 8 | requests.closed 3, replies.total 8',
    ],
    ['small numbers: both may well be', { 'requests.closed': 3, 'replies.total': 7 }, 'pass'],
    ['nothing closed', { 'requests.closed': 0, 'replies.total': 30 }, 'pass'],
    ['a blank number of closed ones', { 'requests.closed': null, 'replies.total': 30 }, 'pass'],
    [
      'a printed total of 0',
      { 'requests.closed': 5, 'replies.total': 0, 'replies.granted': 30 },
      'pass',
    ],
    ['no such row', { 'requests.received': 78, 'replies.total': 300 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
