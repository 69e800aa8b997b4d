/** What the collection knows of the year before stands beside this year's figures. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { openPanel, savePage } from '../support/panel.ts';
import { SAMPLES } from '../support/samples.ts';
import { useExtension } from '../support/use-extension.ts';

const SITE = 'http://www.kaijiang.gov.cn';
const FILE = 'kaijiang-2021.html';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-years-'));
const earlier = readFileSync(join(SAMPLES, FILE), 'utf8').replaceAll('2021', '2020');
writeFileSync(join(folder, 'kaijiang-2020.html'), earlier);
afterAll(() => rmSync(folder, { recursive: true }));

const stage = useExtension({
  extension: () => inject('testExtension'),
  folders: [SAMPLES, folder],
});

it('shows last year’s applications once its report was saved, and nothing before', async () => {
  const open = async (file: string) => {
    await stage.driven.closePages();
    return openPanel(stage.driven, await stage.driven.open(`${SITE}/${file}`));
  };
  const before = await open(FILE);
  expect(await before.locator('.figure-before').count()).toBe(0);

  await savePage(await open('kaijiang-2020.html'));
  const after = await open(FILE);
  const figures = after.locator('.figure', { has: after.page().locator('.figure-before') });
  expect(await figures.allTextContents()).toEqual([
    expect.stringMatching(/^本年新收.*14上年 14$/),
    expect.stringMatching(/^办理总计.*14上年 14$/),
    expect.stringMatching(/^结转下年.*0上年 0$/),
  ]);
});
