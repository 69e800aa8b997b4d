import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-annex.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ProseFactSpec, ReportSpec } from '../../support/report-builder.ts';

const facts = {
  'disclosure.total': 900,
  'channels.website': 800,
  'channels.wechat': 90,
  'requests.received': 78,
  'requests.online': 65,
  'requests.closed': 77,
  'requests.closed_on_time': 76,
  'replies.total': 75,
  'replies.granted': 60,
  'replies.denied': 9,
  'response.press_conferences': 37,
  'response.interviews': 8,
  'response.interpretations': 207,
  'review.total': 7,
  'review.upheld': 6,
  'litigation.total': 4,
  'litigation.upheld': 3,
  'organisation.budget': 26,
};
const of = (text: string, proseFacts?: ProseFactSpec[], spec: ReportSpec = {}) =>
  judgeReport(rule, {
    format: '2014',
    sections: [{ text }],
    facts,
    proseFacts,
    issuerKind: 'government',
    ...spec,
  });
const fact = (key: string, value: number, unit = '件'): ProseFactSpec[] => [
  { key, value, words: `${value}${unit}` },
];

describe('prose-annex', () => {
  it('finds a budget that differs, whatever its parts are', () => {
    expect(of('安排了专项经费22万元，其中市本级10万元，县市区12万元。')).toBe(
      'error: 安排了专项经费：正文 22 ≠ 政府信息公开专项经费 26 | 26 | 22 | “安排了专项经费22万元，其中市本级10万元，县市区12万元。”',
    );
  });

  it('passes where text and table agree', () => {
    expect(of('政策解读稿件发布207篇。')).toBe('pass');
    expect(of('全市收到申请78件。', fact('requests.received', 78))).toBe('pass');
  });

  it.each([
    [
      '网络申请56件。',
      'requests.online',
      56,
      'error: 网络申请：正文 56 ≠ 网络申请数 65 | 65 | 56 | “网络申请56件。”',
    ],
    [
      '通过网络收到申请56件。',
      'requests.online',
      56,
      'error: 通过网络收到申请：正文 56 ≠ 网络申请数 65 | 65 | 56 | “通过网络收到申请56件。”',
    ],
    [
      '政府网站公开信息700条。',
      'channels.website',
      700,
      'error: 政府网站公开信息：正文 700 ≠ 政府网站公开政府信息数 800 | 800 | 700 | “政府网站公开信息700条。”',
    ],
    [
      '在线访谈9件。',
      'response.interviews',
      9,
      'error: 在线访谈：正文 9 ≠ 政府网站在线访谈次数 8 | 8 | 9 | “在线访谈9件。”',
    ],
    [
      '通过系统办结申请67件。',
      'requests.closed',
      67,
      'error: 通过系统办结申请：正文 67 ≠ 申请办结数 77 | 77 | 67 | “通过系统办结申请67件。”',
    ],
    [
      '平台建设经费20件。',
      'organisation.budget',
      20,
      'error: 平台建设经费：正文 20 ≠ 政府信息公开专项经费 26 | 26 | 20 | “平台建设经费20件。”',
    ],
  ])('takes a way for what the figure is called: %s', (text, key, value, told) => {
    const unit = key === 'channels.website' ? '条' : '件';
    expect(of(text, fact(key, value, unit))).toBe(told);
  });

  it.each([
    [
      '收到申请42件，其中网络申请30件。',
      'requests.online',
      30,
      'error: 其中网络申请：正文 30 ≠ 网络申请数 65 | 65 | 30 | “收到申请42件，其中网络申请30件。”',
    ],
    [
      '办结申请77件，其中按时办结70件。',
      'requests.closed_on_time',
      70,
      'error: 其中按时办结：正文 70 ≠ 按时办结数 76 | 76 | 70 | “办结申请77件，其中按时办结70件。”',
    ],
    [
      '答复75件，其中同意公开50件。',
      'replies.granted',
      50,
      'error: 其中同意公开：正文 50 ≠ 同意公开答复数 60 | 60 | 50 | “答复75件，其中同意公开50件。”',
    ],
    [
      '公开900件，其中微信80件。',
      'channels.wechat',
      80,
      'error: 其中微信：正文 80 ≠ 政务微信公开政府信息数 90 | 90 | 80 | “公开900件，其中微信80件。”',
    ],
    [
      '复议7件，其中维持5件。',
      'review.upheld',
      5,
      'error: 其中维持：正文 5 ≠ 行政复议｜维持具体行政行为数 6 | 6 | 5 | “复议7件，其中维持5件。”',
    ],
    [
      '诉讼4件，其中维持2件。',
      'litigation.upheld',
      2,
      'error: 其中维持：正文 2 ≠ 行政诉讼｜维持具体行政行为或者驳回原告诉讼请求数 3 | 3 | 2 | “诉讼4件，其中维持2件。”',
    ],
  ])(
    'compares ways, outcomes and results where they are told as parts: %s',
    (text, key, value, told) => {
      expect(of(text, fact(key, value))).toBe(told);
    },
  );

  it.each([
    ['收到申请42件，其中土地类30件。', 'requests.received', 30],
    ['收到申请42件，其中办结30件。', 'requests.closed', 30],
    ['收到申请42件，其中答复30件。', 'replies.total', 30],
    ['公开900件，其中网站30件。', 'channels.website', 30],
    ['案件42件，其中复议30件。', 'review.total', 30],
    ['案件42件，其中诉讼30件。', 'litigation.total', 30],
    ['解读42件，其中稿件30件。', 'response.interpretations', 30],
  ])('says nothing of other parts: %s', (text, key, value) => {
    expect(of(text, fact(key, value))).toBe('skipped');
  });

  it.each([
    ['市本级收到申请42件。', 'requests.received', 42],
    ['通过网络公开42件。', 'disclosure.total', 42],
    ['印发文件50件，不予公开5件。', 'replies.denied', 5],
    ['复议通过网络受理5件。', 'review.total', 5],
  ])('says nothing of less than the whole, or of something else: %s', (text, key, value) => {
    expect(of(text, fact(key, value))).toBe('skipped');
  });

  it('takes documents for something else of replies only', () => {
    expect(of('收到申请文件42件。', fact('requests.received', 42))).toContain('error');
  });

  it('leaves figures by applicant to the checks of table 3', () => {
    const cells = { ...facts, 'applications.new@total': 78 };
    const told = fact('applications.new@total', 42);
    expect(of('收到申请42件。', told, { facts: cells })).toBe('skipped');
  });

  it('is skipped without the annex', () => {
    expect(of('专项经费22万元。', undefined, { facts: {} })).toBe('skipped');
    expect(of('专项经费22万元。', undefined, { facts: { 'organisation.budget': 26 } })).toBe(
      'skipped',
    );
  });
});
