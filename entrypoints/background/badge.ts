import { browser } from 'wxt/browser';
import { readLanguage } from '../../utils/collection/preferences.ts';
import { extensionCatalogues } from '../../utils/text/catalogues/extension.ts';
import { createTranslator } from '../../utils/text/translate.ts';

/** Deep teal, dark enough for the white letters that the browser sets on it. */
const BADGE_COLOUR = '#0f5e5c';

/**
 * Says on the toolbar button that the tab looks like a report: no count and no verdict,
 * for nothing was read yet. The browser itself drops what is set for a tab when it navigates.
 */
export async function showBadge(tabId: number, isReport: boolean): Promise<void> {
  const { text } = createTranslator(await readLanguage(), extensionCatalogues);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: isReport ? text('action.badge') : '' }),
    browser.action.setTitle({
      tabId,
      title: text(isReport ? 'action.spotted' : 'action.title'),
    }),
  ]);
}
