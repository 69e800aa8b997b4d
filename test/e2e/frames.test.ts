/** Reports that stand in frames, in a real Chromium: read in their frame, shown beside the page. */
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPanel, panelOf, savePage } from '../support/panel.ts';
import { readExpected, SAMPLES } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const FILE = 'hengyang-2014.html';
const SITE = 'http://www.hengyang.gov.cn';
const { issuer } = readExpected(FILE);

/** Injecting, asking and a smooth way through a long document take a while. */
const PATIENT = { timeout: 10_000 };

const stage = useExtension({
  extension: () => inject('testExtension'),
  folders: [join(import.meta.dirname, 'frame-pages'), SAMPLES],
});

async function openReport(name: string): Promise<{ page: Page; panel: Locator }> {
  const page = await stage.driven.open(`${SITE}/${name}.html`);
  return { page, panel: await openPanel(stage.driven, page) };
}

/** The report inside its frame or frames. */
function reportIn(page: Page, ...frames: string[]): FrameLocator {
  const [first, ...rest] = frames.length > 0 ? frames : ['iframe'];
  return rest.reduce((around, one) => around.frameLocator(one), page.frameLocator(first!));
}

const cellIn = (report: FrameLocator) => report.locator('td').filter({ hasText: /^\s*359\s*$/ });
const findingOf = (panel: Locator) =>
  panel.locator('.finding > button', { hasText: '359' }).first();

/** Whether a person sees it: in its frame, in all frames around it, and not under the panel. */
async function isInSight(page: Page, target: Locator): Promise<boolean> {
  const panel = await panelOf(page).boundingBox();
  const box = await target.first().boundingBox();
  const isInFrame = await target.first().evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  const { height } = page.viewportSize()!;
  return (
    box !== null &&
    isInFrame &&
    box.y >= 0 &&
    box.y + box.height <= height &&
    box.x >= 0 &&
    box.x + box.width <= panel!.x
  );
}

function waitUntilInSight(page: Page, target: Locator): Promise<void> {
  return expect.poll(() => isInSight(page, target), PATIENT).toBe(true);
}

describe.each([
  ['a frame of the same site', 'same-origin', ['iframe']],
  ['a frame as tall as its report', 'tall', ['iframe']],
  ['a frame in a frame', 'nested', ['iframe', 'iframe']],
  ['a frameset', 'frameset', ['frame[name=content]']],
  ['a frame that the page itself wrote', 'written', ['iframe']],
])('a report in %s', (_, name, frames) => {
  it('is read', async () => {
    const { panel } = await openReport(name);
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(issuer);
    await expect.poll(() => findingOf(panel).count(), PATIENT).toBe(1);
  });

  it('is led to, from a finding to the very cell', async () => {
    const { page, panel } = await openReport(name);
    const cell = cellIn(reportIn(page, ...frames));
    expect(await isInSight(page, cell)).toBe(false);
    await findingOf(panel).click();
    await waitUntilInSight(page, cell);
  });
});

