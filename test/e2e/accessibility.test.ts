/** No violation that axe can find, in every view, language and colour scheme. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../utils/model.ts';
import { findLowContrast } from '../support/find-low-contrast.ts';
import { openPanel, panelOf, savePage } from '../support/panel.ts';
import { useExtension } from '../support/use-extension.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES: Language[] = ['zh-CN', 'zh-TW', 'en'];
const REPORT = 'http://www.hengyang.gov.cn/hengyang-2014.html';

const stage = useExtension({ extension: () => inject('testExtension') });

/** What axe finds in the page, or only in the panel over it, in light and in dark. */
async function findViolations(page: Page, where: 'page' | 'panel'): Promise<string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results: AxeResults = await page.evaluate((where) => {
      const panel: ElementContext = { fromShadowDom: ['nianbao-lens', '.panel'] };
      const context: ElementContext = where === 'panel' ? panel : document;
      return (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(context);
    }, where);
    expect(results.passes.length).toBeGreaterThan(5);
    if (where === 'panel') found.push(...(await findLowContrast(page)));
    for (const { id, nodes } of results.violations) {
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
  }
  return found;
}

/** The id of the one clip that is saved. */
async function findClip(): Promise<string> {
  const page = await stage.driven.openExtensionPage('collection.html');
  const link = page.locator('a[href*="clip="]').first();
  const href = await link.getAttribute('href');
  return href!.split('clip=')[1]!;
}

beforeAll(async () => {
  const page = await stage.driven.open(REPORT);
  await savePage(await openPanel(stage.driven, page));
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the panel on a report', async () => {
    await stage.driven.chooseLanguage(language);
    const page = await stage.driven.open(REPORT);
    const panel = await openPanel(stage.driven, page);
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click();
      expect(await findViolations(page, 'panel')).toEqual([]);
    }
    await panel.getByRole('tab').first().click();
    await panel.locator('.finding > button').first().click();
    expect(await findViolations(page, 'panel')).toEqual([]);
  });

  it('the panel on a page that is no report', async () => {
    await stage.driven.chooseLanguage(language);
    const page = await stage.driven.open('http://www.kaijiang.gov.cn/index.html');
    await stage.driven.clickToolbar(page);
    await panelOf(page).locator('.panel-body *').first().waitFor();
    expect(await findViolations(page, 'panel')).toEqual([]);
  });

  it.each([
    'welcome.html',
    'options.html',
    'collection.html',
    'collection.html#clip=',
    'collection.html#clip=nonesuch',
    'unreadable.html#why=pdf',
  ])('%s', async (path) => {
    await stage.driven.chooseLanguage(language);
    const id = path.endsWith('clip=') ? await findClip() : '';
    const page = await stage.driven.openExtensionPage(path + id);
    await page.locator('main h1, main p').first().waitFor();
    expect(await findViolations(page, 'page')).toEqual([]);
  });
});
