import { describe, expect, it } from 'vitest';
import { defineCheck, failWith, pass, skip, unsureWith } from '../../utils/checks/define-check.ts';

describe('defineCheck', () => {
  it('gives back what it is given', () => {
    const texts = { title: 't', explanation: 'e', weight: 'w' };
    const definition = {
      id: 'probe',
      basis: 'b',
      severity: 'hint',
      needs: {},
      texts: { 'zh-CN': texts, 'zh-TW': texts, en: texts },
      run: pass,
    } as const;
    expect(defineCheck(definition)).toEqual(definition);
  });
});

describe('outcomes', () => {
  const findings = [{ message: 'differs' }];

  it('fail or are unsure with findings, and pass without', () => {
    expect(pass()).toEqual({ kind: 'pass' });
    expect(skip()).toEqual({ kind: 'skipped' });
    expect([failWith(findings), failWith([])]).toEqual([{ kind: 'fail', findings }, pass()]);
    expect([unsureWith(findings), unsureWith([])]).toEqual([{ kind: 'unsure', findings }, pass()]);
  });
});
