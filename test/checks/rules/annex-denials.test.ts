import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-denials.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-denials', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'a reason for each refusal',
      {
        'replies.denied': 10,
        'replies.denied.state_secret': 2,
        'replies.denied.trade_secret': 1,
        'replies.denied.privacy': 3,
        'replies.denied.public_safety': 0,
        'replies.denied.not_government_information': 4,
        'replies.denied.other_law': 0,
      },
      'pass',
    ],
    [
      'fewer reasons than refusals: most likely an omission',
      {
        'replies.denied': 16,
        'replies.denied.state_secret': 2,
        'replies.denied.trade_secret': 1,
        'replies.denied.privacy': 3,
        'replies.denied.public_safety': 0,
        'replies.denied.not_government_information': 4,
        'replies.denied.other_law': 0,
      },
      'warning: 涉及国家秘密 2 ＋ 涉及商业秘密 1 ＋ 涉及个人隐私 3 ＋ 不是《条例》所指政府信息 4 ＝ 10 ≠ 不同意公开答复数 16 | 10 | 16',
    ],
    [
      'more: one refusal may have several',
      {
        'replies.denied': 7,
        'replies.denied.state_secret': 2,
        'replies.denied.trade_secret': 1,
        'replies.denied.privacy': 3,
        'replies.denied.public_safety': 0,
        'replies.denied.not_government_information': 4,
        'replies.denied.other_law': 0,
      },
      'hint: 涉及国家秘密 2 ＋ 涉及商业秘密 1 ＋ 涉及个人隐私 3 ＋ 不是《条例》所指政府信息 4 ＝ 10 ≠ 不同意公开答复数 7 | 10 | 7',
    ],
    ['no reasons', { 'replies.denied': 16 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
