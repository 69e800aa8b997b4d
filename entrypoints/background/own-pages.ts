import { browser } from 'wxt/browser';
import type { RequestOf } from '../../utils/messages.ts';

/** Why a page cannot be read by a click, as far as the browser lets us know. */
export type Obstacle = 'browser-page' | 'store' | 'pdf' | 'media' | 'file' | 'refused';

/** The address of one of our pages with what it shall show behind the #. */
export function ownPage(name: string, fragment: Record<string, string> = {}): string {
  const hash = new URLSearchParams(fragment).toString();
  return `/${name}.html${hash && `#${hash}`}`;
}

/** Where a request to open a page of ours leads. */
export function pageFor(request: RequestOf<'open-page'>): string {
  if (request.page === 'collection' && request.clip) {
    return ownPage('collection', { clip: request.clip });
  }
  if (request.page === 'welcome' && request.allow) {
    return ownPage('welcome', { allow: new URL(request.allow).origin });
  }
  return ownPage(request.page);
}

/** Opens a page of ours beside the tab that asked for it. */
export async function openOwnPage(path: string, beside?: { index: number }): Promise<void> {
  await browser.tabs.create({
    url: path,
    ...(beside ? { index: beside.index + 1 } : {}),
  });
}
