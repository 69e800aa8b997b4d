import { browser } from 'wxt/browser';
import { findByAddress } from '../../utils/collection/read-clips.ts';
import { pageAddress, saveClip } from '../../utils/collection/save-clip.ts';
import { findVerdict, keepVerdict } from '../../utils/collection/verdicts.ts';
import { type Handlers, type Result, refuse, type Sender } from '../../utils/messages.ts';
import { showBadge } from './badge.ts';
import { lookIntoFrames, passToFrame, showInFrames, tellPanel } from './frames.ts';
import { openOwnPage, pageFor } from './own-pages.ts';
import { runScripts, type Script } from './run-scripts.ts';
import { sumUpYear } from './sum-up-year.ts';

const DONE: Result<null> = { ok: true, value: null };

/**
 * Whether an address is the sender's: of its own frame, of its tab (which knows better than the frame
 * after `pushState`), or of another frame of that tab that we may enter, read on behalf of the panel.
 */
async function isSendersPage(url: string, sender: Sender): Promise<boolean> {
  const address = pageAddress(url);
  const isIt = (other?: string) => other !== undefined && pageAddress(other) === address;
  if (isIt(sender.url) || isIt(sender.tab?.url)) return true;
  if (sender.tab?.id === undefined) return false;
  const frames = await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, allFrames: true },
    func: () => location.href,
  });
  return frames.some((frame) => isIt(frame.result));
}

/** Of a document in a frame, the address of the page around it: the browser says it, not the page. */
function pageAround(url: string, { frameId, tab }: Sender): string | null {
  if (!frameId || !tab?.url) return null;
  return pageAddress(tab.url) === pageAddress(url) ? null : tab.url;
}

/** Runs a script of ours in the sender's frame. */
async function runBeside(sender: Sender, script: Script): Promise<Result<null>> {
  if (sender.tab?.id === undefined) return refuse('errors.not_allowed');
  const frame = { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
  await runScripts(frame, sender.url, [script]);
  return DONE;
}

/** The badge follows at once what the person says; that a page is a report, only where the spotter may say so too. */
async function showVerdict(isReport: boolean | null, { tab, url }: Sender): Promise<void> {
  if (isReport === null || tab?.id === undefined) return;
  const origins = [`${new URL(url!).origin}/*`];
  if (isReport && !(await browser.permissions.contains({ origins }))) return;
  await showBadge(tab.id, isReport);
}

/** What the background does for each message. */
export const handlers: Handlers = {
  async 'save-clip'({ clip, confirmedPrivate }, sender) {
    if (!(await isSendersPage(clip.url, sender))) return refuse('errors.not_allowed');
    if (sender.tab?.incognito && !confirmedPrivate) {
      return { ok: true, value: { outcome: 'confirm-private' } };
    }
    const { id, savedAt, alreadySaved } = await saveClip(clip, pageAround(clip.url, sender));
    return { ok: true, value: { outcome: alreadySaved ? 'already-saved' : 'saved', id, savedAt } };
  },

  async 'ask-collection'({ url, issuer, year }, sender) {
    if (!(await isSendersPage(url, sender))) return refuse('errors.not_allowed');
    const [here, verdict, yearBefore] = await Promise.all([
      findByAddress(pageAddress(url)),
      findVerdict(url),
      issuer !== null && year !== null ? sumUpYear(issuer, year - 1) : null,
    ]);
    const report = here.find((clip) => clip.kind === 'report');
    const saved = report ? { id: report.id, savedAt: report.savedAt } : null;
    return { ok: true, value: { saved, verdict, yearBefore } };
  },

  async 'give-verdict'({ url, isReport }, sender) {
    if (!(await isSendersPage(url, sender))) return refuse('errors.not_allowed');
    const isKept = sender.tab?.incognito !== true;
    if (isKept) await keepVerdict(url, isReport);
    await showVerdict(isReport, sender);
    return { ok: true, value: { isKept } };
  },

  async 'open-page'(request, sender) {
    await openOwnPage(pageFor(request), sender.tab);
    return DONE;
  },

  async spotted({ isReport }, sender) {
    // A prerendered page speaks before anyone sees it; it speaks again when it is shown.
    if (sender.tab?.id === undefined || sender.documentLifecycle === 'prerender') return DONE;
    // What the person said of this address weighs more than what a script supposes.
    const verdict = isReport === null ? null : await findVerdict(sender.url!);
    await showBadge(sender.tab.id, verdict ?? isReport ?? false);
    return DONE;
  },

  'load-page-script': (_, sender) => runBeside(sender, '/page-script.js'),
  async 'look-into-frames'(_, sender) {
    return { ok: true, value: await lookIntoFrames(sender.tab!.id!) };
  },
  'read-frame': passToFrame('read'),
  'mark-frame': passToFrame('mark'),
  'reveal-in-frame': passToFrame('reveal'),
  'save-frame': passToFrame('save'),
  'leave-frame': passToFrame('leave'),

  async 'show-frames'({ script }, sender) {
    if (sender.tab?.id !== undefined) await showInFrames(sender.tab.id, script);
    return DONE;
  },

  async 'tell-panel'(news, sender) {
    if (sender.tab?.id !== undefined) await tellPanel(sender.tab.id, news);
    return DONE;
  },

  'load-converter': ({ target }, sender) => runBeside(sender, `/converter-${target}.js`),
  'load-texts': ({ language }, sender) => runBeside(sender, `/texts/${language}.js`),
};
