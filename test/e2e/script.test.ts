/** A report shown in another script and back, by the panel's switch and by the key, in a real Chromium. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { decodeHtml } from '../../cli/decode-html.ts';
import { readPage } from '../../cli/read-page.ts';
import { readSavedReports } from '../support/collection.ts';
import { loadExtension } from '../support/load-extension.ts';
import { openPanel, panelOf, savePage } from '../support/panel.ts';
import { pressShortcut } from '../support/press-shortcut.ts';
import { SAMPLES, samples } from '../support/samples.ts';
import { expectSame, expectScript, readBody, readWhole } from '../support/shown-page.ts';
import { useExtension } from '../support/use-extension.ts';

const MODES = [
  { name: '简体', script: 'hans', tag: 'zh-CN' },
  { name: '繁體（台灣）', script: 'hant', tag: 'zh-TW' },
  { name: '繁體（香港）', script: 'hant', tag: 'zh-HK' },
] as const;
const KAIJIANG = 'http://www.kaijiang.gov.cn/kaijiang-2021.html';
/** Loading the conversion at its first use takes a moment. */
const PATIENT = { timeout: 10_000 };
const TITLE = { hans: /年度报告/, hant: /年度報告/ };

const stage = useExtension({
  extension: () => inject('testExtension'),
  folders: [join(import.meta.dirname, 'frame-pages'), SAMPLES],
});

/** A real click: what a person clicks is the label, not the radio button under it. */
const choose = (panel: Locator, name: string): Promise<void> =>
  panel.locator('.script-switch label', { hasText: name }).click();

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
}

describe.each(samples)('$file', ({ file }) => {
  it('is shown in each script and comes back byte for byte', async () => {
    const page = await stage.driven.open(`http://www.reports.gov.cn/${file}`);
    const [body, whole] = [await readBody(page), await readWhole(page)];
    const panel = await openPanel(stage.driven, page);
    for (const { name, script, tag } of MODES) {
      await choose(panel, name);
      await expectScript(page, script);
      await expect.poll(() => panel.locator('h1').getAttribute('lang'), PATIENT).toBe(tag);
      expect(await page.title()).toMatch(TITLE[script]);

      await choose(panel, '原文');
      await expectSame(() => readBody(page), body);
    }
    await closePanel(page);
    await expectSame(() => readWhole(page), whole);
  });
});

