/** The packaged extension in a real Firefox: install, click, read, convert, save, restart, export. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readTableFigures } from '../support/csv-figures.ts';
import { ensureFirefox } from '../support/find-firefox.ts';
import { type DrivenFirefox, launchFirefox } from '../support/firefox.ts';
import {
  chooseLanguage,
  clickButton,
  openFirefoxPanel,
  saveInFirefox,
} from '../support/firefox-panel.ts';
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
    server = await serveFolders(SAMPLES, join(import.meta.dirname, 'frame-pages'));
    firefox = await launchFirefox({
      program: program!,
      package: inject('firefoxPackage'),
      port: server.port,
      downloads,
    });
    await chooseLanguage(firefox, 'zh-CN');
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    rmSync(downloads, { recursive: true });
  });

  const readBody = () => firefox.inPage<string>('return document.body.outerHTML');
  it('reads a report on a click and leaves the page as it was', async () => {
    await firefox.open(ADDRESS);
    const body = await readBody();
    expect(await openFirefoxPanel(firefox)).toBe(expected.issuer);
    expect(await firefox.inPanel("return panel.querySelector('.findings').textContent")).toMatch(
      /14249[\s\S]*14239/,
    );
    expect(await readBody()).toBe(body);
  });

  it('shows the page in another script and puts it back exactly', async () => {
    const body = await readBody();
    const choose = (script: string) =>
      firefox.inPanel(`panel.querySelector('input[value="${script}"]').click()`);
    await choose('hant-tw');
    await expect.poll(readBody, { timeout: 15_000 }).toContain('開江縣人民政府');
    await choose('original');
    await expect.poll(readBody, { timeout: 15_000 }).toBe(body);
  });

  it('keeps what is saved over a restart and exports every figure of its tables', async () => {
    await saveInFirefox(firefox);
    firefox = await firefox.restart();

    await firefox.openExtensionPage('collection.html');
    await clickButton(firefox, 'document', '全部导出为 CSV');
    await expect.poll(() => readDownload(), { timeout: 15_000 }).toMatch(/\r\n$/);
    expect(readTableFigures(readDownload())).toEqual(expected.facts);
  });

  it('reads a report in a frame of a frame and leads to its figures there', async () => {
    await firefox.open('http://www.hengyang.gov.cn/nested.html');
    expect(await openFirefoxPanel(firefox)).toBe(readExpected('hengyang-2014.html').issuer);
    await firefox.inPanel("panel.querySelector('.figure').click()");
    const isThere = 'return window[0][0].scrollY > 0 && scrollY > 0';
    await expect.poll(() => firefox.inPage(isThere), { timeout: 10_000 }).toBe(true);
  });
});

function readDownload(): string {
  const file = readdirSync(downloads).find((name) => name.endsWith('.csv'));
  return file ? readFileSync(join(downloads, file), 'utf8') : '';
}
