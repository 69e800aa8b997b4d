/** One table or a selection saved by itself, and the panel as it was left, in a real Chromium. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readTableFigures } from '../support/csv-figures.ts';
import { openPanel, panelOf } from '../support/panel.ts';
import { readExpected } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const FILE = 'kaijiang-2021.html';
const ADDRESS = `http://www.kaijiang.gov.cn/${FILE}`;

const stage = useExtension({ extension: () => inject('testExtension') });

/** Opens the one clip of that kind and reads its CSV. */
async function exportClip(kind: string): Promise<{ clip: Page; csv: string }> {
  const clip = await stage.driven.openExtensionPage('collection.html');
  await clip.locator('tr', { hasText: kind }).locator('a').click();
  const [download] = await Promise.all([
    clip.waitForEvent('download'),
    clip.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  return { clip, csv: await readFile(await download.path(), 'utf8') };
}

describe('a single table', () => {
  it('is saved with its section and exported with its own figures', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    await panel.getByRole('tab', { name: '表格' }).click();
    await panel.getByRole('button', { name: '单独保存“行政复议、行政诉讼情况”' }).click();
    await panel.getByRole('button', { name: '已保存“行政复议、行政诉讼情况”' }).waitFor();

    const { clip, csv } = await exportClip('行政复议、行政诉讼情况');
    const source = await clip.locator('.source').textContent();
    expect(source).toContain('四、政府信息公开行政复议、行政诉讼情况');
    const { facts } = readExpected(FILE);
    const own = Object.entries(facts).filter(([code]) => /^(review|litigation)/.test(code));
    expect(own.length).toBeGreaterThan(10);
    expect(readTableFigures(csv)).toEqual(Object.fromEntries(own));
  });
});

describe('selected text', () => {
  it('is saved as it was served, with its figures and the finding on them', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    await panel.locator('.script-switch label', { hasText: '台灣' }).click();
    await dragOver(page, '共14249條');
    await panel.getByRole('button', { name: '儲存選段' }).click();
    await panel.getByText('已存入收藏。').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe('共14249條');

    const { clip, csv } = await exportClip('共14249条');
    expect(await clip.locator('blockquote').textContent()).toBe('共14249条');
    expect(await clip.locator('.findings').textContent()).toMatch(/14,?249[\s\S]*14,?239/);
    expect(csv).toContain(',disclosure.total,');
    expect(csv.trim().split('\r\n')).toHaveLength(2);
  });

  it('is no longer offered when nothing is selected', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    await dragOver(page, '共14249条');
    await panel.locator('.selection-bar').waitFor();
    await page.mouse.click(200, 400);
    await panel.locator('.selection-bar').waitFor({ state: 'detached' });
  });
});

describe('the panel’s width', () => {
  it('is kept for its next opening, on any page', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    const edge = (await panel.boundingBox())!.x;
    await page.mouse.move(edge, 400);
    await page.mouse.down();
    await page.mouse.move(edge - 90, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await panel.boundingBox())!.width).toBe(490);
    await expect.poll(keptWidth).toBe(490);

    const other = await stage.driven.open('http://www.hengyang.gov.cn/hengyang-2014.html');
    await openPanel(stage.driven, other);
    expect((await panelOf(other).boundingBox())!.width).toBe(490);
  });
});

async function keptWidth(): Promise<unknown> {
  const worker = await stage.driven.worker();
  return worker.evaluate(async () => (await chrome.storage.local.get('panelWidth')).panelWidth);
}

/** Selects words on the page with the mouse. */
async function dragOver(page: Page, words: string): Promise<void> {
  const find = () =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const at = text.data.indexOf(words);
        if (at < 0) continue;
        text.parentElement!.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        const lines = [...range.getClientRects()];
        const [first, last] = [lines[0]!, lines.at(-1)!];
        return {
          from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
          to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
        };
      }
      return null;
    }, words);
  await expect.poll(find).not.toBeNull();
  const { from, to } = (await find())!;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
