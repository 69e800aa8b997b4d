import type { Browser } from 'wxt/browser';
import { openOwnPage, ownPage } from './own-pages.ts';
import { isOwnPage, isSamplePage, runScripts } from './run-scripts.ts';
import { findObstacle } from './toolbar-click.ts';

/** The key that shows the page in the next script; where that cannot be, says what is possible instead. */
export async function answerCommand(
  command: string,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (command !== 'next-script' || tab?.id === undefined) return;
  const { id, index, url = '' } = tab;
  if (isOwnPage(url) && !isSamplePage(url)) return;
  const obstacle = isSamplePage(url) ? null : await findObstacle(id, url);
  if (obstacle) return openOwnPage(ownPage('unreadable', { why: obstacle }), { index });
  await runScripts({ tabId: id, frameId: 0 }, url, ['/next-script.js']);
}
