import { type Browser, browser } from 'wxt/browser';
import { readLanguage } from '../../utils/collection/preferences.ts';
import { type Obstacle, openOwnPage, ownPage } from './own-pages.ts';
import { isOwnPage, isSamplePage, runScripts } from './run-scripts.ts';

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

const TRIES = 3;
const PAUSE_MS = 50;

/**
 * What kind of document the tab shows. The click grants `activeTab`, but Chromium may tell the page's
 * process a moment after it has told us: one click in fifteen came too early (Chromium 156).
 */
async function readContentType(tabId: number): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => document.contentType,
      });
      // Firefox reports no error for its own pages, only no frame.
      if (!frame?.result) throw new Error('No frame to run in');
      return frame.result;
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Why the tab cannot be read, or null where it can. */
export async function findObstacle(tabId: number, url: string): Promise<Obstacle | null> {
  try {
    return obstacleOfType(await readContentType(tabId));
  } catch {
    return obstacleOfAddress(url);
  }
}

/** The panel finds its words, in the person's language, where the first script puts them. */
async function togglePanel(tabId: number, url: string): Promise<void> {
  const texts = `/texts/${await readLanguage()}.js` as const;
  await runScripts({ tabId, frameId: 0 }, url, [texts, '/reader.js', '/overlay.js']);
}

/** Opens the panel over the tab, or closes it; where that cannot be, says what is possible instead. */
export async function answerClick({ id, index, url = '' }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  if (isSamplePage(url)) return togglePanel(id, url);
  if (isOwnPage(url)) {
    return openOwnPage(ownPage('collection'), { index });
  }
  const obstacle = await findObstacle(id, url);
  if (obstacle) return openOwnPage(ownPage('unreadable', { why: obstacle }), { index });
  await togglePanel(id, url);
}
