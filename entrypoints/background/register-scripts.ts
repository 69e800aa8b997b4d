import { browser } from 'wxt/browser';
import { readScriptSettings } from '../script-settings/script-settings.ts';

/** What runs by itself on pages of allowed sites. */
interface Registered {
  id: string;
  js: string[];
  runAt: 'document_end' | 'document_idle';
}

const SPOTTER: Registered = {
  id: 'spotter',
  js: ['content-scripts/spotter.js'],
  runAt: 'document_idle',
};
/** Before the page is complete: what comes later is converted as it comes. */
const SITE_SCRIPT: Registered = {
  id: 'site-script',
  js: ['site-script.js'],
  runAt: 'document_end',
};

async function sync(registered: Registered, matches: string[]): Promise<void> {
  const { id } = registered;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const isRegistered = known.length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { ...registered, matches, allFrames: true, persistAcrossSessions: true };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function syncAll(): Promise<void> {
  const [{ origins = [] }, { sites }] = await Promise.all([
    browser.permissions.getAll(),
    readScriptSettings(),
  ]);
  await sync(SPOTTER, origins);
  await sync(
    SITE_SCRIPT,
    origins.filter((pattern) => sites[pattern] !== undefined),
  );
}

/**
 * Lets the spotter run on exactly the sites that are allowed now, and the conversion on those for which
 * the person has chosen a script. Asks the browser for the whole truth each time and works one call
 * after the other, so calls may come in any order.
 */
export function registerScripts(): Promise<void> {
  return navigator.locks.request('register-scripts', syncAll);
}
