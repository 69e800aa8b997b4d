import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-replies.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-replies', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'eight kinds that come to the total',
      {
        'replies.total': 63,
        'replies.already_public': 6,
        'replies.granted': 14,
        'replies.partial': 17,
        'replies.denied': 16,
        'replies.not_this_agency': 2,
        'replies.not_exist': 1,
        'replies.needs_correction': 3,
        'replies.other_channels': 4,
      },
      'pass',
    ],
    [
      'fewer replies than the total',
      {
        'replies.total': 69,
        'replies.already_public': 6,
        'replies.granted': 14,
        'replies.partial': 17,
        'replies.denied': 16,
        'replies.not_this_agency': 2,
        'replies.not_exist': 1,
        'replies.needs_correction': 3,
        'replies.other_channels': 4,
      },
      'warning: 属于已主动公开范围数 6 ＋ 同意公开答复数 14 ＋ 同意部分公开答复数 17 ＋ 不同意公开答复数 16 ＋ 不属于本行政机关公开数 2 ＋ 申请信息不存在数 1 ＋ 告知作出更改补充数 3 ＋ 告知通过其他途径办理数 4 ＝ 63 ≠ 申请答复数 69 | 63 | 69',
    ],
    [
      'more: an application may have two answers',
      {
        'replies.total': 60,
        'replies.already_public': 6,
        'replies.granted': 14,
        'replies.partial': 17,
        'replies.denied': 16,
        'replies.not_this_agency': 2,
        'replies.not_exist': 1,
        'replies.needs_correction': 3,
        'replies.other_channels': 4,
      },
      'warning: 属于已主动公开范围数 6 ＋ 同意公开答复数 14 ＋ 同意部分公开答复数 17 ＋ 不同意公开答复数 16 ＋ 不属于本行政机关公开数 2 ＋ 申请信息不存在数 1 ＋ 告知作出更改补充数 3 ＋ 告知通过其他途径办理数 4 ＝ 63 ≠ 申请答复数 60 | 63 | 60',
    ],
    [
      'a blank kind counts as 0',
      {
        'replies.total': 47,
        'replies.already_public': 6,
        'replies.granted': 14,
        'replies.partial': 17,
        'replies.denied': null,
        'replies.not_this_agency': 2,
        'replies.not_exist': 1,
        'replies.needs_correction': 3,
        'replies.other_channels': 4,
      },
      'pass',
    ],
    [
      'a blank total does not',
      {
        'replies.total': null,
        'replies.already_public': 6,
        'replies.granted': 14,
        'replies.partial': 17,
        'replies.denied': 16,
        'replies.not_this_agency': 2,
        'replies.not_exist': 1,
        'replies.needs_correction': 3,
        'replies.other_channels': 4,
      },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
