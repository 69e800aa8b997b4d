import { browser } from 'wxt/browser';
import {
  type RequestOf,
  type ResponseOf,
  type Result,
  refuse,
  type Sender,
} from '../../utils/messages.ts';
import type { ScriptMode } from '../../utils/script/modes.ts';
import type { Frame } from '../frame-reader/open-frame.ts';

/** What a method of the frame resolves to; nothing travels as null. */
type Answer<M extends keyof Frame> =
  Awaited<ReturnType<Frame[M]>> extends infer T ? (T extends void ? null : T) : never;

/** A frame that does not answer in this time, in ms, counts as one that cannot be reached. */
const PATIENCE = 3000;

/** Runs in the frame; what goes wrong there would not come back by itself. */
async function callFrame(method: keyof Frame, ask: unknown) {
  try {
    const call = globalThis.nianbaoFrame?.[method] as ((ask: unknown) => unknown) | undefined;
    if (!call) return { isThere: false };
    return { isThere: true, value: (await call(ask)) ?? null };
  } catch (error) {
    console.error(error);
    return { isThere: false };
  }
}

/** Asks what `frame-reader.js` left in a frame; null where it is not there any more, or failed. */
async function askFrame<M extends keyof Frame>(
  tabId: number,
  frameId: number,
  method: M,
  ask: unknown,
): Promise<{ value: Answer<M> } | null> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // Not only once the frame has loaded to its end, which may be never.
    injectImmediately: true,
    func: callFrame,
    args: [method, ask],
  });
  const answer = injected?.result as { isThere: boolean; value: Answer<M> } | undefined;
  return answer?.isThere ? { value: answer.value } : null;
}

/** Hands a question of the panel on to the frame that it names. */
export function passToFrame<M extends keyof Frame>(method: M) {
  return async (
    { frameId, ask }: { frameId: number; ask: unknown },
    { tab }: Sender,
  ): Promise<Result<Answer<M>>> => {
    // A frame that has moved on or is gone makes the browser reject.
    const answer = await askFrame(tab!.id!, frameId, method, ask).catch(() => null);
    return answer ? { ok: true, value: answer.value } : refuse('errors.frame_gone');
  };
}

/** The frames that may be entered, but for the top one. */
async function listFrames(tabId: number): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => null,
  });
  return frames.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
}

/** Asks a frame what stands there; puts the reader into it where it is not there yet. */
async function lookInto(tabId: number, frameId: number) {
  let look = await askFrame(tabId, frameId, 'look', null);
  if (!look) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      files: ['/reader.js', '/frame-reader.js'],
    });
    look = await askFrame(tabId, frameId, 'look', null);
  }
  return look ? [{ ...look.value, frameId }] : [];
}

/** What stands in each frame of a tab. Frames that vanish, fail or are silent meanwhile are left out. */
export async function lookIntoFrames(tabId: number): Promise<ResponseOf<'look-into-frames'>> {
  const looks = (await listFrames(tabId)).map((frameId) =>
    Promise.race([lookInto(tabId, frameId).catch(() => []), silence()]),
  );
  return (await Promise.all(looks)).flat();
}

/** Shows all frames of a tab that may be entered in a script; the top one leads and is left out. */
export async function showInFrames(tabId: number, script: ScriptMode): Promise<void> {
  const frames = await listFrames(tabId);
  // A frame may vanish meanwhile.
  await Promise.all(frames.map((frameId) => showInFrame(tabId, frameId, script).catch(() => {})));
}

async function showInFrame(tabId: number, frameId: number, script: ScriptMode): Promise<void> {
  const there = { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
  await browser.scripting.executeScript({ ...there, files: ['/shown-script.js'] });
  await browser.scripting.executeScript({
    ...there,
    func: (mode: ScriptMode) => void globalThis.nianbaoShownScript?.show(mode),
    args: [script],
  });
}

function silence(): Promise<[]> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, []));
}

/** Tells the top frame, where the panel may be open. */
export async function tellPanel(tabId: number, news: RequestOf<'tell-panel'>): Promise<void> {
  // Where no panel is open any more nobody listens, and the browser calls that an error.
  await browser.tabs.sendMessage(tabId, news, { frameId: 0 }).catch(() => {});
}
