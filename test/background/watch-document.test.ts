import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  BETWEEN_LOOKS_MS,
  WATCH_FOR_MS,
  watchDocument,
} from '../../entrypoints/spotter.content/watch-document.ts';

let document: Document;
let look: ReturnType<typeof vi.fn<() => boolean>>;
let invalidate: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<body></body>');
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  look = vi.fn(() => false);
  invalidate = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Text arrives, and enough time passes for another look. */
async function addText(): Promise<void> {
  document.body.append('年报');
  await vi.advanceTimersByTimeAsync(BETWEEN_LOOKS_MS);
}
const watch = () => watchDocument(document, look, invalidate.signal);

test('looks once at a page that does not change', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(WATCH_FOR_MS);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks again when text arrives, once for many changes', async () => {
  watch();
  document.body.append('一');
  document.body.append('二');
  await addText();
  expect(look).toHaveBeenCalledTimes(2);
});

test('leaves the page alone once it has found something', async () => {
  watch();
  look.mockReturnValueOnce(true);
  await addText();
  await addText();
  expect(look).toHaveBeenCalledTimes(2);
});

/** A clock or a slide show changes the page all the time. */
async function tickFor(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += BETWEEN_LOOKS_MS) await addText();
}

test('looks ever more seldom at a page that never rests, and a last time shortly before the end', async () => {
  watch();
  await tickFor(WATCH_FOR_MS / 2);
  const half = look.mock.calls.length;
  await tickFor(WATCH_FOR_MS);
  const whole = look.mock.calls.length;
  expect(half).toBeLessThanOrEqual(7);
  expect(whole - half).toBeLessThan(half);
  expect(whole - half).toBeGreaterThanOrEqual(2);
});

test('still finds text that arrives late on a page that never rests', async () => {
  watch();
  await tickFor(WATCH_FOR_MS * 0.7);
  look.mockReturnValue(true);
  const before = look.mock.calls.length;
  await tickFor(WATCH_FOR_MS);
  expect(look).toHaveBeenCalledTimes(before + 1);
});

test.each([
  ['its time is over', async () => void (await vi.advanceTimersByTimeAsync(WATCH_FOR_MS))],
  ['the extension is gone', async () => invalidate.abort()],
])('stops when %s', async (_when, end) => {
  watch();
  await end();
  await addText();
  expect(look).toHaveBeenCalledTimes(1);
});

test('stops when told to, also with a look pending', async () => {
  const stop = watch();
  document.body.append('一');
  await Promise.resolve();
  stop();
  await vi.advanceTimersByTimeAsync(BETWEEN_LOOKS_MS);
  expect(look).toHaveBeenCalledTimes(1);
});
