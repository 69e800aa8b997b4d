import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-requests.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-requests', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'four ways that come to what was received',
      {
        'requests.received': 78,
        'requests.in_person': 10,
        'requests.fax': 2,
        'requests.online': 63,
        'requests.letter': 3,
      },
      'pass',
    ],
    [
      'two digits exchanged in the total',
      {
        'requests.received': 87,
        'requests.in_person': 10,
        'requests.fax': 2,
        'requests.online': 63,
        'requests.letter': 3,
      },
      'error: 当面申请数 10 ＋ 传真申请数 2 ＋ 网络申请数 63 ＋ 信函申请数 3 ＝ 78 ≠ 收到申请数 87 | 78 | 87',
    ],
    [
      'a way left out',
      {
        'requests.received': 78,
        'requests.in_person': 10,
        'requests.fax': 2,
        'requests.online': 63,
        'requests.letter': null,
      },
      'error: 当面申请数 10 ＋ 传真申请数 2 ＋ 网络申请数 63 ＝ 75 ≠ 收到申请数 78 | 75 | 78',
    ],
    [
      'an unreadable cell',
      {
        'requests.received': 87,
        'requests.in_person': 10,
        'requests.fax': 2,
        'requests.online': 63,
        'requests.letter': '?',
      },
      'skipped',
    ],
    ['a way without its row', { 'requests.received': 78, 'requests.in_person': 10 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
