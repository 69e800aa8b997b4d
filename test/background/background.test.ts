import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COLLECTION_NAME } from '../../utils/collection/collection-schema.ts';
import { listClips } from '../../utils/collection/read-clips.ts';
import { sampleDraft } from '../collection/sample-draft.ts';
import { makeFacts } from '../statistics/make-report.ts';
import { createFakeBrowser, type FakeBrowser, OWN_ORIGIN } from './fake-browser.ts';

const holder = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return holder.browser;
  },
}));
vi.mock('wxt/utils/define-background', () => ({
  defineBackground: (main: () => void) => ({ main }),
}));

let browser: FakeBrowser;
const PAGE = 'https://www.qinghe.gov.cn/report/2021.html';
const tab = { id: 7, index: 3, url: PAGE, incognito: false };
const sender = { id: 'us', url: PAGE, frameId: 0, tab };

beforeEach(async () => {
  browser = createFakeBrowser();
  holder.browser = browser;
  await deleteDB(COLLECTION_NAME);
  const background = await import('../../entrypoints/background/index.ts');
  background.default.main();
});

/** Sends a message as the browser would and waits for the answer. */
function send(name: string, request: unknown, from: unknown = sender): Promise<unknown> {
  return new Promise((resolve) => {
    void browser.runtime.onMessage.fire({ name, request }, from, resolve);
  });
}

const injectedFiles = () =>
  browser.scripting.executeScript.mock.calls.flatMap(
    ([injection]) => (injection as { files?: string[] }).files ?? [],
  );

describe('a click on the toolbar', () => {
  test('puts the panel into the top frame', async () => {
    await browser.action.onClicked.fire(tab);
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/texts/zh-CN.js', '/reader.js', '/overlay.js'],
    });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'media'],
    ['video/mp4', 'media'],
  ])('says of a tab that shows %s why it cannot be read', async (contentType, why) => {
    browser.scripting.executeScript.mockResolvedValueOnce([{ result: contentType }]);
    await browser.action.onClicked.fire(tab);
    expect(injectedFiles()).toEqual([]);
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `/unreadable.html#why=${why}`,
      index: 4,
    });
  });

  test.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/zh-CN/', 'store'],
    ['file:///home/a.html', 'file'],
    ['https://a.gov.cn/2021.pdf?x=1', 'pdf'],
    ['https://a.gov.cn/', 'refused'],
  ])('says of %s, where no script may run, why', async (url, why) => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await browser.action.onClicked.fire({ ...tab, url });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `/unreadable.html#why=${why}`,
      index: 4,
    });
  });

  test('says so as well where the browser runs nothing and reports no error, as Firefox does', async () => {
    browser.scripting.executeScript.mockResolvedValue([]);
    await browser.action.onClicked.fire({ ...tab, url: 'about:addons' });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: '/unreadable.html#why=browser-page',
      index: 4,
    });
  });

  test('is heard also where the permission arrives a moment after it', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    await browser.action.onClicked.fire(tab);
    expect(injectedFiles()).toContain('/overlay.js');
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('lets a sample page of ours run the panel by itself, since nothing can be injected there', async () => {
    const url = `${OWN_ORIGIN}/sample.html?name=kaijiang-2021`;
    await browser.action.onClicked.fire({ ...tab, url });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, {
      run: ['/texts/zh-CN.js', '/reader.js', '/overlay.js'],
    });
    expect(injectedFiles()).toEqual([]);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('on a page of ours leads to the collection', async () => {
    await browser.action.onClicked.fire({ ...tab, url: `${OWN_ORIGIN}/options.html` });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/collection.html', index: 4 });
  });
});

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

