import { describe, expect, test, vi } from 'vitest';
import { listClips } from '../../utils/collection/read-clips.ts';
import { sampleDraft } from '../collection/sample-draft.ts';
import { OWN_ORIGIN } from './fake-browser.ts';
import { browser, PAGE, send, sender, tab, useBackground } from './use-background.ts';

useBackground();

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