describe('a report in a frame', () => {
  it('is marked in its frame as long as the panel is open, and stays as it was', async () => {
    const page = await stage.driven.open(`${SITE}/same-origin.html`);
    const html = reportIn(page).locator('html');
    const readWhole = () => html.evaluate((root) => root.outerHTML);
    const readBody = () => html.evaluate((root) => root.querySelector('body')!.outerHTML);
    const [whole, body] = [await readWhole(), await readBody()];

    await openPanel(stage.driven, page);
    await reportIn(page).locator('nianbao-lens .mark').first().waitFor({ state: 'attached' });
    expect(await readBody()).toBe(body);

    await stage.driven.clickToolbar(page);
    await panelOf(page).waitFor({ state: 'detached' });
    await expect.poll(readWhole, PATIENT).toBe(whole);
  });

  it('shows in the panel what is chosen in the frame, and closes by Esc there', async () => {
    const { page, panel } = await openReport('same-origin');
    await panel.getByRole('tab').nth(1).click();
    await reportIn(page).locator('nianbao-lens .mark-glyph:visible').first().click();
    await panel.locator('.finding.chosen').waitFor();

    await reportIn(page)
      .locator('body')
      .click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
  });

  it('follows the panel into another script and back', async () => {
    const { page, panel } = await openReport('same-origin');
    const body = reportIn(page).locator('body');
    const original = await body.textContent();
    await panel.getByRole('radio', { name: '繁體（台灣）' }).check();
    await expect
      .poll(() => body.textContent(), PATIENT)
      .toContain('衡陽市人民政府2014年政府信息公開');
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toContain('衡陽市');
    await panel.getByRole('radio', { name: '原文' }).check();
    await expect.poll(() => body.textContent(), PATIENT).toBe(original);
  });

  it('gives way to the next one that is opened in its frame', async () => {
    const { page, panel } = await openReport('frameset');
    await page.frameLocator('frame[name=menu]').getByText('二〇二一年').click();
    const expected = readExpected('kaijiang-2021.html');
    await expect
      .poll(() => panel.getByRole('heading', { level: 1 }).textContent(), PATIENT)
      .toBe(expected.issuer);
  });

  it('is read when it comes late', async () => {
    const page = await stage.driven.open(`${SITE}/late.html`);
    await stage.driven.clickToolbar(page);
    const panel = panelOf(page);
    await panel.getByText('没有读到的框架').waitFor();
    await page.evaluate(() => postMessage('load'));
    await panel.getByRole('heading', { level: 1, name: issuer }).waitFor();
    await page.keyboard.press('j');
    await panel.locator('.finding.chosen').waitFor();
    await findingOf(panel).click();
    await waitUntilInSight(page, cellIn(reportIn(page)));
  });

  it('is saved under its own address with the page around it, and found again', async () => {
    const { panel } = await openReport('same-origin');
    await savePage(panel);
    await stage.restart();

    const again = await openReport('same-origin');
    await again.panel.getByRole('button', { name: '已保存' }).waitFor();
    const collection = await stage.driven.openExtensionPage('collection.html');
    await collection.locator('a[href*="clip="]', { hasText: issuer }).first().click();
    const source = collection.getByRole('complementary');
    const addresses = source.getByRole('link');
    await expect
      .poll(() =>
        addresses.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      )
      .toEqual([`${SITE}/${FILE}`, `${SITE}/same-origin.html`]);
  });
});

describe('a frame that is not read', () => {
  it('is named where the browser lets no script in, with the way to open it alone', async () => {
    const page = await stage.driven.open(`${SITE}/foreign.html`);
    await stage.driven.clickToolbar(page);
    const panel = panelOf(page);
    await panel.getByText('www.elsewhere.example/hengyang-2014.html').waitFor();
    const [alone] = await Promise.all([
      page.waitForEvent('popup'),
      panel.getByRole('link', { name: '单独打开' }).click(),
    ]);
    await alone.waitForLoadState();
    expect(alone.url()).toBe(`http://www.elsewhere.example/${FILE}`);
    const own = await openPanel(stage.driven, alone);
    expect(await own.getByRole('heading', { level: 1 }).textContent()).toBe(issuer);
  });

  it('is said to be empty where it stays empty', async () => {
    const page = await stage.driven.open(`${SITE}/empty.html`);
    await stage.driven.clickToolbar(page);
    await panelOf(page).getByText('里面没有可读的文字').waitFor();
    expect(await panelOf(page).getByRole('link', { name: '单独打开' }).count()).toBe(0);
  });

  it('is read once its site is allowed', async () => {
    await stage.driven.allowSites('http://www.elsewhere.example/*');
    const { page, panel } = await openReport('foreign');
    await findingOf(panel).click();
    await waitUntilInSight(page, cellIn(reportIn(page)));
  });
});
