import { describe, expect, test } from 'vitest';
import { sampleDraft } from '../collection/sample-draft.ts';
import { makeFacts } from '../statistics/make-report.ts';
import {
  browser,
  injectedFiles,
  PAGE,
  send,
  sender,
  tab,
  useBackground,
} from './use-background.ts';

useBackground();

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

  test('puts the panel’s words of another language beside the panel', async () => {
    await send('load-texts', { language: 'zh-TW' });
    expect(injectedFiles()).toEqual(['/texts/zh-TW.js']);
    expect(await send('load-texts', { language: '../reader' })).toMatchObject({ ok: false });
  });

  test('puts the dictionary into the very frame that asks', async () => {
    await send('load-converter', { target: 'region' }, { ...sender, frameId: 12 });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [12] },
      files: ['/converter-region.js'],
    });
  });
});
