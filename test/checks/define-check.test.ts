import { describe, expect, it } from 'vitest';
import {
  type CheckTexts,
  defineCheck,
  failWith,
  pass,
  skip,
  unsureWith,
} from '../../utils/checks/define-check.ts';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';
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

describe('outcomes', () => {
  const findings = [{ message: 'differs' }];

  it('fail or are unsure with findings, and pass without', () => {
    expect(pass()).toEqual({ kind: 'pass' });
    expect(skip()).toEqual({ kind: 'skipped' });
    expect([failWith(findings), failWith([])]).toEqual([{ kind: 'fail', findings }, pass()]);
    expect([unsureWith(findings), unsureWith([])]).toEqual([{ kind: 'unsure', findings }, pass()]);
  });
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

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('of all rules are there in %s', (language) => {
    const catalogue = ruleCatalogues[language];
    expect(catalogue['rule.review-sum.basis']).toContain('表四');
    expect(Object.keys(catalogue)).toEqual(Object.keys(ruleCatalogues.en));
  });

  it('differ between the languages', () => {
    const titles = (['zh-CN', 'zh-TW', 'en'] as const).map(
      (language) => ruleCatalogues[language]['rule.label-altered.title'],
    );
    expect(new Set(titles).size).toBe(3);
  });
});
