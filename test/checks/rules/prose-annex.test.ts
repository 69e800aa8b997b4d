import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-annex.ts';
import { buildReport, type ProseFactSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const facts = {
  'requests.received': 78,
  'requests.online': 65,
  'response.press_conferences': 37,
  'organisation.budget': 26,
  'response.interpretations': 207,
};
const of = (text: string, proseFacts?: ProseFactSpec[]) =>
  runRule(
    rule,
    buildReport({
      format: '2014',
      sections: [{ text }],
      facts,
      proseFacts,
      issuerKind: 'government',
    }),
  );

describe('prose-annex', () => {
  it('finds a budget that differs', () => {
    const { findings, messages } = of('安排了专项经费22万元，其中市本级10万元，县市区12万元。');
    expect(findings).toMatchObject([{ severity: 'error', expected: 26, actual: 22 }]);
    expect(messages[0]).toContain('正文 22 ≠ 政府信息公开专项经费 26');
  });

  it('passes where text and table agree', () => {
    expect(of('政策解读稿件发布207篇。').outcome).toBe('pass');
    expect(
      of('全市收到申请78件。', [{ key: 'requests.received', value: 78, words: '78件' }]).outcome,
    ).toBe('pass');
  });

  it.each([
    ['市本级收到申请42件。', 'requests.received', 42],
    ['收到申请42件，其中市本级30件。', 'requests.received', 30],
    ['印发文件50件，不予公开5件。', 'replies.denied', 5],
  ])('says nothing of a part: %s', (text, key, value) => {
    expect(of(text, [{ key, value, words: `${value}件` }]).findings).toEqual([]);
  });

  it('takes a way of applying for what it is called', () => {
    const { findings } = of('网络申请56件。', [
      { key: 'requests.online', value: 56, words: '56件' },
    ]);
    expect(findings).toMatchObject([{ expected: 65, actual: 56 }]);
  });

  it('is skipped without the annex', () => {
    expect(
      runRule(rule, buildReport({ format: 'prose', sections: [{ text: '专项经费22万元。' }] }))
        .outcome,
    ).toBe('skipped');
  });
});
