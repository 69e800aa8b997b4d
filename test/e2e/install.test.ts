/** What a person is asked at install, and what a web page can find out about us. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { unzip } from '../support/unzip.ts';
import { useExtension } from '../support/use-extension.ts';

const ADDRESS = 'http://www.kaijiang.gov.cn/kaijiang-2021.html';
const folder = mkdtempSync(join(tmpdir(), 'nianbao-package-'));

const stage = useExtension({
  extension: () => {
    unzip(inject('chromePackage'), folder);
    return folder;
  },
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package for Chromium', () => {
  it('shows no permission warning at install', async () => {
    const worker = await stage.driven.worker();
    const warnings = (patch: object) =>
      worker.evaluate(
        (patch) =>
          chrome.management.getPermissionWarningsByManifest(
            JSON.stringify({ ...chrome.runtime.getManifest(), ...patch }),
          ),
        patch,
      );
    expect(await warnings({})).toEqual([]);
    // The question itself works: what we avoid would be warned of.
    expect(await warnings({ host_permissions: ['*://*.gov.cn/*'] })).toHaveLength(1);
  });

  it('asks for no more than it says', async () => {
    const manifest = await (await stage.driven.worker()).evaluate(() =>
      chrome.runtime.getManifest(),
    );
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy).toMatchObject({
      extension_pages: expect.stringContaining("connect-src 'none'"),
    });
  });

  it('suggests keys that the browser does not keep for itself', async () => {
    const worker = await stage.driven.worker();
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+L'],
      ['next-script', 'Alt+Shift+S'],
    ]);
  });

  it('opens its panel behind a closed shadow root', async () => {
    const page = await stage.driven.open(ADDRESS);
    await stage.driven.clickToolbar(page);
    await page.locator('nianbao-lens').waitFor({ state: 'attached' });
    const root = await page.evaluate(() => document.querySelector('nianbao-lens')?.shadowRoot);
    expect(root).toBeNull();

    const cdp = await stage.driven.context.newCDPSession(page);
    const readPanel = async () => {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      return JSON.stringify(findNode(root, 'NIANBAO-LENS'));
    };
    await expect.poll(readPanel).toContain('开江县人民政府');
  });
});

interface DomNode {
  nodeName: string;
  children?: DomNode[];
}

function findNode(node: DomNode, name: string): DomNode | null {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, name);
    if (found) return found;
  }
  return null;
}
