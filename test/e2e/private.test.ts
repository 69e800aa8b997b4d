/** In a private window nothing is saved before the person was asked, in a real Chromium. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DrivenExtension, launchExtension } from '../support/extension.ts';
import { openPanel } from '../support/panel.ts';
import { openPrivateWindow } from '../support/private-window.ts';
import { type SampleServer, serveFolders } from '../support/sample-server.ts';
import { SAMPLES } from '../support/samples.ts';

let server: SampleServer;
let driven: DrivenExtension;

beforeAll(async () => {
  server = await serveFolders(SAMPLES);
  const extension = inject('testExtension');
  driven = await launchExtension({ extension, port: server.port, language: 'zh-CN' });
});
afterAll(async () => {
  await driven?.close();
  await server?.close();
});

async function countSaved(): Promise<number> {
  const collection = await driven.openExtensionPage('collection.html');
  await collection.locator('main h1').waitFor();
  const count = await collection.locator('tbody tr').count();
  await collection.close();
  return count;
}

describe('a private window', () => {
  it('saves only what the person confirms; Enter means no', async () => {
    const address = `${server.origin}/kaijiang-2021.html`;
    const page = await openPrivateWindow(driven, inject('testExtension'), address);
    const panel = await openPanel(driven, page);
    const save = panel.getByRole('button', { name: '保存', exact: true });

    await save.click();
    await panel.getByText('这是隐私窗口').waitFor();
    await page.keyboard.press('Enter');
    await panel.getByText('这是隐私窗口').waitFor({ state: 'detached' });
    expect(await save.count()).toBe(1);
    expect(await countSaved()).toBe(0);

    await save.click();
    await panel.getByRole('button', { name: '仍要保存' }).click();
    await panel.getByRole('button', { name: '已保存' }).waitFor();
    expect(await countSaved()).toBe(1);
  });
});
