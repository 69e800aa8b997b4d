/** Collects the rules of the folder; a new file there is all that a new rule needs. */
import type { Language } from '../model.ts';
import type { Catalogue, Catalogues } from '../text/translate.ts';
import type { Check } from './define-check.ts';

const modules = import.meta.glob<Check>('./rules/*.ts', { eager: true, import: 'default' });

/** All rules, by their ids. */
export const rules: readonly Check[] = Object.values(modules).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);

function collectTexts(language: Language): Catalogue {
  const entries = rules.flatMap(({ id, basis, texts }) => [
    [`rule.${id}.basis`, basis],
    ...Object.entries(texts[language]).map(([name, text]) => [`rule.${id}.${name}`, text]),
  ]);
  return Object.fromEntries(entries);
}

/** The rules' own texts, keyed `rule.<id>.<name>`; `title`, `explanation`, `weight` and `basis` in each. */
export const ruleCatalogues: Catalogues = {
  'zh-CN': collectTexts('zh-CN'),
  'zh-TW': collectTexts('zh-TW'),
  en: collectTexts('en'),
};
