import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/documents-in-force.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (issued: number, repealed: number, inForce: number | null) =>
  runRule(
    rule,
    buildReport({
      facts: {
        'normative_documents.issued': issued,
        'normative_documents.repealed': repealed,
        'normative_documents.in_force': inForce,
      },
    }),
  );

describe('documents-in-force', () => {
  it('passes where what was issued is in force or repealed', () => {
    expect(of(15, 2, 93).outcome).toBe('pass');
    expect(of(5, 5, 0).outcome).toBe('pass');
  });

  it('hints where more is issued than both', () => {
    const { findings, messages } = of(15, 2, 9);
    expect(findings).toMatchObject([{ severity: 'hint', expected: '≤ 11', actual: 15 }]);
    expect(messages[0]).toContain('本年制发 15 ＞ 现行有效 9 ＋ 本年废止 2 ＝ 11');
  });
});
