import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** Loads an unpacked extension over the one that runs, as an update would: its data stay, its old scripts too. */
export async function loadExtension(
  context: BrowserContext,
  path: string,
  { enableInIncognito = false } = {},
): Promise<void> {
  const started = context.waitForEvent('serviceworker');
  const cdp = await context.browser()!.newBrowserCDPSession();
  const send = cdp.send as (method: string, params: object) => Promise<unknown>;
  await send.call(cdp, 'Extensions.loadUnpacked', { path, enableInIncognito });
  await cdp.detach();
  const worker = await started;
  // A click before the background listens would be lost.
  while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) await sleep(20);
}