describe('spotted', () => {
  test('sets the badge of the sender’s tab and takes it back', async () => {
    await send('spotted', { isReport: true });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '年报' });
    await send('spotted', { isReport: false });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  test('says nothing about a page that nobody sees yet', async () => {
    await send('spotted', { isReport: true }, { ...sender, documentLifecycle: 'prerender' });
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('give-verdict', () => {
  const give = (isReport: boolean | null, from: unknown = sender) =>
    send('give-verdict', { url: PAGE, isReport }, from);
  const ask = () => send('ask-collection', { url: `${PAGE}#top`, issuer: null, year: null });

  test.each([true, false])('remembers %s for the address until it is taken back', async (said) => {
    expect(await give(said)).toEqual({ ok: true, value: { isKept: true } });
    expect(await ask()).toMatchObject({ value: { verdict: said } });
    await give(null);
    expect(await ask()).toMatchObject({ value: { verdict: null } });
  });

  test('weighs more on the badge than what the spotter says', async () => {
    await give(false);
    await send('spotted', { isReport: true });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    await give(true);
    await send('spotted', { isReport: false });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '年报' });
    await send('spotted', { isReport: null });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  test('claims a report on the badge at once only on an allowed site', async () => {
    await give(true);
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    browser.permissions.contains.mockResolvedValueOnce(true);
    await give(true);
    expect(browser.permissions.contains).toHaveBeenLastCalledWith({
      origins: ['https://www.qinghe.gov.cn/*'],
    });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '年报' });
  });

  test('keeps nothing in a private window, and says so', async () => {
    expect(await give(false, { ...sender, tab: { ...tab, incognito: true } })).toEqual({
      ok: true,
      value: { isKept: false },
    });
    expect(await ask()).toMatchObject({ value: { verdict: null } });
  });

  test('takes no word on another page', async () => {
    const request = { url: 'https://other.cn/', isReport: true };
    expect(await send('give-verdict', request)).toMatchObject({ ok: false });
  });
});

describe('save-clip', () => {
  const clip = sampleDraft({ url: PAGE });

  test('saves the sender’s page, and knows it the second time', async () => {
    expect(await send('save-clip', { clip, confirmedPrivate: false })).toMatchObject({
      ok: true,
      value: { outcome: 'saved' },
    });
    expect(await send('save-clip', { clip, confirmedPrivate: false })).toMatchObject({
      ok: true,
      value: { outcome: 'already-saved' },
    });
    expect(await listClips()).toHaveLength(1);
  });

  test.each([
    ['a jump within it', `${PAGE}#part2`, {}],
    [
      'its tab, after the page changed its own address',
      'https://www.qinghe.gov.cn/',
      { url: PAGE },
    ],
  ])('knows the page by %s', async (_how, url, tabChanges) => {
    const from = { ...sender, url, tab: { ...tab, ...tabChanges } };
    expect(await send('save-clip', { clip, confirmedPrivate: false }, from)).toMatchObject({
      ok: true,
    });
  });

  test('saves a sample page of ours', async () => {
    const url = `${OWN_ORIGIN}/sample.html?name=kaijiang-2021`;
    const own = { ...sender, url, tab: { ...tab, url } };
    const request = { clip: sampleDraft({ url }), confirmedPrivate: false };
    expect(await send('save-clip', request, own)).toMatchObject({ value: { outcome: 'saved' } });
  });

  test('saves a frame of the tab, but no page from elsewhere', async () => {
    const from = {
      ...sender,
      url: 'https://portal.cn/',
      tab: { ...tab, url: 'https://portal.cn/' },
    };
    browser.scripting.executeScript.mockResolvedValueOnce([
      { result: 'https://portal.cn/' },
      { result: PAGE },
    ]);
    expect(await send('save-clip', { clip, confirmedPrivate: false }, from)).toMatchObject({
      ok: true,
    });
    browser.scripting.executeScript.mockResolvedValueOnce([{ result: 'https://portal.cn/' }]);
    const other = { ...clip, url: 'https://other.cn/' };
    expect(await send('save-clip', { clip: other, confirmedPrivate: false }, from)).toEqual({
      ok: false,
      error: { key: 'errors.not_allowed' },
    });
    expect(await listClips()).toHaveLength(1);
  });

  test('keeps of a document in a frame the page around it', async () => {
    const portal = 'https://www.qinghe.gov.cn/portal.html';
    const from = { ...sender, frameId: 12, tab: { ...tab, url: `${portal}#report` } };
    await send('save-clip', { clip, confirmedPrivate: false }, from);
    expect(await listClips()).toMatchObject([{ url: PAGE, pageUrl: portal }]);
  });

  test('keeps no page around a document that has no address but the page’s', async () => {
    const from = { ...sender, frameId: 12, url: 'about:srcdoc' };
    await send('save-clip', { clip, confirmedPrivate: false }, from);
    const [saved] = await listClips();
    expect(saved).toMatchObject({ url: PAGE });
    expect(saved).not.toHaveProperty('pageUrl');
  });

  test('in a private window saves only after the person was asked', async () => {
    const from = { ...sender, tab: { ...tab, incognito: true } };
    expect(await send('save-clip', { clip, confirmedPrivate: false }, from)).toEqual({
      ok: true,
      value: { outcome: 'confirm-private' },
    });
    expect(await listClips()).toEqual([]);
    expect(await send('save-clip', { clip, confirmedPrivate: true }, from)).toMatchObject({
      ok: true,
      value: { outcome: 'saved' },
    });
  });

  test('says in words that the disk is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await send('save-clip', { clip, confirmedPrivate: false })).toEqual({
      ok: false,
      error: { key: 'errors.storage_full' },
    });
    put.mockRestore();
  });
});

