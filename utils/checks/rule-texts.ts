import type { Language } from '../model.ts';
import type { Catalogue } from '../text/translate.ts';
import type { Check } from './define-check.ts';

/** The texts of some rules in one language, keyed `rule.<id>.<name>`. */
export function collectRuleTexts(rules: readonly Check[], language: Language): Catalogue {
  const entries = rules.flatMap(({ id, basis, texts }) => [
    [`rule.${id}.basis`, basis],
    ...Object.entries(texts[language]).map(([name, text]) => [`rule.${id}.${name}`, text]),
  ]);
  return Object.fromEntries(entries);
}
