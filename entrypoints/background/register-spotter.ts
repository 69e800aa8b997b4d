import { browser } from 'wxt/browser';

const ID = 'spotter';

async function syncSpotter(): Promise<void> {
  const [{ origins = [] }, registered] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const isRegistered = registered.length > 0;
  if (origins.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['content-scripts/spotter.js'],
    matches: origins,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Lets the spotter run on exactly the sites that are allowed now. Asks the browser for the whole
 * truth each time and works one call after the other, so calls may come in any order.
 */
export function registerSpotter(): Promise<void> {
  return navigator.locks.request('register-spotter', syncSpotter);
}
