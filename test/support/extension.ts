import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureChromium } from './find-chromium.ts';

export interface ExtensionOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** Port on loopback that answers for every host on port 80; nothing else can be reached. */
  port: number;
  /** The browser's profile; a fresh one, removed at the end, where none is given. */
  profile?: string;
  headless?: boolean;
  /** What the pages take for the browser's language. */
  language?: string;
}

/** A Chromium with the extension loaded. */
export interface DrivenExtension {
  context: BrowserContext;
  id: string;
  open(url: string): Promise<Page>;
  /** A real click on the toolbar icon: it grants activeTab as a person's click does. */
  clickToolbar(page: Page): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  /** The background's service worker, awake. */
  worker(): Promise<Worker>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<DrivenExtension>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension. `http://any.host/path` is answered by the local server. */
export async function launchExtension(options: ExtensionOptions): Promise<DrivenExtension> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'nianbao-profile-'));
  const context = await launchContext(profile, options);
  const worker = await waitForWorker(context);
  const id = new URL(worker.url()).host;
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
    worker: () => waitForWorker(context),
    restart: async () => {
      await context.close();
      return launchExtension({ ...options, profile });
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function launchContext(profile: string, options: ExtensionOptions): Promise<BrowserContext> {
  const { extension, port, language = 'zh-CN', headless = true } = options;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: language,
    args: [
      ...sandbox,
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }))
  );
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
