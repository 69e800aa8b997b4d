import { type Browser, browser } from 'wxt/browser';
import { readLanguage } from '../../utils/collection/preferences.ts';
import { type Obstacle, openOwnPage, ownPage } from './own-pages.ts';

type Tab = Browser.tabs.Tab;

/** Documents that are a picture, a film or a PDF view: a script runs there, but there is nothing to read. */
function obstacleOfType(contentType: string): Obstacle | null {
  if (contentType === 'application/pdf') return 'pdf';
  return /^(image|video|audio)\//.test(contentType) ? 'media' : null;
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/** The likeliest reason why the browser let no script in, from the address alone. */
export function obstacleOfAddress(url: string): Obstacle {
  if (STORES.test(url)) return 'store';
  if (/\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file';
  return /^https?:/.test(url) ? 'refused' : 'browser-page';
}

/** The click grants `activeTab`, so a script that still cannot run will not run at all. */
async function findObstacle(tabId: number, url: string): Promise<Obstacle | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return obstacleOfType(frame?.result ?? '');
  } catch {
    return obstacleOfAddress(url);
  }
}

/** Opens the panel over the tab, or closes it; where that cannot be, says what is possible instead. */
export async function answerClick(tab: Tab): Promise<void> {
  const url = tab.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/'))) return openOwnPage(ownPage('collection'), tab);
  if (tab.id === undefined) return;
  const obstacle = await findObstacle(tab.id, url);
  if (obstacle) return openOwnPage(ownPage('unreadable', { why: obstacle }), tab);
  // The build makes one overlay a language.
  const files = [`/overlay-${await readLanguage()}.js`];
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
}
