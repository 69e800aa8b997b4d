/** The whole way of one report, in a real Chromium with real clicks: read, look, save, find again, export. */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { readTableFigures } from '../support/csv-figures.ts';
import { openPanel, panelOf, savePage } from '../support/panel.ts';
import { readExpected } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const FILE = 'kaijiang-2021.html';
const ADDRESS = `http://www.kaijiang.gov.cn/${FILE}`;
const expected = readExpected(FILE);

const stage = useExtension({ extension: () => inject('testExtension') });

describe('one report in Chromium', () => {
  it('says whose report it is and what is wrong with it', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(expected.issuer);
    expect(await panel.locator('.identity-details').textContent()).toContain('2021');
    const grave = { has: page.locator('.severity-error, .severity-warning') };
    const findings = panel.locator('section.findings').filter(grave).locator('.finding');
    expect(await findings.count()).toBe(1);
    expect(await findings.textContent()).toMatch(/14,?249[\s\S]*14,?239/);
  });

  it('leaves the page as it was', async () => {
    const page = await stage.driven.open(ADDRESS);
    const readBody = () => page.evaluate(() => document.body.outerHTML);
    const readWhole = () => page.evaluate(() => document.documentElement.outerHTML);
    const [body, whole] = [await readBody(), await readWhole()];

    await openPanel(stage.driven, page);
    expect(await readBody()).toBe(body);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'nianbao-lens',
    );

    await stage.driven.clickToolbar(page);
    await panelOf(page).waitFor({ state: 'detached' });
    expect(await readWhole()).toBe(whole);
  });

  it('closes on Esc', async () => {
    const page = await stage.driven.open(ADDRESS);
    await openPanel(stage.driven, page);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
  });

  it('leads from a finding to the sentence', async () => {
    const page = await stage.driven.open(ADDRESS);
    const panel = await openPanel(stage.driven, page);
    const sentence = page.getByText('共14249条');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => isInSight(sentence)).toBe(false);
    await panel.locator('.finding > button').first().click();
    await expect.poll(() => isInSight(sentence)).toBe(true);
  });

  it('leads from a finding to the very cell', async () => {
    const page = await stage.driven.open('http://www.hengyang.gov.cn/hengyang-2014.html');
    const panel = await openPanel(stage.driven, page);
    await panel.locator('.finding > button', { hasText: '359' }).first().click();
    const cell = page.locator('td').filter({ hasText: /^\s*359\s*$/ });
    await expect.poll(() => isInSight(cell)).toBe(true);
  });

  it('lets a page of fixed width be scrolled out from under the panel', async () => {
    const page = await stage.driven.open('http://www.hengyang.gov.cn/hengyang-2014.html');
    const panel = await openPanel(stage.driven, page);
    const rightOf = (selector: string) =>
      page.evaluate((selector) => {
        const all = [...document.querySelectorAll(selector)];
        return Math.max(...all.map((one) => one.getBoundingClientRect().right));
      }, selector);
    const edge = await panel.evaluate((element) => element.getBoundingClientRect().left);
    expect(await rightOf('.con p')).toBeGreaterThan(edge);
    await page.evaluate(() => scrollTo(document.documentElement.scrollWidth, 0));
    await expect.poll(() => rightOf('.con p')).toBeLessThan(edge);
  });

  it('copies a finding with its sentence and address, on a page that is not secure', async () => {
    const page = await stage.driven.open(ADDRESS);
    await page.evaluate(() => {
      addEventListener('copy', () => document.body.append('heard'));
    });
    const panel = await openPanel(stage.driven, page);
    await panel.locator('.finding > button').first().click();
    await panel.getByRole('button', { name: '复制这一条' }).click();
    await panel.getByText('已复制').waitFor();
    expect(await page.getByText('heard').count()).toBe(0);

    const note = await stage.driven.context.newPage();
    await note.setContent('<textarea></textarea>');
    await note.locator('textarea').press('ControlOrMeta+V');
    const copied = await note.locator('textarea').inputValue();
    expect(copied).toMatch(/14,?249[\s\S]*14,?239/);
    expect(copied.split('\n').at(-1)).toBe(ADDRESS);
  });

  it('keeps a saved report over a restart and exports every figure of its tables', async () => {
    const page = await stage.driven.open(ADDRESS);
    await savePage(await openPanel(stage.driven, page));
    await stage.restart();

    const collection = await stage.driven.openExtensionPage('collection.html');
    await collection.getByText(expected.issuer).first().waitFor();
    const [download] = await Promise.all([
      collection.waitForEvent('download'),
      collection.getByRole('button', { name: '全部导出为 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeffreport_id,url,')).toBe(true);
    expect(readTableFigures(csv)).toEqual(expected.facts);
    expect(Object.keys(expected.facts)).toHaveLength(200);
  });
});

async function isInSight(target: ReturnType<typeof panelOf>): Promise<boolean> {
  return target.first().evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && bottom <= innerHeight;
  });
}
