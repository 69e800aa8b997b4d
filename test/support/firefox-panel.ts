import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../../utils/model.ts';
import type { DrivenFirefox } from './firefox.ts';

/** Sets the interface language as the person would in the settings. */
export async function chooseLanguage(firefox: DrivenFirefox, language: Language): Promise<void> {
  await firefox.openExtensionPage('options.html');
  await firefox.inPage(
    'return window.browser.storage.local.set({ language: arguments[0] })',
    language,
  );
}

/** Opens the panel by a click on the toolbar and waits until the page has been read; gives whose report it is. */
export async function openFirefoxPanel(firefox: DrivenFirefox): Promise<string> {
  await firefox.clickToolbar();
  return waitFor('the reading', () =>
    firefox.inPanel(`
      const isRead = panel?.querySelector('.panel-body > :not(.skeleton)');
      return isRead && panel.querySelector('h1').textContent;`),
  );
}

/** Clicks the button of that name in the panel or, on a page of ours, in the document. */
export async function clickButton(
  firefox: DrivenFirefox,
  where: 'panel' | 'document',
  name: string,
): Promise<void> {
  const script = `
    const button = [...(${where}?.querySelectorAll('button') ?? [])]
      .find((one) => one.textContent.trim() === arguments[0]);
    button?.click();
    return button !== undefined;`;
  const run = where === 'panel' ? firefox.inPanel : firefox.inPage;
  await waitFor(`the button ${name}`, () => run<boolean>(script, name));
}

/** Saves the page and waits until the collection has committed. Texts are those of zh-CN. */
export async function saveInFirefox(firefox: DrivenFirefox): Promise<void> {
  await clickButton(firefox, 'panel', '保存');
  await waitFor('the word that it is saved', () =>
    firefox.inPanel<boolean>("return panel.textContent.includes('已保存')"),
  );
}

async function waitFor<T>(what: string, probe: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what} in Firefox`);
    await sleep(50);
  }
}
