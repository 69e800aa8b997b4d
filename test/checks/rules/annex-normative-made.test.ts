import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-normative-made.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

describe('annex-normative-made', () => {
  it.each<[string, Record<string, Cell>, string]>([
    [
      'all made in the year disclosed',
      { 'normative_documents.made': 902, 'disclosure.normative_documents': 902 },
      'pass',
    ],
    [
      'some not disclosed',
      { 'normative_documents.made': 951, 'disclosure.normative_documents': 902 },
      'pass',
    ],
    [
      'more disclosed than made',
      { 'normative_documents.made': 901, 'disclosure.normative_documents': 902 },
      'hint: 主动公开规范性文件数 902 ＞ 制发规范性文件总数 901 | ≤ 901 | 902',
    ],
    ['no such row', { 'normative_documents.made': 901 }, 'skipped'],
  ])('%s', (_, facts, told) => {
    expect(judgeReport(rule, { format: '2014', facts })).toBe(told);
  });
});
