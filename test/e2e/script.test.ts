/** Converting and restoring in a real Chromium, by the panel's switch, on every sample page. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPanel } from '../support/panel.ts';
import { samples } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const stage = useExtension({ extension: () => inject('testExtension') });
const ADDRESS = 'http://www.kaijiang.gov.cn/kaijiang-2021.html';

type Choice = 'original' | 'hans' | 'hant-tw' | 'hant-hk';

async function choose(panel: Locator, choice: Choice): Promise<void> {
  await panel.locator(`input[value="${choice}"]`).check({ force: true });
}

/** A word of every report as each script writes it, and as it does not. */
const SHOWN = [
  { choice: 'hant-tw', word: '公開', otherwise: '公开', language: 'zh-TW' },
  { choice: 'hant-hk', word: '公開', otherwise: '公开', language: 'zh-HK' },
  { choice: 'hans', word: '公开', otherwise: '公開', language: 'zh-CN' },
] as const;

const readWhole = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** The page's own text: what it shows without the panel, which is the last child of <html>. */
const readBody = (page: Page) => page.evaluate(() => document.body.innerText);

async function openKaijiang(): Promise<{ page: Page; panel: Locator }> {
  const page = await stage.driven.open(ADDRESS);
  return { page, panel: await openPanel(stage.driven, page) };
}

describe.each(samples)('$file', ({ file }) => {
  it('is shown in every script and put back byte for byte', async () => {
    const page = await stage.driven.open(`http://www.example.gov.cn/${file}`);
    const panel = await openPanel(stage.driven, page);
    const before = await readWhole(page);
    for (const { choice, word, otherwise, language } of SHOWN) {
      await choose(panel, choice);
      const blocks = page.locator(`body:lang(${language}), body :lang(${language})`);
      await expect.poll(() => blocks.count()).toBeGreaterThan(0);
      await expect.poll(() => readBody(page)).toContain(word);
      await settle(page);
      expect(await readBody(page), choice).not.toContain(otherwise);
    }
    await choose(panel, 'original');
    await expect.poll(() => readWhole(page)).toBe(before);
  });
});

/** Until the page has not changed for three frames: the rest of a page comes in slices, a frame each. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let last = '';
    for (let same = 0; same < 3; ) {
      await frame();
      await frame();
      const now = document.body.outerHTML;
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });
}

describe('a converted page', () => {
  it('keeps the selection, the page’s own ranges and its highlights', async () => {
    const { page, panel } = await openKaijiang();
    const before = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim().length > 12 && text.parentElement?.checkVisibility()) texts.push(text);
      }
      const over = (text: Text, start: number, end: number): Range => {
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, end);
        return range;
      };
      const ranges = texts.map((text, i) => over(text, i % 5, 5 + (i % 7)));
      const highlighted = over(texts[3]!, 1, 4);
      CSS.highlights.set('theirs', new Highlight(highlighted));
      getSelection()!.setBaseAndExtent(texts[1]!, 7, texts[1]!, 2);
      Object.assign(globalThis, { ranges, highlighted });
      return ranges.map((range) => [range.startOffset, range.endOffset]);
    });
    await choose(panel, 'hant-tw');
    await settle(page);
    const after = await page.evaluate(() => {
      const { ranges, highlighted } = globalThis as unknown as {
        ranges: Range[];
        highlighted: Range;
      };
      const selection = getSelection()!;
      return {
        offsets: ranges.map((range) => [range.startOffset, range.endOffset]),
        selected: [selection.anchorOffset, selection.focusOffset],
        highlighted: highlighted.toString().length,
        text: ranges.map(String).join(''),
      };
    });
    expect(before.length).toBeGreaterThan(10);
    expect(after.offsets).toEqual(before);
    expect(after.selected).toEqual([7, 2]);
    expect(after.highlighted).toBe(3);
    expect(after.text).toMatch(/[報開處]/);
  });

  it('leaves code and typed text alone and converts what comes later', async () => {
    const { page, panel } = await openKaijiang();
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.id = 'box';
      box.innerHTML =
        '<code>发</code><textarea></textarea><input placeholder="发"><p contenteditable>发</p>';
      document.body.prepend(box);
    });
    await page.locator('#box textarea').fill('正在写发');
    await page.locator('#box input').fill('正在写发');
    await choose(panel, 'hant-tw');
    await settle(page);
    expect(await page.locator('#box code').textContent()).toBe('发');
    expect(await page.locator('#box [contenteditable]').textContent()).toBe('发');
    expect(await page.locator('#box textarea').inputValue()).toBe('正在写发');
    expect(await page.locator('#box input').inputValue()).toBe('正在写发');
    expect(await page.locator('#box input').getAttribute('placeholder')).toBe('發');
    await page.evaluate(() => document.querySelector('#box')!.append('发布'));
    expect(await page.locator('#box').evaluate((box) => box.lastChild!.textContent)).toBe('發佈');
  });

  it('is drawn with the glyphs of its region', async () => {
    const { page, panel } = await openKaijiang();
    const draw = async (choice: Choice): Promise<string> => {
      await choose(panel, choice);
      await settle(page);
      await page.evaluate(() => {
        const cell = document.createElement('p');
        cell.id = 'glyphs';
        cell.style.font = '40px sans-serif';
        // One code point, drawn differently in each region.
        cell.textContent = '骨直角';
        document.querySelector('#glyphs')?.remove();
        document.body.prepend(cell);
      });
      const language = choice === 'hans' ? 'zh-CN' : 'zh-TW';
      expect(
        await page
          .locator('#glyphs')
          .evaluate((cell, tag) => cell.matches(`:lang(${tag})`), language),
      ).toBe(true);
      return (await page.locator('#glyphs').screenshot()).toString('base64');
    };
    const [hans, taiwan] = [await draw('hans'), await draw('hant-tw')];
    expect(taiwan).not.toBe(hans);
  });
});
