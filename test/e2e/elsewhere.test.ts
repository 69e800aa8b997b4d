/** Clicks where there is no report, and what the badge says, in a real Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openPanel } from '../support/panel.ts';
import { SAMPLES } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const SITE = 'http://www.kaijiang.gov.cn';
const REPORT = `${SITE}/kaijiang-2021.html`;

/** The smallest PDF that a viewer opens without complaint. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Speaks of a report in the words of one, and holds none of it. */
const ABOUT = `<!doctype html><meta charset="utf-8"><title>开江县人民政府2021年政府信息公开工作年度报告</title>
<h1>开江县人民政府2021年政府信息公开工作年度报告</h1>
<p>${'年报的总体情况、主动公开、行政复议、存在的主要问题和其他需要报告的事项，本站将另行刊出。'.repeat(15)}</p>`;

const folder = mkdtempSync(join(tmpdir(), 'nianbao-elsewhere-'));
writeFileSync(join(folder, 'report.pdf'), PDF);
writeFileSync(join(folder, 'seal.png'), PNG);
writeFileSync(join(folder, 'about.html'), ABOUT);
afterAll(() => rmSync(folder, { recursive: true }));

const stage = useExtension({
  extension: () => inject('testExtension'),
  folders: [folder, SAMPLES],
});

/** Clicks on the toolbar and gives the page of ours that opens. */
async function clickForPage(page: Page): Promise<Page> {
  const { context } = stage.driven;
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    stage.driven.clickToolbar(page),
  ]);
  await opened.waitForLoadState();
  return opened;
}

describe('a click where nothing can be read', () => {
  it.each([
    ['a page of the browser', 'chrome://version/', 'browser-page'],
    ['a PDF', `${SITE}/report.pdf`, 'pdf'],
    ['a picture', `${SITE}/seal.png`, 'media'],
  ])('says of %s what is possible instead', async (_, url, why) => {
    const page = await stage.driven.open(url);
    const opened = await clickForPage(page);
    expect(new URL(opened.url()).hash).toBe(`#why=${why}`);
    const main = opened.getByRole('main');
    await main.getByRole('heading').first().waitFor();
    expect((await main.textContent())!.length).toBeGreaterThan(40);
  });

  it('leads from a page of ours to the collection', async () => {
    const page = await stage.driven.openExtensionPage('options.html');
    const opened = await clickForPage(page);
    expect(new URL(opened.url()).pathname).toBe('/collection.html');
  });
});

describe('a page that is no report', () => {
  it('is told why, and can be read as one all the same', async () => {
    const page = await stage.driven.open(`${SITE}/about.html`);
    const panel = await openPanel(stage.driven, page);
    await panel.getByText('这一页看来不是政府信息公开年报').waitFor();
    expect(await panel.locator('.not-a-report li').count()).toBeGreaterThan(1);
    await panel.getByRole('button', { name: '只这一次按年报来读' }).click();
    await panel.getByRole('tab', { name: '核对' }).waitFor();
  });

  it('is a report from then on when the person says so, until that is taken back', async () => {
    const page = await stage.driven.open(`${SITE}/about.html`);
    const panel = await openPanel(stage.driven, page);
    await panel.getByRole('button', { name: '这是年报', exact: true }).click();
    await panel.getByText('记住了').waitFor();

    const again = await stage.driven.open(`${SITE}/about.html#top`);
    const opened = await openPanel(stage.driven, again);
    await opened.getByText('你说过：这是年报').click();
    await opened.getByRole('button', { name: '收回这句话' }).click();
    await opened.getByText('这一页看来不是政府信息公开年报').waitFor();
  });
});

describe('a page that the person says is no report', () => {
  it('is remembered as that, loses its marks and gets them back', async () => {
    const page = await stage.driven.open(REPORT);
    const panel = await openPanel(stage.driven, page);
    const marks = page.locator('nianbao-lens .mark');
    const before = await marks.count();
    expect(before).toBeGreaterThan(0);
    await panel.locator('.recognition summary').click();
    await panel.getByRole('button', { name: '这不是年报' }).click();
    await panel.getByText('你说过：这一页不是').waitFor();
    await expect.poll(() => marks.count()).toBe(0);

    await page.reload();
    const opened = await openPanel(stage.driven, page);
    await opened.getByRole('button', { name: '收回这句话' }).click();
    await opened.getByRole('tab', { name: '核对' }).waitFor();
    await expect.poll(() => marks.count()).toBe(before);
  });
});

describe('the badge', () => {
  const readBadge = async (page: Page): Promise<string> => {
    const worker = await stage.driven.worker();
    return worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    }, page.url());
  };

  it('says nothing where no site is allowed, not even after the page was read', async () => {
    const page = await stage.driven.open(REPORT);
    await openPanel(stage.driven, page);
    expect(await readBadge(page)).toBe('');
  });

  it('shows on an allowed site what looks like a report, and goes with it', async () => {
    await stage.driven.allowSites(`${SITE}/*`);
    const page = await stage.driven.open(REPORT);
    await expect.poll(() => readBadge(page)).not.toBe('');
    await page.goto(`${SITE}/index.html`);
    await expect.poll(() => readBadge(page)).toBe('');
  });

  it('is taken back when the person says that the page is no report, and comes with the next word', async () => {
    const page = await stage.driven.open(REPORT);
    await expect.poll(() => readBadge(page)).not.toBe('');
    const panel = await openPanel(stage.driven, page);
    await panel.locator('.recognition summary').click();
    await panel.getByRole('button', { name: '这不是年报' }).click();
    await expect.poll(() => readBadge(page)).toBe('');
    await page.reload();
    const opened = await openPanel(stage.driven, page);
    await opened.getByText('你说过：这一页不是').waitFor();
    expect(await readBadge(page)).toBe('');
    await opened.getByRole('button', { name: '收回这句话' }).click();
    await page.reload();
    await expect.poll(() => readBadge(page)).not.toBe('');
  });

  it('stays where the page was read and is a report', async () => {
    const page = await stage.driven.open(REPORT);
    await expect.poll(() => readBadge(page)).not.toBe('');
    await openPanel(stage.driven, page);
    expect(await readBadge(page)).not.toBe('');
  });
});
