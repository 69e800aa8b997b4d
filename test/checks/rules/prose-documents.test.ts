import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-documents.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const facts = {
  'regulations.issued': 0,
  'normative_documents.issued': 15,
  'normative_documents.repealed': 2,
  'normative_documents.in_force': 93,
  'licensing.decisions': 12172,
  'penalties.decisions': 1865,
  'coercion.decisions': 97,
  'fees.amount': 20,
};
const of = (text: string, spec: ReportSpec = {}) =>
  judgeReport(rule, { sections: [{ text }], facts, ...spec });

describe('prose-documents', () => {
  it.each([
    ['制发行政规范性文件15件，废止规范性文件2件，现行有效规范性文件93件。', 'pass'],
    ['办理行政许可12172件，作出行政处罚1865件。', 'pass'],
    [
      '制发行政规范性文件11件。',
      'error: 制发行政规范性文件：正文 11 ≠ 行政规范性文件｜本年制发件数 15 | 15 | 11 | “制发行政规范性文件11件。”',
    ],
    ['制定规章3件。', 'error: 制定规章：正文 3 ≠ 规章｜本年制发件数 0 | 0 | 3 | “制定规章3件。”'],
    [
      '工作有序。办理行政许可12712件。',
      'error: 办理行政许可：正文 12712 ≠ 行政许可｜本年处理决定数量 12172 | 12172 | 12712 | “办理行政许可12712件。”',
    ],
    [
      '作出行政处罚1856件。',
      'error: 作出行政处罚：正文 1856 ≠ 行政处罚｜本年处理决定数量 1865 | 1865 | 1856 | “作出行政处罚1856件。”',
    ],
    [
      '作出行政强制决定79件。',
      'error: 作出行政强制决定：正文 79 ≠ 行政强制｜本年处理决定数量 97 | 97 | 79 | “作出行政强制决定79件。”',
    ],
    [
      '作出行政處罰1856件。',
      'error: 作出行政處罰：正文 1856 ≠ 行政处罚｜本年处理决定数量 1865 | 1865 | 1856 | “作出行政處罰1856件。”',
    ],
    ['印发政策性文件60件。', 'skipped'],
    ['解读规范性文件11件。', 'skipped'],
    ['在网站公示行政处罚1800件。', 'skipped'],
    ['作出行政处罚1865件，其中行政处罚决定公示的行政处罚1800件。', 'pass'],
  ])('%s', (text, told) => {
    expect(of(text)).toBe(told);
  });

  it('leaves a part of the government alone', () => {
    const text = '市本级作出行政处罚1800件。';
    const proseFacts = [{ key: 'penalties.decisions', value: 1800, words: '1800件' }];
    expect(of(text, { issuerKind: 'government', proseFacts })).toBe('skipped');
    expect(of(text.slice(3), { issuerKind: 'government', proseFacts })).toContain('error');
  });

  it('leaves figures of other tables to other checks', () => {
    const proseFacts = [{ key: 'fees.amount', value: 30, words: '30万元' }];
    expect(of('收费30万元。', { proseFacts })).toBe('skipped');
  });

  it('is skipped without table 2', () => {
    expect(of('作出行政处罚1856件。', { facts: {} })).toBe('skipped');
  });
});
