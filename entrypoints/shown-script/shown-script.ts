import type { ScriptMode } from '../../utils/script/modes.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { OpenedPage, OpenPage } from '../page-script/open-page.ts';

/** Ranges that a finder looks up; null where the page has nothing there any more. */
type Found = (Range | null)[];

/** In which script this frame's page is shown. It outlives the panel, and the page keeps what was chosen. */
export interface ShownScript {
  readonly mode: ScriptMode;
  /** Shows the page so; false where the conversion could not be loaded: the page then stays as it was. */
  show(mode: ScriptMode): Promise<boolean>;
  /** Goes on to the next mode, passing over the one that the page is written in anyhow. */
  showNext(): Promise<boolean>;
  /** Some text of the page, or about it, as the page would show it now. */
  convertText(text: string): string;
  /** What `read` sees of the page is the original: to read, to hash, to save. */
  readOriginal<T>(read: () => T): T;
  /** Ranges found in the original come back around the same words as the page shows them. */
  findRanges(find: () => Found): Found;
  /** Live ranges that must stay around their words, however the page comes to be shown. */
  keepRanges(list: () => readonly Range[], signal: AbortSignal): void;
  /** Calls back whenever the page has come to be shown otherwise. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

declare global {
  /** Scripts of one extension share this global of their world: there is one such object a frame. */
  var nianbaoShownScript: ShownScript | undefined;
  /** Put there by `page-script.js`, which carries the conversion and comes at the first use. */
  var nianbaoOpenPage: OpenPage | undefined;
}

/**
 * An update of the extension leaves the old one's scripts behind in a world of their own: what they
 * have converted would be the original to the new ones. At this event they put back what was there.
 */
const TAKE_OVER = 'nianbao-lens-take-over';

/** This frame's one and only. */
export function shownScript(): ShownScript {
  if (!globalThis.nianbaoShownScript) {
    document.dispatchEvent(new Event(TAKE_OVER));
    globalThis.nianbaoShownScript = createShownScript();
  }
  return globalThis.nianbaoShownScript;
}

/** Knows nothing of conversion itself: as long as no one asks for another script, none of it is loaded. */
function createShownScript(): ShownScript {
  const watchers = new Set<() => void>();
  const kept = new Set<() => readonly Range[]>();
  let found: Found = [];
  let page: OpenedPage | null = null;
  let opening: Promise<OpenedPage> | null = null;
  let calls = 0;

  const listRanges = (): Range[] => [
    ...found.filter((range) => range !== null),
    ...[...kept].flatMap((list) => list()),
  ];
  const open = async (): Promise<OpenedPage> => {
    if (!globalThis.nianbaoOpenPage) await sendMessage('load-page-script', null);
    if (!globalThis.nianbaoOpenPage) throw new Error('page-script.js did not come');
    const opened = await globalThis.nianbaoOpenPage(listRanges);
    document.addEventListener(TAKE_OVER, () => opened.script.stop(), { once: true });
    page = opened;
    return opened;
  };
  const openOnce = (): Promise<OpenedPage> => {
    opening ??= open().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const attempt = async (choose: (page: OpenedPage) => ScriptMode): Promise<boolean> => {
    const call = ++calls;
    try {
      const opened = await openOnce();
      await opened.script.setMode(choose(opened));
    } catch (error) {
      console.error(error);
      return false;
    }
    // A later choice tells by itself, once the page has come to be shown so.
    if (call === calls) {
      for (const tell of watchers) tell();
      if (hasFrames()) void sendMessage('show-frames', { script: script.mode });
    }
    return true;
  };
  const readOriginal = <T>(read: () => T): T => (page ? page.script.readOriginal(read) : read());

  const script: ShownScript = {
    get mode() {
      return page?.script.mode ?? 'original';
    },
    show: (mode) => attempt((opened) => opened.modeFor(mode)),
    showNext: () => attempt((opened) => opened.nextMode()),
    convertText: (text) => page?.script.convertText(text) ?? text,
    readOriginal,
    findRanges(find) {
      readOriginal(() => {
        found = find();
      });
      const ranges = found;
      found = [];
      return ranges;
    },
    keepRanges(list, signal) {
      kept.add(list);
      signal.addEventListener('abort', () => kept.delete(list));
    },
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
  return script;
}

/** The frames of a page follow the page itself; no frame leads others. */
function hasFrames(): boolean {
  return window === window.top && window.length > 0;
}
