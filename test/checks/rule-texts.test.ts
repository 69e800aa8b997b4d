import { describe, expect, it } from 'vitest';
import { type CheckTexts, defineCheck, pass } from '../../utils/checks/define-check.ts';
import { collectRuleTexts } from '../../utils/checks/rule-texts.ts';

const textsOf = (mark: string): CheckTexts => ({
  title: `${mark} title`,
  explanation: `${mark} explanation`,
  weight: `${mark} weight`,
  differs: `${mark} differs`,
});
const rule = (id: string) =>
  defineCheck({
    id,
    basis: `${id} basis`,
    severity: 'hint',
    needs: {},
    texts: { 'zh-CN': textsOf('cn'), 'zh-TW': textsOf('tw'), en: textsOf('en') },
    run: pass,
  });

describe('texts of rules', () => {
  it('are collected by their keys, in one language', () => {
    expect(collectRuleTexts([rule('a'), rule('b')], 'en')).toEqual({
      'rule.a.basis': 'a basis',
      'rule.a.title': 'en title',
      'rule.a.explanation': 'en explanation',
      'rule.a.weight': 'en weight',
      'rule.a.differs': 'en differs',
      'rule.b.basis': 'b basis',
      'rule.b.title': 'en title',
      'rule.b.explanation': 'en explanation',
      'rule.b.weight': 'en weight',
      'rule.b.differs': 'en differs',
    });
  });
});
