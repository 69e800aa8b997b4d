/**
 * Builds the extension, opens the sample reports in Chromium and Firefox with it, reads, saves and
 * exports them, and leaves pictures and the CSV in `demo-output/`. With a display Chromium stays open.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension, zipExtension } from '../test/support/build-extension.ts';
import { type DrivenExtension, launchExtension } from '../test/support/extension.ts';
import { ensureChromium } from '../test/support/find-chromium.ts';
import { ensureFirefox } from '../test/support/find-firefox.ts';
import { launchFirefox } from '../test/support/firefox.ts';
import { chooseLanguage, openFirefoxPanel, saveInFirefox } from '../test/support/firefox-panel.ts';
import { openPanel, savePage } from '../test/support/panel.ts';
import { serveFolders } from '../test/support/sample-server.ts';
import { SAMPLES, samples } from '../test/support/samples.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'demo-output');
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Takes a picture of what a person sees, and says where it is. */
async function takePicture(page: Page, name: string): Promise<void> {
  const path = join(output, `${name}.png`);
  await page.screenshot({ path });
  console.log(`  ${relative(root, path)}`);
}

async function readAndSave(driven: DrivenExtension, address: string, name: string): Promise<void> {
  const page = await driven.open(address);
  const panel = await openPanel(driven, page);
  await savePage(panel);
  const finding = panel.locator('.finding > button').first();
  if ((await finding.count()) > 0) await finding.click();
  // Until the page has scrolled to the place of the finding.
  await page.waitForTimeout(800);
  await takePicture(page, name);
}

async function showInFirefox(port: number, origin: string): Promise<void> {
  const program = ensureFirefox();
  if (!program) return;
  console.log('Reading and saving them in Firefox …');
  const options = {
    output: join(output, 'build'),
    browser: 'firefox',
    mode: 'production',
  } as const;
  const firefox = await launchFirefox({
    program,
    package: zipExtension(options),
    port,
    downloads: output,
  });
  await chooseLanguage(firefox, 'zh-CN');
  for (const { file } of samples) {
    await firefox.open(`${origin}/${file}`);
    await openFirefoxPanel(firefox);
    await saveInFirefox(firefox);
    const path = join(output, `firefox-${file.replace(/\.html$/, '.png')}`);
    writeFileSync(path, await firefox.screenshot());
    console.log(`  ${relative(root, path)}`);
  }
  await firefox.close();
}

async function exportAll(driven: DrivenExtension): Promise<void> {
  const page = await driven.openExtensionPage('collection.html');
  const button = page.getByRole('button', { name: '全部导出为 CSV' });
  await button.waitFor();
  await takePicture(page, 'collection');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(output, 'reports.csv');
  await download.saveAs(path);
  console.log(`  ${relative(root, path)}`);
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
ensureChromium();
console.log('Building the extension …');
const extension = buildExtension({
  output: join(output, 'build'),
  browser: 'chrome',
  mode: 'test',
});
const server = await serveFolders(SAMPLES);
const driven = await launchExtension({
  extension,
  port: server.port,
  language: 'zh-CN',
  headless: !hasDisplay,
});
console.log('Reading and saving the sample reports …');
for (const { file } of samples) {
  await readAndSave(driven, `${server.origin}/${file}`, file.replace(/\.html$/, ''));
}
await exportAll(driven);
await showInFirefox(server.port, server.origin);
if (hasDisplay) {
  console.log('The browser is yours: open a report, click the lens. Close it to end the demo.');
  await driven.context.waitForEvent('close', { timeout: 0 });
}
await driven.close();
await server.close();
