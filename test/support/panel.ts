import type { Locator, Page } from 'playwright-core';
import type { DrivenExtension } from './extension.ts';

/** The panel of a page, inside its open shadow root. */
export function panelOf(page: Page): Locator {
  return page.locator('nianbao-lens .panel');
}

/** Opens the panel by a click on the toolbar and waits until the page has been read. */
export async function openPanel(driven: DrivenExtension, page: Page): Promise<Locator> {
  await driven.clickToolbar(page);
  const panel = panelOf(page);
  await panel.locator('.panel-body > :not(.skeleton)').first().waitFor();
  return panel;
}

/** Saves the page and waits until the collection has committed. Texts are those of zh-CN and zh-TW. */
export async function savePage(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: /^(保存|儲存)$/ }).click();
  await panel.getByRole('button', { name: /^已(保存|儲存)$/ }).waitFor();
}

/** A real click on a script of the switch: what a person clicks is the label, not the radio button under it. */
export const chooseScript = (panel: Locator, name: string): Promise<void> =>
  panel.locator('.script-switch label', { hasText: name }).click();
