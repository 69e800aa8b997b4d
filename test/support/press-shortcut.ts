import type { BrowserContext, Page } from 'playwright-core';

const ALT = 1;
const SHIFT = 8;
/** X11's hardware codes, by which the browser knows its own shortcuts. */
const KEYCODES: Record<string, number> = { L: 46, S: 39 };

/** Presses Alt+Shift+letter as the browser itself hears it: a real shortcut, which grants activeTab. */
export async function pressShortcut(
  context: BrowserContext,
  page: Page,
  letter: 'L' | 'S',
): Promise<void> {
  await page.bringToFront();
  const cdp = await context.newCDPSession(page);
  const key = {
    modifiers: ALT | SHIFT,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: KEYCODES[letter]!,
    key: letter,
    code: `Key${letter}`,
  };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await cdp.detach();
}
