import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-replies.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-replies', () => {
  it('passes where the figures agree', () => {
    const facts = {
      'replies.total': 59,
      'replies.already_public': 6,
      'replies.granted': 14,
      'replies.partial': 17,
      'replies.denied': 16,
      'replies.not_this_agency': 2,
      'replies.not_exist': 1,
      'replies.needs_correction': 3,
      'replies.other_channels': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'replies.total': 69,
      'replies.already_public': 6,
      'replies.granted': 14,
      'replies.partial': 17,
      'replies.denied': 16,
      'replies.not_this_agency': 2,
      'replies.not_exist': 1,
      'replies.needs_correction': 3,
      'replies.other_channels': 0,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'warning', expected: 59, actual: 69 }]);
    expect(messages[0]).toContain('申请答复数 69');
  });

  it('is skipped where a figure is not there', () => {
    const facts = {
      'replies.total': null,
      'replies.already_public': 6,
      'replies.granted': 14,
      'replies.partial': 17,
      'replies.denied': 16,
      'replies.not_this_agency': 2,
      'replies.not_exist': 1,
      'replies.needs_correction': 3,
      'replies.other_channels': 0,
    };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });
});
