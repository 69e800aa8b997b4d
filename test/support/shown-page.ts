import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const readBody = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.outerHTML);
export const readWhole = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Waits until the page is byte for byte what it was. */
export async function expectSame(read: () => Promise<string>, before: string): Promise<void> {
  // As a boolean: the difference of two pages would fill the screen.
  await expect.poll(async () => (await read()) === before, { timeout: 15_000 }).toBe(true);
}

/** Forms that a page in one script has and in the other has not; the reports are full of both. */
const SIMPLIFIED = /[开关报编务总办发]/;
const TRADITIONAL = /[開關報編務總辦發]/;

/** Waits until no sign of the other script is left in what a person reads of the page. */
export async function expectScript(page: Page, script: 'hans' | 'hant'): Promise<void> {
  const left = script === 'hans' ? TRADITIONAL : SIMPLIFIED;
  const read = () =>
    page.evaluate(() => {
      const kept = 'script, style, code, pre, textarea, [contenteditable], [translate="no"]';
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        const { parentElement } = walker.currentNode;
        if (!parentElement?.closest(kept)) text += walker.currentNode.nodeValue;
      }
      return text;
    });
  await expect.poll(async () => left.exec(await read())?.[0], { timeout: 15_000 }).toBe(undefined);
}
