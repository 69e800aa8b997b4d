/** The packaged extension in a real Firefox: install, click, read, save, restart, export. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readTableFigures } from '../support/csv-figures.ts';
import { ensureFirefox } from '../support/find-firefox.ts';
import { type DrivenFirefox, launchFirefox } from '../support/firefox.ts';
import { type SampleServer, serveFolders } from '../support/sample-server.ts';
import { readExpected, SAMPLES } from '../support/samples.ts';

const FILE = 'kaijiang-2021.html';
const ADDRESS = `http://www.kaijiang.gov.cn/${FILE}`;
const expected = readExpected(FILE);
const program = ensureFirefox();
const downloads = mkdtempSync(join(tmpdir(), 'nianbao-downloads-'));

describe.runIf(program)('the package for Firefox', () => {
  let server: SampleServer;
  let firefox: DrivenFirefox;

  beforeAll(async () => {
    server = await serveFolders(SAMPLES);
    firefox = await launchFirefox({
      program: program!,
      package: inject('firefoxPackage'),
      port: server.port,
      downloads,
    });
    await firefox.openExtensionPage('options.html');
    await firefox.inPage("return window.browser.storage.local.set({ language: 'zh-CN' })");
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    rmSync(downloads, { recursive: true });
  });

  const readBody = () => firefox.inPage<string>('return document.body.outerHTML');
  const clickButton = (scope: 'inPage' | 'inPanel', root: string, name: string) =>
    firefox[scope]<boolean>(
      `const button = [...(${root}?.querySelectorAll('button') ?? [])]
         .find((one) => one.textContent.trim() === arguments[0]);
       button?.click();
       return button !== undefined;`,
      name,
    );

  it('reads a report on a click and leaves the page as it was', async () => {
    await firefox.open(ADDRESS);
    const body = await readBody();
    await firefox.clickToolbar();
    await expect
      .poll(() => firefox.inPanel("return panel?.querySelector('h1')?.textContent"), PATIENCE)
      .toBe(expected.issuer);
    expect(await firefox.inPanel("return panel.querySelector('.findings').textContent")).toMatch(
      /14249[\s\S]*14239/,
    );
    expect(await readBody()).toBe(body);
  });

  it('keeps what is saved over a restart and exports every figure of its tables', async () => {
    await clickButton('inPanel', 'panel', '保存');
    await expect
      .poll(() => firefox.inPanel<string>('return panel.textContent'), PATIENCE)
      .toContain('已保存');
    firefox = await firefox.restart();

    await firefox.openExtensionPage('collection.html');
    await expect
      .poll(() => clickButton('inPage', 'document', '全部导出为 CSV'), PATIENCE)
      .toBe(true);
    await expect.poll(() => readDownload(), PATIENCE).toMatch(/\r\n$/);
    expect(readTableFigures(readDownload())).toEqual(expected.facts);
  });
});

const PATIENCE = { timeout: 15_000 };

function readDownload(): string {
  const file = readdirSync(downloads).find((name) => name.endsWith('.csv'));
  return file ? readFileSync(join(downloads, file), 'utf8') : '';
}
