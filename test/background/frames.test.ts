import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameLook } from '../../utils/frames/frame-look.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const holder = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return holder.browser;
  },
}));
vi.mock('wxt/utils/define-background', () => ({
  defineBackground: (main: () => void) => ({ main }),
}));

interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

const PAGE = 'https://www.qinghe.gov.cn/index.html';
const tab = { id: 7, index: 3, url: PAGE, incognito: false };
const top = { id: 'us', url: PAGE, frameId: 0, tab };
const inner = { ...top, url: 'https://www.qinghe.gov.cn/menu.html', frameId: 12 };

const makeLook = (path: number[]): FrameLook => ({
  ...{ document: path.join(), path, address: PAGE, state: 'read', children: [] },
  ...{ isReport: true, confidence: 0.9, figures: 20, length: 900 },
});

let browser: FakeBrowser;
type Methods = Record<string, (ask: unknown) => unknown>;
/** What `frame-reader.js` left in each frame, and what it will leave where it is yet to run. */
let frames: Map<number, Methods | undefined>;
let arrivals: Map<number, Methods>;

/** Runs what is injected as the browser would, in the frame's own world. */
async function inject({ target, files, func, args = [] }: Injection) {
  const frameIds = target.frameIds ?? [0, ...frames.keys()];
  return Promise.all(
    frameIds.map(async (frameId) => {
      if (frameId !== 0 && !frames.has(frameId)) throw new Error(`No frame with id ${frameId}`);
      if (files && arrivals.has(frameId)) frames.set(frameId, arrivals.get(frameId));
      Object.assign(globalThis, { nianbaoFrame: frames.get(frameId) });
      return { frameId, result: await func?.(...args) };
    }),
  );
}

beforeEach(async () => {
  browser = createFakeBrowser();
  holder.browser = browser;
  frames = new Map();
  arrivals = new Map();
  browser.scripting.executeScript.mockImplementation((injection) => inject(injection as Injection));
  const background = await import('../../entrypoints/background/index.ts');
  background.default.main();
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(globalThis, { nianbaoFrame: undefined });
});

function send(name: string, request: unknown, from: unknown = top): Promise<unknown> {
  return new Promise((resolve) => {
    void browser.runtime.onMessage.fire({ name, request }, from, resolve);
  });
}

describe('look-into-frames', () => {
  test('asks each frame but the top one, and puts the reader only where it is not yet', async () => {
    frames.set(12, { look: async () => makeLook([0]) });
    frames.set(13, undefined);
    arrivals.set(13, { look: async () => makeLook([1]) });
    expect(await send('look-into-frames', null)).toEqual({
      ok: true,
      value: [
        { ...makeLook([0]), frameId: 12 },
        { ...makeLook([1]), frameId: 13 },
      ],
    });
    const injected = browser.scripting.executeScript.mock.calls
      .map(([injection]) => injection as Injection)
      .filter(({ files }) => files?.includes('/frame-reader.js'));
    expect(injected.map(({ target }) => target.frameIds)).toEqual([[13]]);
  });

  test('leaves out a frame that fails, and tells of the others', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    frames.set(12, {
      look: () => {
        throw new Error('Too deep');
      },
    });
    frames.set(13, { look: async () => makeLook([1]) });
    expect(await send('look-into-frames', null)).toMatchObject({ value: [{ frameId: 13 }] });
  });

  test('does not wait for ever for a frame that keeps silent', async () => {
    vi.useFakeTimers();
    frames.set(12, { look: () => new Promise(() => {}) });
    const answer = send('look-into-frames', null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ ok: true, value: [] });
  });

  test('is answered to the top frame alone', async () => {
    expect(await send('look-into-frames', null, inner)).toEqual({
      ok: false,
      error: { key: 'errors.not_allowed' },
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a question to a frame', () => {
  const ask = { target: { section: 2 }, coveredRight: 0, smooth: false };

  test('reaches that frame of the same tab, and its answer comes back', async () => {
    const revealed = { seen: 'shown', rectangle: { left: 1, top: 2, right: 3, bottom: 4 } };
    const reveal = vi.fn(async () => revealed);
    frames.set(12, { reveal });
    expect(await send('reveal-in-frame', { frameId: 12, ask })).toEqual({
      ok: true,
      value: revealed,
    });
    expect(reveal).toHaveBeenCalledWith(ask);
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [12] } }),
    );
  });

  test.each([
    ['is gone', 13],
    ['has moved on to another document', 12],
  ])('says in words that the frame %s', async (_, frameId) => {
    frames.set(12, undefined);
    expect(await send('reveal-in-frame', { frameId, ask })).toEqual({
      ok: false,
      error: { key: 'errors.frame_gone' },
    });
  });

  test('lets nothing out of a frame but what the map of messages names', async () => {
    frames.set(12, { reveal: async () => ({ seen: 'shown', rectangle: null, page: 'secret' }) });
    expect(await send('reveal-in-frame', { frameId: 12, ask })).toEqual({
      ok: true,
      value: { seen: 'shown', rectangle: null },
    });
  });
});

describe('tell-panel', () => {
  test('hands news of a frame on to the top frame of its tab', async () => {
    const news = { news: 'picked', finding: 4 };
    expect(await send('tell-panel', news, inner)).toEqual({ ok: true, value: null });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, news, { frameId: 0 });
  });

  test('does not mind that no panel is open any more', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    expect(await send('tell-panel', { news: 'closed' }, inner)).toEqual({ ok: true, value: null });
  });
});
