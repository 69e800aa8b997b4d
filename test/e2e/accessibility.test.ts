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

/** What axe finds in the page, or only in the panel over it. */
async function runAxe(
  page: Page,
  where: 'page' | 'panel',
  rules: string[] = [],
): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    ({ where, rules }) => {
      const panel: ElementContext = { fromShadowDom: ['nianbao-lens', '.panel'] };
      const context: ElementContext = where === 'panel' ? panel : document;
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return axe.run(context, rules.length > 0 ? { runOnly: rules } : {});
    },
    { where, rules },
  );
  expect(results.passes.length).toBeGreaterThan(rules.length > 0 ? 0 : 5);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** All that is wrong in light, and what is wrong with the colours in dark: nothing else differs there. */
async function findViolations(page: Page, where: 'page' | 'panel'): Promise<string[]> {
  const checkColors = () =>
    where === 'panel' ? findLowContrast(page) : runAxe(page, where, ['color-contrast']);
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = [...(await runAxe(page, where)), ...(await checkColors())];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...inLight, ...(await checkColors())];
}

/** The id of the saved report, or of the table or selection that was saved by itself. */
async function findClip(kind: 'report' | '表格' | '选段' = 'report'): Promise<string> {
  const page = await stage.driven.openExtensionPage('collection.html');
  const row =
    kind === 'report'
      ? page.locator('tr', { hasNot: page.locator('.kind') })
      : page.locator('tr', { hasText: kind });
  const href = await row.locator('a[href*="clip="]').first().getAttribute('href');
  return href!.split('clip=')[1]!;
}

function selectParagraph(page: Page): Promise<void> {
  return page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
}

beforeAll(async () => {
  const page = await stage.driven.open(REPORT);
  const panel = await openPanel(stage.driven, page);
  await savePage(panel);
  await panel.getByRole('tab', { name: '表格' }).click();
  await panel.locator('.row-save').click();
  await panel.locator('.row-save.saved').waitFor();
  await panel.locator('.notice-close').click();
  await selectParagraph(page);
  await panel.getByRole('button', { name: '保存选段' }).click();
  await panel.getByText('已存入收藏').waitFor();
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

  it('the panel on a converted page with a selection', async () => {
    await stage.driven.chooseLanguage(language);
    const page = await stage.driven.open(REPORT);
    const panel = await openPanel(stage.driven, page);
    await panel.locator('.script-switch label', { hasText: '香港' }).click();
    await panel.getByRole('heading', { name: '衡陽市人民政府' }).waitFor();
    await selectParagraph(page);
    await panel.locator('.selection-bar').waitFor();
    expect(await findViolations(page, 'panel')).toEqual([]);
  });

  it.each(['表格', '选段'] as const)('a saved %s', async (kind) => {
    await stage.driven.chooseLanguage('zh-CN');
    const id = await findClip(kind);
    await stage.driven.chooseLanguage(language);
    const page = await stage.driven.openExtensionPage(`collection.html#clip=${id}`);
    await page.locator('main h1').waitFor();
    expect(await findViolations(page, 'page')).toEqual([]);
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
