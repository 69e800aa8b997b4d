/** Collects the rules of the folder; a new file there is all that a new rule needs. */
import type { Catalogues } from '../text/translate.ts';
import type { Check } from './define-check.ts';
import { collectRuleTexts } from './rule-texts.ts';

const modules = import.meta.glob<Check>('./rules/*.ts', { eager: true, import: 'default' });

/** All rules, by their ids. */
export const rules: readonly Check[] = Object.values(modules).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The rules' own texts, keyed `rule.<id>.<name>`; `title`, `explanation`, `weight` and `basis` in each. */
export const ruleCatalogues: Catalogues = {
  'zh-CN': collectRuleTexts(rules, 'zh-CN'),
  'zh-TW': collectRuleTexts(rules, 'zh-TW'),
  en: collectRuleTexts(rules, 'en'),
};
