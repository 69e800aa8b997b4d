import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/repeated-figure.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const lists = (second: string) =>
  buildReport({
    sections: [
      { text: '共培训136人，又开展培训65人，共培训联络员108人。各县组织了580人的培训。' },
      { text: `共培训主任、科长${second}，信息公开培训108人，各县组织培训580人。` },
    ],
  });

describe('repeated-figure', () => {
  it('finds a list told again with another sum', () => {
    const { findings, messages } = runRule(rule, lists('191人'));
    expect(findings).toMatchObject([{ severity: 'warning', expected: 201, actual: 191 }]);
    expect(messages[0]).toContain('前面 136 ＋ 65 ＝ 201，后面 191');
  });

  it('passes where it comes to the same, and where it is about something else', () => {
    expect(runRule(rule, lists('201人')).outcome).toBe('pass');
    expect(runRule(rule, lists('900人')).outcome).toBe('pass');
  });

  const totals = (second: number, text = '全年收到申请') =>
    buildReport({
      sections: [{ text: '收到申请42件。' }, { text: `${text}${second}件。` }],
      proseFacts: [
        { key: 'requests.received', value: 42, words: '42件' },
        { key: 'requests.received', value: second, words: `${second}件` },
      ],
      issuerKind: 'government',
    });

  it('finds a total told twice with a slip', () => {
    expect(runRule(rule, totals(24)).findings).toMatchObject([{ expected: 42, actual: 24 }]);
  });

  it('passes for another scope', () => {
    expect(runRule(rule, totals(24, '市本级收到申请')).outcome).toBe('pass');
  });
});
