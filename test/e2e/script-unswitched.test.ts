/**
 * A page shown in another script without the panel's switch, in a real Chromium: by the key, and by
 * itself where the person has set it; and after an update of the extension.
 */
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { loadExtension } from '../support/load-extension.ts';
import { chooseScript, openPanel, panelOf } from '../support/panel.ts';
import { pressShortcut } from '../support/press-shortcut.ts';
import { SAMPLES } from '../support/samples.ts';
import { expectSame, expectScript, readBody, readWhole } from '../support/shown-page.ts';
import { useExtension } from '../support/use-extension.ts';

const KAIJIANG = 'http://www.kaijiang.gov.cn/kaijiang-2021.html';
/** Loading the conversion at its first use takes a moment. */
const PATIENT = { timeout: 10_000 };

const stage = useExtension({
  extension: () => inject('testExtension'),
  folders: [join(import.meta.dirname, 'frame-pages'), SAMPLES],
});

describe('an update of the extension', () => {
  it('finds the page as it was served', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const body = await readBody(page);
    await pressShortcut(stage.driven.context, page, 'S');
    await expectScript(page, 'hant');
    await loadExtension(stage.driven.context, inject('testExtension'));
    await openPanel(stage.driven, page);
    await expectSame(() => readBody(page), body);
    expect(await panelOf(page).locator('input:checked').inputValue()).toBe('original');
  });
});

describe('the key', () => {
  it('takes the frames of the page along', async () => {
    const page = await stage.driven.open('http://www.hengyang.gov.cn/nested.html');
    const texts = () =>
      Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerHTML)));
    const before = await texts();
    expect(before.length).toBeGreaterThan(2);
    await pressShortcut(stage.driven.context, page, 'S');
    const report = page.frames().at(-1)!;
    await expect.poll(() => report.title(), PATIENT).toContain('衡陽市人民政府');
    await openPanel(stage.driven, page);
    expect(await panelOf(page).locator('h1').textContent()).toBe('衡陽市人民政府');
    await chooseScript(panelOf(page), '原文');
    await expect.poll(async () => (await texts()).join() === before.join(), PATIENT).toBe(true);
  });

  it('goes through the scripts without the panel and ends where it began', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const whole = await readWhole(page);
    const press = () => pressShortcut(stage.driven.context, page, 'S');
    await press();
    await expectScript(page, 'hant');
    expect(await page.locator('[lang="zh-TW"]').count()).toBeGreaterThan(0);
    await press();
    await page.locator('[lang="zh-HK"]').first().waitFor();
    await press();
    await expectSame(() => readWhole(page), whole);
    expect(await page.locator('nianbao-lens').count()).toBe(0);
  });

  it('moves the switch of an open panel along', async () => {
    const page = await stage.driven.open('http://www.tjhx.gov.cn/hexi-2017-traditional.html');
    const panel = await openPanel(stage.driven, page);
    await pressShortcut(stage.driven.context, page, 'S');
    await expectScript(page, 'hans');
    await expect.poll(() => panel.locator('input:checked').inputValue(), PATIENT).toBe('hans');
    expect(await panel.locator('h1').textContent()).toBe('天津市河西区人民政府');
  });
});

describe('what is set for the conversion', () => {
  const SITE = 'http://www.kaijiang.gov.cn/*';
  /** On which sites pages are shown so by themselves. */
  const listSites = async (): Promise<string[]> => {
    const worker = await stage.driven.worker();
    const scripts = await worker.evaluate(() =>
      chrome.scripting.getRegisteredContentScripts({ ids: ['site-script'] }),
    );
    return scripts.flatMap(({ matches = [] }) => matches);
  };

  it('shows an allowed site in its script by itself, with own words and Taiwan’s wording', async () => {
    await stage.driven.allowSites(SITE);
    const options = await stage.driven.openExtensionPage('options.html');
    await options.getByLabel('www.kaijiang.gov.cn打开时显示为').selectOption('繁體（台灣）');
    await options.getByLabel('换成台湾用语').check();
    await options.getByLabel('简体写法').fill('开江县');
    await options.getByLabel('繁体写法').fill('開江縣城');
    await options.getByRole('button', { name: '添加' }).click();
    await options.getByRole('button', { name: '删除 开江县' }).waitFor();
    await expect.poll(listSites).toEqual([SITE]);

    const page = await stage.driven.open(KAIJIANG);
    await expectScript(page, 'hant');
    const heading = () => page.title();
    await expect.poll(heading, PATIENT).toContain('開江縣城');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="late">软件，见政府信息公开条例</p>');
    });
    const late = page.locator('#late');
    await expect.poll(() => late.textContent(), PATIENT).toBe('軟體，見政府信息公開條例');
    const panel = await openPanel(stage.driven, page);
    expect(await panel.locator('input:checked').inputValue()).toBe('hant-tw');
    expect(await panel.locator('h1').textContent()).toBe('開江縣城人民政府');
  });

  it('is kept, and leaves other sites alone', async () => {
    const options = await stage.driven.openExtensionPage('options.html');
    const select = options.getByLabel('www.kaijiang.gov.cn打开时显示为');
    // The page is there before what is kept was read.
    await expect.poll(() => select.inputValue()).toBe('hant-tw');
    const wording = options.getByLabel('换成台湾用语');
    await expect.poll(() => wording.isChecked()).toBe(true);
    const elsewhere = await stage.driven.open('http://www.reports.gov.cn/kaijiang-2021.html');
    const whole = await readWhole(elsewhere);
    await select.selectOption('原文');
    await expect.poll(listSites).toEqual([]);
    await wording.click();
    await expect.poll(() => wording.isChecked()).toBe(false);
    await options.getByRole('button', { name: '删除 开江县' }).click();
    expect(await readWhole(elsewhere)).toBe(whole);
  });
});
