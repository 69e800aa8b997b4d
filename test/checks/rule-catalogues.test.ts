import { describe, expect, it } from 'vitest';
import { ruleCatalogues } from '../../utils/checks/rule-catalogues.ts';

describe('texts of all rules', () => {
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
