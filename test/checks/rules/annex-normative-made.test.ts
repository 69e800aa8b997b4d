import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-normative-made.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-normative-made', () => {
  it('passes where the figures agree', () => {
    const facts = { 'normative_documents.made': 951, 'disclosure.normative_documents': 902 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = { 'normative_documents.made': 901, 'disclosure.normative_documents': 902 };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'hint' }]);
    expect(messages[0]).toContain('多出 1');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'normative_documents.made': 901 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