describe('a page in another script', () => {
  it('goes back to the original when the same script is chosen again', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const body = await readBody(page);
    const panel = await openPanel(stage.driven, page);
    await choose(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    await choose(panel, '繁體（台灣）');
    await expectSame(() => readBody(page), body);
    expect(await panel.locator('input[value="original"]').isChecked()).toBe(true);
  });

  it('has the panel’s own words follow, and comes back to the person’s language with the original', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const panel = await openPanel(stage.driven, page);
    const words = async () => [
      await panel.getAttribute('lang'),
      await panel.locator('#outcomes').textContent(),
      await panel.locator('#tab-findings').textContent(),
    ];
    const own = await words();
    expect(own).toEqual(['zh-CN', '办理结果（件）', '核对1']);
    for (const name of ['繁體（台灣）', '繁體（香港）']) {
      await choose(panel, name);
      await expect.poll(words, PATIENT).toEqual(['zh-TW', '辦理結果（件）', '核對1']);
    }
    await choose(panel, '简体');
    await expect.poll(words, PATIENT).toEqual(own);
    await choose(panel, '繁體（台灣）');
    await choose(panel, '原文');
    await expect.poll(words, PATIENT).toEqual(own);
  });

  it('stays so when the panel closes, and the panel knows it when it opens again', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const whole = await readWhole(page);
    const panel = await openPanel(stage.driven, page);
    const findings = await panel.locator('.finding').count();
    await choose(panel, '繁體（香港）');
    await expectScript(page, 'hant');
    await closePanel(page);
    await expectScript(page, 'hant');

    await openPanel(stage.driven, page);
    expect(await panel.locator('input:checked').inputValue()).toBe('hant-hk');
    expect(await panel.locator('h1').textContent()).toBe('開江縣人民政府');
    expect(await panel.locator('.finding').count()).toBe(findings);
    await choose(panel, '原文');
    await closePanel(page);
    await expectSame(() => readWhole(page), whole);
  });

  it('keeps what is typed, code and names that must stay, and converts what comes late', async () => {
    const page = await stage.driven.open(KAIJIANG);
    await page.evaluate(() => {
      const kept = `
        <input value="公开报告"><textarea>公开报告</textarea><code>公开报告</code><pre>公开报告</pre>
        <b translate="no">公开报告</b><div contenteditable="true">公开报告</div>`;
      document.body.insertAdjacentHTML('beforeend', `<section id="kept">${kept}</section>`);
      document.querySelector<HTMLInputElement>('#kept input')!.value = '键入的报告';
    });
    const body = await readBody(page);
    const kept = () => page.evaluate(() => document.querySelector('#kept')!.innerHTML);
    const before = await kept();
    const panel = await openPanel(stage.driven, page);
    await choose(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    expect(await kept()).toBe(before);
    expect(await page.locator('#kept input').inputValue()).toBe('键入的报告');

    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="late">后来发布的报告</p>');
    });
    await expect.poll(() => page.locator('#late').textContent(), PATIENT).toBe('後來發佈的報告');
    await choose(panel, '原文');
    await expect.poll(() => page.locator('#late').textContent(), PATIENT).toBe('后来发布的报告');
    await page.evaluate(() => document.querySelector('#late')!.remove());
    await expectSame(() => readBody(page), body);
  });

  it('keeps the selection and the marks on the same words', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const panel = await openPanel(stage.driven, page);
    const readMarks = () =>
      page.evaluate(() => {
        const marked = [...CSS.highlights].flatMap(([name, ranges]) =>
          [...ranges].map((range) => `${name} ${range}`),
        );
        return { marked, selected: String(getSelection()) };
      });
    await panel.locator('.finding > button').first().click();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const at = text.data.indexOf('政府信息共14249条');
        if (at >= 0) getSelection()!.setBaseAndExtent(text, at, text, at + 11);
      }
    });
    const before = await readMarks();
    expect(before.selected).toBe('政府信息共14249条');
    expect(before.marked).toContain('nianbao-chosen-error 14249条');

    await choose(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    const shown = await readMarks();
    expect(shown.selected).toBe('政府信息共14249條');
    expect(shown.marked).toContain('nianbao-chosen-error 14249條');
    await panel.locator('.terms .row').nth(1).click();
    await expect
      .poll(async () => (await readMarks()).marked, PATIENT)
      .toContain('nianbao-pointed 7275條');

    await choose(panel, '原文');
    await expect.poll(async () => (await readMarks()).selected, PATIENT).toBe(before.selected);
    expect((await readMarks()).marked).toContain('nianbao-chosen-error 14249条');
  });

  it('is read and saved as it was served', async () => {
    const file = 'hengyang-2014.html';
    const address = `http://www.hengyang.gov.cn/${file}`;
    const page = await stage.driven.open(address);
    const served = await page.evaluate(
      () =>
        `${new XMLSerializer().serializeToString(document.doctype!)}\n${document.documentElement.outerHTML}`,
    );
    await pressShortcut(stage.driven.context, page, 'S');
    await expectScript(page, 'hant');
    await savePage(await openPanel(stage.driven, page));

    const collection = await stage.driven.openExtensionPage('collection.html');
    const { report } = readPage(decodeHtml(readFileSync(join(SAMPLES, file))), address);
    expect((await readSavedReports(collection))[address]).toEqual(report);
    await collection.getByRole('link', { name: '衡阳市人民政府' }).click();
    const evidence = collection.locator('.source code').first();
    expect(await evidence.textContent()).toBe(createHash('sha256').update(served).digest('hex'));
  });
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
    await choose(panelOf(page), '原文');
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
