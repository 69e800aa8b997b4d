import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-denials.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-denials', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'replies.denied': 10,
      'replies.denied.state_secret': 2,
      'replies.denied.trade_secret': 1,
      'replies.denied.privacy': 3,
      'replies.denied.public_safety': 0,
      'replies.denied.not_government_information': 4,
      'replies.denied.other_law': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'replies.denied': 16,
      'replies.denied.state_secret': 2,
      'replies.denied.trade_secret': 1,
      'replies.denied.privacy': 3,
      'replies.denied.public_safety': 0,
      'replies.denied.not_government_information': 4,
      'replies.denied.other_law': 0,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'warning', expected: 10, actual: 16 }]);
    expect(messages[0]).toContain('差 6');
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'replies.denied': 16 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });

  it('only hints where one refusal may have several reasons', () => {
    const facts = {
      'replies.denied': 7,
      'replies.denied.state_secret': 2,
      'replies.denied.trade_secret': 1,
      'replies.denied.privacy': 3,
      'replies.denied.public_safety': 0,
      'replies.denied.not_government_information': 4,
      'replies.denied.other_law': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).severities).toEqual(['hint']);
  });
});
