import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Language } from '../../utils/model.ts';
import { ensureChromium } from './find-chromium.ts';

export interface ExtensionOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** Port on loopback that answers for every host on port 80; nothing else can be reached. */
  port: number;
  headless?: boolean;
  /** The interface language, as the person would choose it. */
  language: Language;
}

/** A Chromium with the extension loaded. */
export interface DrivenExtension {
  context: BrowserContext;
  id: string;
  open(url: string): Promise<Page>;
  /** A real click on the toolbar icon: it grants activeTab as a person's click does. */
  clickToolbar(page: Page): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  /** Sets the interface language as the person would in the settings. */
  chooseLanguage(language: Language): Promise<void>;
  /** Grants the sites of a match pattern, without the question, which a headless browser cannot show. */
  allowSites(pattern: string): Promise<void>;
  /** The background's service worker, awake. */
  worker(): Promise<Worker>;
  /** Closes every page but an empty one, which keeps the browser open. */
  closePages(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<DrivenExtension>;
  close(): Promise<void>;
}

/**
 * Starts Chromium on a fresh profile with the extension just installed, its welcome page closed.
 * `http://any.host/path` is answered by the local server.
 */
export async function launchExtension(options: ExtensionOptions): Promise<DrivenExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-profile-'));
  const context = await launchContext(profile, options);
  await closeWelcome(context);
  return drive(context, profile, options);
}

async function drive(
  context: BrowserContext,
  profile: string,
  options: ExtensionOptions,
): Promise<DrivenExtension> {
  const worker = await waitForWorker(context);
  const id = new URL(worker.url()).host;
  const chooseLanguage = async (language: Language): Promise<void> => {
    const worker = await waitForWorker(context);
    await worker.evaluate((language) => chrome.storage.local.set({ language }), language);
  };
  await chooseLanguage(options.language);
  return {
    context,
    id,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    clickToolbar: (page) => clickToolbar(context, id, page),
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    chooseLanguage,
    allowSites: (pattern) => allowSites(context, id, pattern),
    worker: () => waitForWorker(context),
    closePages: () => closePages(context),
    restart: async () => {
      await context.close();
      return drive(await launchContext(profile, options), profile, options);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function launchContext(profile: string, options: ExtensionOptions): Promise<BrowserContext> {
  const { extension, port, headless = true } = options;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless,
    viewport: headless ? { width: 1200, height: 740 } : null,
    locale: 'zh-CN',
    args: [
      ...sandbox,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** The welcome page opens by itself after the installation and would come in front of what a test has opened. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
}

async function closePages(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  await context.newPage();
  await Promise.all(pages.map((page) => page.close()));
}

async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }))
  );
}

async function allowSites(context: BrowserContext, id: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, pattern]) =>
      // @ts-expect-error Only the browser's own page of extensions has it.
      chrome.developerPrivate.addHostPermission(id, pattern),
    [id, pattern],
  );
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate((pattern) => chrome.permissions.request({ origins: [pattern] }), pattern);
  await page.close();
}

async function clickToolbar(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const cdp = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${page.url()}, not one`);
  const send = cdp.send as (method: string, params: object) => Promise<unknown>;
  await send.call(cdp, 'Extensions.triggerAction', { id, targetId: tabs[0]!.targetId });
  await cdp.detach();
}
