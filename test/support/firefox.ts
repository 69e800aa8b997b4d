import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface FirefoxOptions {
  /** Path of the Firefox program. */
  program: string;
  /** Path of the packaged extension. */
  package: string;
  /** Port on loopback that answers for every host over HTTP; nothing else can be reached. */
  port: number;
  /** Where the browser saves what is downloaded. */
  downloads: string;
}

/** A Firefox with the extension installed. Scripts are bodies of functions over `arguments`. */
export interface DrivenFirefox {
  open(url: string): Promise<void>;
  /** Runs in the page, with the page's rights. */
  inPage<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs in the page with the browser's rights, `panel` being our panel in its closed shadow root, or null. */
  inPanel<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs in the browser itself, outside the page. */
  inBrowser<T>(script: string, ...args: unknown[]): Promise<T>;
  /** A click on the extension's toolbar button. */
  clickToolbar(): Promise<void>;
  openExtensionPage(path: string): Promise<void>;
  /** A PNG of the current page. */
  screenshot(): Promise<Buffer>;
  /** Quits and starts again on the same profile, as a person would. */
  restart(): Promise<DrivenFirefox>;
  close(): Promise<void>;
}

const EXTENSION = 'nianbao-lens@nianbao-lens.org';

const TRIGGER_ACTION = `
  const extension = WebExtensionPolicy.getByID('${EXTENSION}').extension;
  const action = extension.apiManager.global.browserActionFor(extension);
  return action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`;

const FIND_PANEL = `
  const host = document.querySelector('nianbao-lens');
  const panel = host?.openOrClosedShadowRoot?.querySelector('.panel') ?? null;`;

/** Starts Firefox headless on a fresh profile and installs the package for good, to be there after a restart too. */
export async function launchFirefox(options: FirefoxOptions): Promise<DrivenFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-firefox-'));
  const { firefox, marionette } = await start(profile, options);
  await marionette.send('Addon:Install', { path: options.package, temporary: false });
  await closeWelcome(firefox);
  return firefox;
}

async function start(
  profile: string,
  options: FirefoxOptions,
): Promise<{ firefox: DrivenFirefox; marionette: Marionette }> {
  const port = await findFreePort();
  writePreferences(profile, port, options);
  const browser = startBrowser(options.program, profile);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', {});
  return { firefox: drive(marionette, browser, profile, options), marionette };
}

function drive(
  marionette: Marionette,
  browser: ChildProcess,
  profile: string,
  options: FirefoxOptions,
): DrivenFirefox {
  const execute = async <T>(
    context: 'chrome' | 'content',
    sandbox: 'system' | null,
    script: string,
    args: unknown[],
  ): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: context });
    return marionette.send<T>('WebDriver:ExecuteScript', { script, args, sandbox });
  };
  const inBrowser = <T>(script: string, ...args: unknown[]): Promise<T> =>
    execute('chrome', null, script, args);
  const open = async (url: string): Promise<void> => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:Navigate', { url });
  };
  const quit = async (): Promise<void> => {
    const gone = once(browser, 'exit');
    await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] });
    await gone;
    marionette.close();
  };
  return {
    open,
    inPage: (script, ...args) => execute('content', null, script, args),
    inPanel: (script, ...args) => execute('content', 'system', `${FIND_PANEL}${script}`, args),
    inBrowser,
    clickToolbar: () => inBrowser(TRIGGER_ACTION),
    openExtensionPage: async (path) => {
      const script = `return WebExtensionPolicy.getByID('${EXTENSION}').getURL(arguments[0])`;
      await open(await inBrowser<string>(script, path));
    },
    screenshot: async () => {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const png = await marionette.send<string>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(png, 'base64');
    },
    restart: async () => {
      await quit();
      return (await start(profile, options)).firefox;
    },
    close: async () => {
      await quit();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The welcome page opens by itself after the installation and would be what a click on the toolbar is about. */
async function closeWelcome(firefox: DrivenFirefox): Promise<void> {
  const closeTab = `
    const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
    const welcome = [...gBrowser.tabs].find(isWelcome);
    if (welcome) gBrowser.removeTab(welcome);
    return welcome !== undefined;`;
  const deadline = Date.now() + 10_000;
  while (!(await firefox.inBrowser<boolean>(closeTab))) {
    if (Date.now() > deadline) throw new Error('The welcome page did not open in Firefox');
    await sleep(100);
  }
}

function writePreferences(profile: string, port: number, options: FirefoxOptions): void {
  const preferences = {
    'marionette.port': port,
    // The package is not signed; Firefox ESR lets one say that this is wanted.
    'xpinstall.signatures.required': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.port,
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'intl.locale.requested': 'zh-CN',
    'intl.accept_languages': 'zh-CN, zh',
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

function startBrowser(program: string, profile: string): ChildProcess {
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const browser = spawn(program, [...flags, '--profile', profile], { stdio: 'ignore' });
  process.once('exit', () => browser.kill());
  return browser;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
