import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/claim-upheld.ts';
import { buildReport, reviewTable } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (text: string, ...groups: number[][]) =>
  runRule(
    rule,
    buildReport({
      sections: [{ text }],
      facts: reviewTable(groups[0] ?? [5, 0, 0, 0, 5], groups[1], groups[2]),
    }),
  );

describe('claim-upheld', () => {
  it('warns of pending cases', () => {
    const { findings, messages } = of(
      '复议7件，诉讼9件，均获维持。',
      [5, 0, 0, 2, 7],
      [8, 0, 0, 1, 9],
    );
    expect(findings).toMatchObject([{ severity: 'warning' }]);
    expect(messages[0]).toContain('尚未审结 2');
  });

  it('is sure of corrected cases', () => {
    expect(of('行政复议5件，未被纠错。', [4, 1, 0, 0, 5]).severities).toEqual(['error']);
  });

  it('knows the annex of 2014', () => {
    const facts = { 'review.corrected': 1, 'litigation.corrected': 2 };
    const check = (text: string) =>
      runRule(rule, buildReport({ format: '2014', sections: [{ text }], facts }));
    expect(check('行政复议均获维持。').findings).toMatchObject([{ severity: 'error', actual: 1 }]);
    expect(check('行政诉讼没有被纠错的。').findings).toMatchObject([
      { severity: 'error', actual: 2 },
    ]);
  });

  it('looks only at the kind of case that the sentence names', () => {
    expect(of('行政复议5件，均获维持。', [5, 0, 0, 0, 5], [0, 1, 0, 0, 1]).outcome).toBe('pass');
    expect(of('行政诉讼保持零败诉。', [0, 3, 0, 0, 3], [1, 0, 0, 2, 3]).outcome).toBe('pass');
  });

  it('passes where other things are kept up', () => {
    expect(of('设备均维持正常运行。', [0, 3, 0, 0, 3]).outcome).toBe('pass');
  });

  it('is skipped without the table', () => {
    expect(runRule(rule, buildReport()).outcome).toBe('skipped');
  });
});
