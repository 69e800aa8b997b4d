import { browser } from 'wxt/browser';
import type { Language } from '../model.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
const KEY = 'language';

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The interface language nearest to a BCP 47 tag: readers of traditional script get zh-TW. */
export function nearestLanguage(tag: string): Language {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh' && language !== 'yue') return 'en';
  return script === 'Hant' ? 'zh-TW' : 'zh-CN';
}

/** The language that the person chose, else the one nearest to the browser's own. */
export async function readLanguage(): Promise<Language> {
  const { [KEY]: chosen } = await browser.storage.local.get(KEY);
  return isLanguage(chosen) ? chosen : nearestLanguage(browser.i18n.getUILanguage());
}

/** Keeps the person's choice for every part of the extension. */
export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}

/** Calls back when the person chooses another language anywhere; returns the way to stop. */
export function watchLanguage(onChange: (language: Language) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const chosen = changes[KEY]?.newValue;
    if (area === 'local' && isLanguage(chosen)) onChange(chosen);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
