import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/prose-applications.ts';
import {
  applicationsTable,
  buildReport,
  type ProseFactSpec,
  type ReportSpec,
} from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

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

const of = (text: string, proseFacts?: ProseFactSpec[], rest: ReportSpec = {}) =>
  runRule(
    rule,
    buildReport({
      sections: [{ title: '依申请公开', text }],
      facts,
      proseFacts,
      ...rest,
    }),
  );

describe('prose-applications', () => {
  it('passes for new applications, with or without those carried in', () => {
    const received = (value: number) =>
      of(`全年收到申请${value}件。`, [
        { key: 'applications.new@total', value, words: `${value}件` },
      ]);
    expect(received(859).outcome).toBe('pass');
    expect(received(877).outcome).toBe('pass');
  });

  it.each([
    ['全年共收办申请877件。', 'pass'],
    ['答复申请805件，均在期限内。', 'pass'],
    ['另有72件转入下一年度继续办理。', 'pass'],
    ['自然人申请821件，法人或其他组织申请38件。', 'pass'],
    ['超期答复0件。', 'skipped'],
    ['处理热线来电3904件，办结3875件。', 'skipped'],
    ['答复申请850件。', 'fail'],
    ['商业企业申请53件。', 'fail'],
    ['另有27件转入下一年度继续办理。', 'fail'],
  ])('%s → %s', (text, outcome) => {
    expect(of(text).outcome).toBe(outcome);
  });

  it.each([
    ['限期15天办结的27项。', 'outcome.total@total', '27项', 27],
    ['收到申请全部办结。', 'applications.carried_out@total', '全部办结', 0],
  ])('takes %s for nothing of the table', (text, key, words, value) => {
    expect(of(text, [{ key, words, value }]).findings).toEqual([]);
  });

  it('suspects the sentence where the table agrees with itself', () => {
    const { findings, messages } = of('全年收到申请895件。', [
      { key: 'applications.new@total', value: 895, words: '895件' },
    ]);
    expect(findings).toMatchObject([{ severity: 'error', expected: 859, actual: 895 }]);
    expect(messages[0]).toContain('正文 895');
  });

  it('says nothing where the sentence is about less than the table', () => {
    const fact = { key: 'applications.new@total', value: 17, words: '17件' };
    expect(of('办公室代表区政府收到申请17件。', [fact], { issuerKind: 'government' }).outcome).toBe(
      'skipped',
    );
    expect(of('通过网络收到申请17件。', [fact]).outcome).toBe('skipped');
    expect(of('收到申请859件，其中涉及土地的申请17件。', [fact]).findings).toEqual([]);
  });

  it('says nothing of what a township itself did beside its offices', () => {
    const fact = { key: 'applications.new@total', value: 17, words: '17件' };
    const town: ReportSpec = { issuerKind: 'government', issuerLevel: 'township' };
    expect(of('镇政府本级收到申请17件。', [fact], town).findings).toEqual([]);
  });

  it('takes a township’s own name for no narrowing', () => {
    const fact = { key: 'applications.new@total', value: 17, words: '17件' };
    expect(
      of('本街道收到申请17件。', [fact], { issuerKind: 'government', issuerLevel: 'township' })
        .outcome,
    ).toBe('fail');
  });

  it('is skipped without the table', () => {
    expect(runRule(rule, buildReport({ sections: [{ text: '收到申请3件。' }] })).outcome).toBe(
      'skipped',
    );
  });
});
