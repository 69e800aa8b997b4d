import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/form-mixed.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const new2 = { 'normative_documents.issued': 0, 'fees.amount': 7730.28 };

describe('form-mixed', () => {
  it('names both forms where 其他处理 is undivided in the tables of 2021', () => {
    const facts = { ...new2, 'outcome.other@total': 0 };
    const { findings, messages } = runRule(rule, buildReport({ year: 2023, facts }));
    expect(findings).toMatchObject([
      { severity: 'warning', expected: '2021年格式', terms: [{ indicator: 'outcome.other' }] },
    ]);
    expect(messages[0]).toContain('2019年格式、2021年格式');
  });

  it('takes a printed subtotal of 其他处理 for no other form', () => {
    const facts = { ...new2, 'outcome.other@total': 2, 'outcome.other.misc@total': 2 };
    expect(runRule(rule, buildReport({ year: 2023, facts })).outcome).toBe('pass');
  });

  it('does not mix up the forms of 2014 and 2019, which share a row', () => {
    const facts = { 'normative_documents.made': 951, 'requests.received': 78 };
    expect(runRule(rule, buildReport({ year: 2014, format: '2014', facts })).outcome).toBe('pass');
  });

  it('needs no year', () => {
    const facts = { ...new2, 'procurement.items': 6 };
    expect(runRule(rule, buildReport({ facts })).messages[0]).toBe(
      '统计表混用了2019年格式、2021年格式。',
    );
  });
});
