import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/annex-double-replies.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

describe('annex-double-replies', () => {
  it('passes where the figures agree', () => {
    const facts = { 'requests.closed': 78, 'replies.granted': 70, 'replies.partial': 20 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });

  it('finds figures that cannot be', () => {
    const facts = {
      'requests.closed': 78,
      'replies.total': null,
      'replies.already_public': 78,
      'replies.granted': 78,
    };
    const { findings, messages } = runRule(rule, buildReport({ format: '2014', facts }));
    expect(findings).toMatchObject([{ severity: 'warning', expected: 78, actual: 156 }]);
    expect(messages[0]).toContain('156');
  });

  it('takes the printed total where there is one, from half as many again on', () => {
    const of = (replies: number) =>
      runRule(
        rule,
        buildReport({
          format: '2014',
          facts: { 'requests.closed': 10, 'replies.total': replies, 'replies.granted': 0 },
        }),
      ).findings;
    expect(of(14)).toEqual([]);
    expect(of(15)).toMatchObject([
      { terms: [{ indicator: 'requests.closed' }, { indicator: 'replies.total', value: 15 }] },
    ]);
  });

  it('passes where nothing was closed or the figure is blank', () => {
    const of = (closed: number | null) =>
      runRule(
        rule,
        buildReport({ format: '2014', facts: { 'requests.closed': closed, 'replies.total': 30 } }),
      ).outcome;
    expect([of(0), of(null)]).toEqual(['pass', 'pass']);
  });

  it('is skipped where a figure is not there', () => {
    const facts = { 'requests.received': 78 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('skipped');
  });

  it('lets small numbers pass: one application may well have two answers', () => {
    const facts = { 'requests.closed': 2, 'replies.total': 3 };
    expect(runRule(rule, buildReport({ format: '2014', facts })).outcome).toBe('pass');
  });
});
