import type { Page } from 'playwright-core';
import type { DrivenExtension } from './extension.ts';
import { loadExtension } from './load-extension.ts';

/**
 * Lets the extension into private windows, as the person would on the browser's page of extensions,
 * and opens an address in one. A local address: there the browser does not insist on HTTPS.
 */
export async function openPrivateWindow(
  driven: DrivenExtension,
  extension: string,
  address: string,
): Promise<Page> {
  await loadExtension(driven.context, extension, { enableInIncognito: true });
  const worker = await driven.worker();
  const opened = driven.context.waitForEvent('page', {
    predicate: (page) => page.url() === address,
  });
  await worker.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}
