/** A report shown in another script and back by the panel's switch, in a real Chromium. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { decodeHtml } from '../../cli/decode-html.ts';
import { readPage } from '../../cli/read-page.ts';
import { readSavedReports } from '../support/collection.ts';
import { chooseScript, openPanel, panelOf, savePage } from '../support/panel.ts';
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
      await chooseScript(panel, name);
      await expectScript(page, script);
      await expect.poll(() => panel.locator('h1').getAttribute('lang'), PATIENT).toBe(tag);
      expect(await page.title()).toMatch(TITLE[script]);

      await chooseScript(panel, '原文');
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
    await chooseScript(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    await chooseScript(panel, '繁體（台灣）');
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
      await chooseScript(panel, name);
      await expect.poll(words, PATIENT).toEqual(['zh-TW', '辦理結果（件）', '核對1']);
    }
    await chooseScript(panel, '简体');
    await expect.poll(words, PATIENT).toEqual(own);
    await chooseScript(panel, '繁體（台灣）');
    await chooseScript(panel, '原文');
    await expect.poll(words, PATIENT).toEqual(own);
  });

  it('stays so when the panel closes, and the panel knows it when it opens again', async () => {
    const page = await stage.driven.open(KAIJIANG);
    const whole = await readWhole(page);
    const panel = await openPanel(stage.driven, page);
    const findings = await panel.locator('.finding').count();
    await chooseScript(panel, '繁體（香港）');
    await expectScript(page, 'hant');
    await closePanel(page);
    await expectScript(page, 'hant');

    await openPanel(stage.driven, page);
    expect(await panel.locator('input:checked').inputValue()).toBe('hant-hk');
    expect(await panel.locator('h1').textContent()).toBe('開江縣人民政府');
    expect(await panel.locator('.finding').count()).toBe(findings);
    await chooseScript(panel, '原文');
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
    await chooseScript(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    expect(await kept()).toBe(before);
    expect(await page.locator('#kept input').inputValue()).toBe('键入的报告');

    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="late">后来发布的报告</p>');
    });
    await expect.poll(() => page.locator('#late').textContent(), PATIENT).toBe('後來發佈的報告');
    await chooseScript(panel, '原文');
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

    await chooseScript(panel, '繁體（台灣）');
    await expectScript(page, 'hant');
    const shown = await readMarks();
    expect(shown.selected).toBe('政府信息共14249條');
    expect(shown.marked).toContain('nianbao-chosen-error 14249條');
    await panel.locator('.terms .row').nth(1).click();
    await expect
      .poll(async () => (await readMarks()).marked, PATIENT)
      .toContain('nianbao-pointed 7275條');

    await chooseScript(panel, '原文');
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
