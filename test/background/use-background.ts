import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, vi } from 'vitest';
import { COLLECTION_NAME } from '../../utils/collection/collection-schema.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const holder = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return holder.browser;
  },
}));
vi.mock('wxt/utils/define-background', () => ({
  defineBackground: (main: () => void) => ({ main }),
}));

/** The browser of the running test: a live binding. */
export let browser: FakeBrowser;

export const PAGE = 'https://www.qinghe.gov.cn/report/2021.html';
export const tab = { id: 7, index: 3, url: PAGE, incognito: false };
export const sender = { id: 'us', url: PAGE, frameId: 0, tab };

/** Before each test of the file that calls this, the background starts anew in a fresh browser with an empty collection. */
export function useBackground(): void {
  beforeEach(async () => {
    browser = createFakeBrowser();
    holder.browser = browser;
    await deleteDB(COLLECTION_NAME);
    const background = await import('../../entrypoints/background/index.ts');
    background.default.main();
  });
}

/** Sends a message as the browser would and waits for the answer. */
export function send(name: string, request: unknown, from: unknown = sender): Promise<unknown> {
  return new Promise((resolve) => {
    void browser.runtime.onMessage.fire({ name, request }, from, resolve);
  });
}

/** The files that were put into pages so far. */
export const injectedFiles = () =>
  browser.scripting.executeScript.mock.calls.flatMap(
    ([injection]) => (injection as { files?: string[] }).files ?? [],
  );
