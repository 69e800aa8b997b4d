/** Renders the drawings in `public/icons` into the PNGs that the browsers want, through Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../test/support/find-chromium.ts';

const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };
const folder = join(import.meta.dirname, '../public/icons');

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const svg = readFileSync(join(folder, drawing), 'utf8');
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${size}.png`), png);
  await page.close();
}
await browser.close();