describe('ask-collection', () => {
  const issuer = '青禾县人民政府';

  test('tells when the sender’s page was saved and what its issuer counted the year before', async () => {
    await send('save-clip', { clip: sampleDraft({ url: PAGE }), confirmedPrivate: false });
    const saveOlder = (url: string, received: number) => {
      const facts = makeFacts({
        'applications.new@total': received,
        'outcome.total@total': 'blank',
      });
      const older = sampleDraft({ url }, { year: 2020, facts });
      return send('save-clip', { clip: older, confirmedPrivate: false }, { ...sender, url });
    };
    await saveOlder('https://www.qinghe.gov.cn/report/2020.html', 12);
    await saveOlder('https://www.qinghe.gov.cn/report/2020-corrected.html', 13);
    expect(await send('ask-collection', { url: PAGE, issuer, year: 2021 })).toEqual({
      ok: true,
      value: {
        saved: { id: expect.any(String), savedAt: expect.any(String) },
        verdict: null,
        yearBefore: { received: 13, concluded: null, carried_out: null },
      },
    });
  });

  test.each([
    [issuer, 2019],
    [issuer, null],
    ['白水县人民政府', 2022],
    [null, 2022],
  ])('knows no year before for %s in %s', async (issuer, year) => {
    await send('save-clip', { clip: sampleDraft({ url: PAGE }), confirmedPrivate: false });
    expect(await send('ask-collection', { url: PAGE, issuer, year })).toMatchObject({
      value: { yearBefore: null },
    });
  });

  test('tells nothing of another page', async () => {
    expect(await send('ask-collection', { url: 'https://other.cn/', issuer, year: 2021 })).toEqual({
      ok: false,
      error: { key: 'errors.not_allowed' },
    });
  });
});

describe('the key for the next script', () => {
  const press = (on: unknown = tab) => browser.commands.onCommand.fire('next-script', on);

  test('changes the script of the page without a panel', async () => {
    await press();
    expect(injectedFiles()).toEqual(['/next-script.js']);
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/next-script.js'],
    });
  });

  test('works on our sample pages, which run it themselves', async () => {
    await press({ ...tab, url: `${OWN_ORIGIN}/sample.html?name=kaijiang-2021` });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { run: ['/next-script.js'] });
  });

  test('says of a page that cannot be converted why', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    await press({ ...tab, url: 'https://www.qinghe.gov.cn/a.pdf' });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/unreadable.html#why=pdf', index: 4 });
  });

  test.each([
    ['another command', () => browser.commands.onCommand.fire('other', tab)],
    ['no tab', () => browser.commands.onCommand.fire('next-script', undefined)],
    ['our own pages', () => press({ ...tab, url: `${OWN_ORIGIN}/collection.html` })],
  ])('does nothing on %s', async (_, act) => {
    await act();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

describe('open-page and the scripts for conversion', () => {
  test.each([
    [{ page: 'collection' }, '/collection.html'],
    [
      { page: 'collection', clip: '9b2c3a34-2f0e-4c60-9f7a-0c9f3f0a5b11' },
      '/collection.html#clip=9b2c3a34-2f0e-4c60-9f7a-0c9f3f0a5b11',
    ],
    [{ page: 'options' }, '/options.html'],
    [
      { page: 'welcome', allow: `${PAGE}?a=1` },
      '/welcome.html#allow=https%3A%2F%2Fwww.qinghe.gov.cn',
    ],
  ])('opens %j beside the sender', async (request, url) => {
    await send('open-page', request);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url, index: 4 });
  });

  test('puts the conversion into the very frame that asks', async () => {
    await send('load-page-script', null, { ...sender, frameId: 12 });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [12] },
      files: ['/page-script.js'],
    });
  });

  test('shows the page’s other frames in its script, without a word to those that are gone', async () => {
    const frames = [{ frameId: 0 }, { frameId: 5 }, { frameId: 9 }];
    browser.scripting.executeScript
      .mockResolvedValueOnce(frames as never)
      .mockRejectedValueOnce(new Error('No frame with id 5'));
    expect(await send('show-frames', { script: 'hant-tw' })).toEqual({ ok: true, value: null });
    const last = browser.scripting.executeScript.mock.calls.slice(1).map(([call]) => call);
    expect(last).toEqual([
      expect.objectContaining({ target: { tabId: 7, frameIds: [5] }, files: ['/shown-script.js'] }),
      expect.objectContaining({ target: { tabId: 7, frameIds: [9] }, files: ['/shown-script.js'] }),
      expect.objectContaining({ target: { tabId: 7, frameIds: [9] }, args: ['hant-tw'] }),
    ]);
  });

  test('puts the dictionary into the very frame that asks', async () => {
    await send('load-converter', { target: 'region' }, { ...sender, frameId: 12 });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [12] },
      files: ['/converter-region.js'],
    });
  });
});
