import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-normative-share.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-normative-share', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'nothing but normative documents',
      { 'disclosure.total': 902, 'disclosure.normative_documents': 902 },
      'pass',
    ],
    [
      'a part of the items',
      { 'disclosure.total': 1112936, 'disclosure.normative_documents': 902 },
      'pass',
    ],
    [
      'more than all items',
      { 'disclosure.total': 802, 'disclosure.normative_documents': 902 },
      'error: 主动公开规范性文件数 902 ＞ 主动公开政府信息数 802 | ≤ 802 | 902',
    ],
    [
      'a blank total',
      { 'disclosure.total': null, 'disclosure.normative_documents': 902 },
      'skipped',
    ],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
