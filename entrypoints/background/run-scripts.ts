import { browser, type PublicPath } from 'wxt/browser';
import type { RunScripts } from '../../utils/messages.ts';

/** A script of ours, by its address. */
export type Script = Extract<PublicPath, `${string}.js`>;

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** A page of the extension itself. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

/** Our sample pages, where the panel can be tried out. */
export function isSamplePage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/sample.html')) ?? false;
}

/**
 * Runs scripts of ours in a frame, one after the other. No browser lets an extension inject
 * into its own pages: a sample page is asked to run them by itself.
 */
export async function runScripts(
  { tabId, frameId }: Frame,
  url: string | undefined,
  files: readonly Script[],
): Promise<void> {
  if (isSamplePage(url)) {
    await browser.tabs.sendMessage(tabId, { run: [...files] } satisfies RunScripts);
    return;
  }
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...files],
  });
}
