import { describe, expect, test, vi } from 'vitest';
import { browser, useBackground } from './use-background.ts';

useBackground();

describe('the spotter', () => {
  const matches = () => browser.registered.map((script) => script.matches);

  test('is registered for the allowed sites, and for no others after one is taken back', async () => {
    browser.origins.push('*://*.gov.cn/*', '*://a.cn/*');
    await browser.permissions.onAdded.fire();
    expect(matches()).toEqual([['*://*.gov.cn/*', '*://a.cn/*']]);
    expect(browser.registered[0]).toMatchObject({ allFrames: true, persistAcrossSessions: true });
    browser.origins.shift();
    await browser.permissions.onRemoved.fire();
    expect(matches()).toEqual([['*://a.cn/*']]);
    browser.origins.shift();
    await browser.permissions.onRemoved.fire();
    expect(matches()).toEqual([]);
  });

  test('is registered once when several events come together', async () => {
    browser.origins.push('*://a.cn/*');
    await Promise.all([
      browser.permissions.onAdded.fire(),
      browser.permissions.onAdded.fire(),
      browser.runtime.onStartup.fire(),
    ]);
    expect(matches()).toEqual([['*://a.cn/*']]);
  });

  test('comes back after an update, which drops it, without opening a page', async () => {
    browser.origins.push('*://a.cn/*');
    await browser.runtime.onInstalled.fire({ reason: 'update' });
    expect(matches()).toEqual([['*://a.cn/*']]);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('is not registered at install, where the welcome page opens', async () => {
    await browser.runtime.onInstalled.fire({ reason: 'install' });
    expect(matches()).toEqual([]);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/welcome.html' });
  });
});

describe('the script of a site', () => {
  const matches = () =>
    browser.registered.filter(({ id }) => id === 'site-script').map((script) => script.matches);
  const choose = async (sites: Record<string, string>) => {
    browser.storage.local.get.mockResolvedValue({ script: { sites } });
    await browser.storage.onChanged.fire({ script: { newValue: { sites } } }, 'local');
  };

  test('is put in by itself on allowed sites for which one is chosen, and on no others', async () => {
    browser.origins.push('*://*.gov.cn/*', '*://a.cn/*');
    await browser.permissions.onAdded.fire();
    expect(matches()).toEqual([]);
    await choose({ '*://a.cn/*': 'hant-tw', '*://elsewhere.cn/*': 'hans' });
    await vi.waitFor(() => expect(matches()).toEqual([['*://a.cn/*']]));
    await choose({ '*://a.cn/*': 'anything' });
    await vi.waitFor(() => expect(matches()).toEqual([]));
  });

  test('goes with the permission for the site', async () => {
    browser.origins.push('*://a.cn/*');
    await choose({ '*://a.cn/*': 'hant-hk' });
    await vi.waitFor(() => expect(matches()).toHaveLength(1));
    browser.origins.shift();
    await browser.permissions.onRemoved.fire();
    expect(matches()).toEqual([]);
  });
});
