import { describe, expect, it } from 'vitest';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { Finding, Suspect } from '../../utils/model.ts';
import { checksCatalogues } from '../../utils/text/catalogues/checks.ts';
import { createTranslator } from '../../utils/text/translate.ts';
import {
  applicationsTable,
  buildReport,
  type Cell,
  reviewTable,
} from '../support/report-builder.ts';

const ROWS = {
  'applications.new': [1175, 87, 0, 3, 3, 1, 1269],
  'applications.carried_in': [91, 3, 0, 0, 2, 0, 96],
  'outcome.granted': [905, 40, 0, 3, 1, 0, 949],
  'outcome.partial': [219, 37, 0, 0, 2, 0, 258],
  'outcome.denied.process': [9, 0, 0, 0, 0, 0, 9],
  'outcome.unavailable.not_held': [96, 7, 0, 0, 1, 1, 105],
  'outcome.other.misc': [28, 3, 0, 0, 1, 0, 32],
  'outcome.total': [1257, 87, 0, 3, 5, 1, 1353],
  'applications.carried_out': [9, 3, 0, 0, 0, 0, 12],
} satisfies Record<string, Cell[]>;

function check(changes: Record<string, Cell>): Finding[] {
  const facts = { ...applicationsTable(ROWS), ...changes };
  return runChecks(buildReport({ facts })).findings.filter((one) => one.severity !== 'hint');
}

function suspectOf(finding: Finding | undefined): Suspect | undefined {
  return finding?.suspects[0];
}

