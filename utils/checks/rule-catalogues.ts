import type { Catalogues } from '../text/translate.ts';
import { rules } from './registry.ts';
import { collectRuleTexts } from './rule-texts.ts';

/** The rules' own texts, keyed `rule.<id>.<name>`; `title`, `explanation`, `weight` and `basis` in each. */
export const ruleCatalogues: Catalogues = {
  'zh-CN': collectRuleTexts(rules, 'zh-CN'),
  'zh-TW': collectRuleTexts(rules, 'zh-TW'),
  en: collectRuleTexts(rules, 'en'),
};
