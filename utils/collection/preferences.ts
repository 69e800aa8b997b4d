import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../model.ts';

const LANGUAGE = 'language';
const PANEL_WIDTH = 'panelWidth';

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
  const { [LANGUAGE]: chosen } = await browser.storage.local.get(LANGUAGE);
  return isLanguage(chosen) ? chosen : nearestLanguage(browser.i18n.getUILanguage());
}

/** Keeps the person's choice for every part of the extension. */
export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [LANGUAGE]: language });
}

/** Calls back when the person chooses another language anywhere; returns the way to stop. */
export function watchLanguage(onChange: (language: Language) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const chosen = changes[LANGUAGE]?.newValue;
    if (area === 'local' && isLanguage(chosen)) onChange(chosen);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How wide the person left the panel, in px; null where it was never changed. */
export async function readPanelWidth(): Promise<number | null> {
  const { [PANEL_WIDTH]: width } = await browser.storage.local.get(PANEL_WIDTH);
  return typeof width === 'number' && Number.isFinite(width) ? width : null;
}

/** Keeps the panel's width for its next opening, on whatever page. */
export async function keepPanelWidth(width: number): Promise<void> {
  await browser.storage.local.set({ [PANEL_WIDTH]: width });
}