describe('the culprit', () => {
  it('is sought in a table that agrees with itself', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['outcome.granted', 'natural_person', 950, 905],
    ['outcome.granted', 'total', 994, 949],
    ['outcome.total', 'natural_person', 1275, 1257],
    ['outcome.total', 'total', 1335, 1353],
    ['applications.new', 'enterprise', 78, 87],
    ['applications.carried_out', 'total', 21, 12],
  ] as const)(
    '%s@%s: one finding, one suspect, the true value',
    (indicator, applicant, printed, meant) => {
      const findings = check({ [`${indicator}@${applicant}`]: printed });
      expect(findings).toHaveLength(1);
      expect(findings[0]!.suspects).toEqual([
        { indicator, applicant, value: printed, suggested: meant },
      ]);
    },
  );

  it('is told with all that it breaks, in one finding', () => {
    const [finding] = check({ 'outcome.total@natural_person': 1275 });
    expect(finding!.message).toMatchObject({
      key: 'check.sum_and_more_suspect',
      args: { count: 2, suspect: '总计（自然人）', suggested: '1257' },
    });
    expect(finding!.places).toHaveLength(finding!.terms.length);
    const text = createTranslator('zh-CN', checksCatalogues).message(finding!.message);
    expect(text).toContain('最可能的原因：总计（自然人） 应为 1257。同一原因还使 2 处不符：');
  });

  it('may be a blank cell', () => {
    const findings = check({ 'outcome.partial@enterprise': null });
    expect(suspectOf(findings[0])).toMatchObject({ value: null, suggested: 37 });
  });

  it('is two figures where two slips share a column: each its own finding', () => {
    const findings = check({
      'outcome.granted@natural_person': 950,
      'outcome.unavailable.not_held@natural_person': 69,
    });
    expect(findings.map(suspectOf)).toEqual([
      expect.objectContaining({ indicator: 'outcome.granted', suggested: 905 }),
      expect.objectContaining({ indicator: 'outcome.unavailable.not_held', suggested: 96 }),
    ]);
  });

  it('is two findings where two slips have nothing in common', () => {
    const findings = check({
      'outcome.granted@natural_person': 950,
      'outcome.partial@enterprise': 73,
    });
    expect(findings.map((finding) => suspectOf(finding)?.suggested)).toEqual([905, 37]);
  });

  it('is a pair where two numbers stand in each other’s place', () => {
    const findings = check({
      'outcome.partial@natural_person': 37,
      'outcome.partial@enterprise': 219,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.suspects).toEqual([]);
    expect(findings[0]!.message.args).toMatchObject({
      first: '部分公开（自然人）',
      first_suggested: '219',
      second: '部分公开（商业企业）',
      second_suggested: '37',
    });
  });

  it('is not named where the figures single out none', () => {
    const findings = check({
      'outcome.granted@natural_person': 950,
      'outcome.partial@natural_person': 291,
      'outcome.unavailable.not_held@natural_person': 69,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.suspects).toEqual([]);
    expect(findings[0]!.message.key).toBe('check.sum_and_more');
  });

  it('is every term of an equation that stands alone, the likeliest slip first', () => {
    const facts = {
      'requests.closed': 78,
      'requests.closed_on_time': 70,
      'requests.closed_extended': 18,
    };
    const [finding] = runChecks(buildReport({ format: '2014', facts })).findings;
    expect(finding!.suspects).toMatchObject([
      { indicator: 'requests.closed_on_time', suggested: 60 },
      { indicator: 'requests.closed', suggested: 88 },
      { indicator: 'requests.closed_extended', suggested: 8 },
    ]);
  });

  it('is a total left at 0 where another of its table was', () => {
    const suspects = (...review: number[]) => {
      const facts = reviewTable(review, [0, 0, 0, 0, 0], [5, 0, 0, 0, 0]);
      return runChecks(buildReport({ facts })).findings.map((finding) =>
        finding.suspects.map((one) => 'indicator' in one && one.indicator),
      );
    };
    const [part, total] = ['litigation_after_review.upheld', 'litigation_after_review.total'];
    expect(suspects(10, 1, 0, 0, 0)).toEqual([['review.total'], [total, part]]);
    expect(suspects(0, 0, 0, 0, 0)).toEqual([[part, total]]);
    expect(suspects(10, 1, 0, 0, 8)).toContainEqual([part, total]);
  });

  it('of a limit is either side, with the nearest number that keeps it', () => {
    const facts = { 'response.press_conferences': 8, 'response.press_conferences_by_head': 14 };
    const [finding] = runChecks(buildReport({ format: '2014', facts })).findings;
    expect(finding).toMatchObject({
      expected: '≤ 8',
      actual: 14,
      suspects: [
        { indicator: 'response.press_conferences_by_head', suggested: 8 },
        { indicator: 'response.press_conferences', suggested: 14 },
      ],
    });
    const text = createTranslator('zh-CN', checksCatalogues).message(finding!.message);
    expect(text).toContain('主要负责同志参加新闻发布会次数 → ≤ 8；');
    expect(text).toContain('→ ≥ 14。');
  });

  it('of two limits is the figure that both share', () => {
    const facts = {
      'disclosure.total': 1758,
      'disclosure.normative_documents': 1779,
      'normative_documents.made': 33,
    };
    const [finding] = runChecks(buildReport({ format: '2014', facts })).findings;
    expect(finding!.suspects).toEqual([
      { indicator: 'disclosure.normative_documents', value: 1779, suggested: 33 },
    ]);
  });

  it('breaks nothing that is no finding now', () => {
    const facts = {
      'disclosure.total': 100,
      'disclosure.normative_documents': 120,
      'channels.gazette': 0,
      'channels.website': 110,
      'channels.weibo': 0,
      'channels.wechat': 0,
      'channels.other': 0,
    };
    const { findings } = runChecks(buildReport({ format: '2014', facts }));
    const finding = findings.find(({ rule }) => rule === 'annex-normative-share');
    expect(finding!.suspects).toMatchObject([{ indicator: 'disclosure.normative_documents' }]);
  });

  it('never takes a count below 0', () => {
    const facts = {
      'requests.closed': 8,
      'requests.closed_on_time': 70,
      'requests.closed_extended': 0,
    };
    const [finding] = runChecks(buildReport({ format: '2014', facts })).findings;
    expect(finding!.suspects.map((one) => one.suggested)).toEqual([8, 70]);
  });

  it('is preferred where the prose speaks for it', () => {
    const facts = {
      'requests.closed': 78,
      'requests.closed_on_time': 70,
      'requests.closed_extended': 18,
    };
    const report = buildReport({
      format: '2014',
      facts: { ...facts, 'requests.received': null },
      sections: [{ text: '办结申请78件。' }],
    });
    const [finding] = runChecks(report).findings;
    expect(finding!.suspects.at(-1)).toMatchObject({ indicator: 'requests.closed' });
  });
});
