import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-outcomes.ts';
import { judgeReport } from '../../support/judge-report.ts';
import {
  applicationsTable,
  type ProseFactSpec,
  type ReportSpec,
} from '../../support/report-builder.ts';

const facts = applicationsTable({
  'applications.new': [821, 35, 0, 0, 2, 1, 859],
  'applications.carried_in': [18, 0, 0, 0, 0, 0, 18],
  'outcome.granted': [258, 12, 0, 0, 1, 1, 272],
  'outcome.partial': [3, 0, 0, 0, 0, 0, 3],
  'outcome.denied.inquiry': [32, 3, 0, 0, 0, 0, 35],
  'outcome.unavailable.not_held': [252, 12, 0, 0, 1, 0, 265],
  'outcome.unavailable.needs_creation': [44, 3, 0, 0, 0, 0, 47],
  'outcome.unavailable.unclear': [25, 0, 0, 0, 0, 0, 25],
  'outcome.rejected.petition': [153, 5, 0, 0, 0, 0, 158],
  'outcome.total': [767, 35, 0, 0, 2, 1, 805],
  'applications.carried_out': [72, 0, 0, 0, 0, 0, 72],
});

const of = (text: string, proseFacts?: ProseFactSpec[], spec: ReportSpec = {}) =>
  judgeReport(rule, { sections: [{ text }], facts, proseFacts, ...spec });
const fact = (code: string, value: number, applicant = '@total'): ProseFactSpec => ({
  key: `outcome.${code}${applicant}`,
  value,
  words: `${value}件`,
});

describe('prose-outcomes', () => {
  it('passes for rows, groups and sums of rows', () => {
    const text = '予以公开272件，无法提供337件，不予处理158件。';
    const told = [fact('granted', 272), fact('unavailable', 337), fact('rejected', 158)];
    expect(of(text, told)).toBe('pass');
  });

  it.each([
    [
      '予以公开227件。',
      fact('granted', 227),
      'error: 予以公开：正文 227 ≠ 予以公开（总计） 272 | 272 | 227 | “予以公开227件。”',
    ],
    [
      '予以公开227件。',
      fact('granted', 227, ''),
      'error: 予以公开：正文 227 ≠ 予以公开（总计） 272 | 272 | 227 | “予以公开227件。”',
    ],
    [
      '因不掌握等原因无法提供265件。',
      fact('unavailable', 265),
      'error: 因不掌握等原因无法提供：正文 265 ≠ 本机关不掌握相关政府信息（总计） 265 ＋ 没有现成信息需要另行制作（总计） 47 ＋ 补正后申请内容仍不明确（总计） 25 ＝ 337 | 337 | 265 | “因不掌握等原因无法提供265件。”',
    ],
  ])('finds a row or group that differs: %s', (text, told, finding) => {
    expect(of(text, [told])).toBe(finding);
  });

  it.each([
    ['予以公开及部分公开275件。', 'pass'],
    [
      '予以公开及部分公开258件。',
      'error: 予以公开及部分公开：正文 258 ≠ 予以公开（总计） 272 ＋ 部分公开（总计） 3 ＝ 275 | 275 | 258 | “予以公开及部分公开258件。”',
    ],
    [
      '予以公开和部分公开的申请共258件。',
      'error: 予以公开和部分公开的申请共：正文 258 ≠ 予以公开（总计） 272 ＋ 部分公开（总计） 3 ＝ 275 | 275 | 258 | “予以公开和部分公开的申请共258件。”',
    ],
    [
      '予以公开、部分公开计258件。',
      'error: 予以公开、部分公开计：正文 258 ≠ 予以公开（总计） 272 ＋ 部分公开（总计） 3 ＝ 275 | 275 | 258 | “予以公开、部分公开计258件。”',
    ],
    [
      '予以公开与部分公开258件。',
      'error: 予以公开与部分公开：正文 258 ≠ 予以公开（总计） 272 ＋ 部分公开（总计） 3 ＝ 275 | 275 | 258 | “予以公开与部分公开258件。”',
    ],
    [
      '予以公開或部分公開258件。',
      'error: 予以公開或部分公開：正文 258 ≠ 予以公开（总计） 272 ＋ 部分公开（总计） 3 ＝ 275 | 275 | 258 | “予以公開或部分公開258件。”',
    ],
    ['予以公开及部分公开约258件。', 'skipped'],
  ])('knows what is told of two rows together: %s', (text, told) => {
    expect(of(text, [])).toBe(told);
  });

  it('adds up the columns where the printed total is blank', () => {
    const cells = { ...facts, 'outcome.granted@total': null };
    expect(of('予以公开272件。', [fact('granted', 272)], { facts: cells })).toBe('pass');
  });

  it.each([
    [
      'documents, which are disclosed or not as well',
      '印发政策文件60件，其中主动公开50件、不予公开10件。',
      fact('denied', 10),
    ],
    ['the total, which another check has', '办结申请8件。', fact('total', 8)],
    ['one kind of applicant', '自然人予以公开8件。', fact('granted', 8, '@natural_person')],
    ['what is no result', '收到申请8件。', { ...fact('', 8), key: 'applications.new@total' }],
    ['a part of the government', '市本级予以公开8件。', fact('granted', 8)],
  ])('leaves alone %s', (_, text, told) => {
    expect(of(text, [told], { issuerKind: 'government' })).toBe('skipped');
  });

  it('leaves documents alone where two rows are told together', () => {
    expect(of('文件予以公开及部分公开258件。', [])).toBe('skipped');
    expect(of('市本级予以公开及部分公开258件。', [], { issuerKind: 'government' })).toBe('skipped');
  });

  it('is skipped without the total of all results', () => {
    const rows = Object.entries(facts).filter(([key]) => !key.startsWith('outcome.total'));
    const spec = { facts: Object.fromEntries(rows) };
    expect(of('予以公开227件。', [fact('granted', 227)], spec)).toBe('skipped');
  });
});
