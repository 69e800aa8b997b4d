/**
 * Shows a page in another script and puts it back exactly.
 *
 *     const script = createPageScript(document, createConverterLoader({ … }));
 *     await script.setMode('hant-tw');   // what is on screen is done when the first slice ends
 *     await script.setMode('original');  // outerHTML is byte for byte what the page would have without us
 *
 * Every conversion starts from the stored original. What the page changes is the page's: it becomes
 * the new original and is converted once, and restoring leaves it. One instance for each frame.
 */
import type { Convert } from './convert.ts';
import { createConvertible } from './convertible.ts';
import type { RangeList } from './known-boundaries.ts';
import { languageTagOf, type ScriptMode } from './modes.ts';
import { observePage, type PageChanges } from './observe-page.ts';
import { createOriginals } from './originals.ts';
import { rememberConversions } from './remember-conversions.ts';
import { createRewriter, type Rendering } from './rewriter.ts';
import { createSlices } from './slices.ts';
import { findVisibleTexts } from './visible-texts.ts';
import { createWorkList } from './work-list.ts';

export interface PageScript {
  /** What the page shows, or is being brought to show. */
  readonly mode: ScriptMode;
  /**
   * Resolves when the page reads so, or when another call took over. Rejects as `loadConverter`
   * does; the page then stays as it is.
   */
  setMode(mode: ScriptMode): Promise<void>;
  /** A text of our own in the page's present script. */
  convertText(text: string): string;
  /** What `read` sees of the page is the original: to clip, to hash, to save. Nothing is painted between. */
  readOriginal<T>(read: () => T): T;
  /** Puts the original back at once and leaves the page for good. */
  stop(): void;
}

export interface PageScriptOptions {
  /** Name of an element to leave alone beside code and inputs: the panel's host. */
  keepTag?: string;
  /** Live ranges of our own into the page's text that must stay exactly. */
  ownRanges?: RangeList;
}

/** So many nodes are planned between two looks at the clock. */
const AT_ONCE = 16;
/** How long looking for what is on screen may take, in milliseconds. */
const LOOKING = 5;
/** How long the first slice may take with it. */
const FIRST = 10;

export function createPageScript(
  document: Document,
  loadConverter: (mode: Exclude<ScriptMode, 'original'>) => Promise<Convert>,
  options: PageScriptOptions = {},
): PageScript {
  const view = document.defaultView!;
  const convertible = createConvertible(document, options.keepTag);
  const originals = createOriginals();
  const rewriter = createRewriter(document, originals, convertible, options.ownRanges);
  const workList = createWorkList(document);
  const renderings = new Map<ScriptMode, Rendering>();
  let rendering: Rendering | null = null;
  let mode: ScriptMode = 'original';
  let calls = 0;

  /** Plans the next texts, or elements where no text is left; false where nothing is. */
  const planSome = (): boolean => {
    const texts = workList.nextTexts(AT_ONCE);
    if (texts.length > 0) {
      rewriter.planTexts(texts, rendering);
      return true;
    }
    const elements = workList.nextElements(AT_ONCE);
    rewriter.planElements(elements, rendering);
    return elements.length > 0;
  };

  const work = (milliseconds: number): boolean => {
    const until = performance.now() + milliseconds;
    convertible.forget();
    workList.resume();
    while (planSome()) if (performance.now() + rewriter.estimate() > until) break;
    observer.silence(() => rewriter.commit(rendering));
    return !workList.isEmpty();
  };
  const slices = createSlices(view, work);

  const { isReadable } = convertible;
  const takeUp = (changes: PageChanges): void => {
    convertible.forget();
    rewriter.pageChanged();
    workList.resume(changes.removed);
    for (const node of changes.nodes) if (isReadable(node)) workList.add(node);
    rewriter.planElements(changes.attributes, rendering);
    for (const element of changes.decided) {
      if (isReadable(element)) workList.add(element);
      else observer.silence(() => rewriter.restoreWithin(element, rendering));
    }
    originals.forgetRemoved();
    slices.continueLate();
  };
  const observer = observePage(document, takeUp);

  const render = async (wanted: Exclude<ScriptMode, 'original'>): Promise<Rendering> => {
    const known = renderings.get(wanted);
    if (known) return known;
    const convert = rememberConversions(await loadConverter(wanted));
    const loaded = { convert, language: languageTagOf(wanted) };
    renderings.set(wanted, loaded);
    // What makes the conversion ready is not to lengthen the first slice.
    await new Promise((resolve) => view.setTimeout(resolve, 0));
    return loaded;
  };

  const showAll = (): Promise<void> => {
    workList.clear();
    if (rendering) {
      observer.start();
      workList.add(document.documentElement);
    } else {
      observer.stop();
      workList.addTexts(originals.textNodes());
      workList.addElements(originals.elements());
    }
    // What is on screen comes first, and at once.
    const body = document.body ?? document.documentElement;
    const began = performance.now();
    const visible = findVisibleTexts(body, view, began + LOOKING);
    workList.addTexts(visible);
    rewriter.startOver(visible.length);
    work(began + FIRST - performance.now());
    return slices.run();
  };

  return {
    get mode() {
      return mode;
    },
    async setMode(wanted) {
      const call = ++calls;
      const loaded = wanted === 'original' ? null : await render(wanted);
      if (call !== calls) return;
      mode = wanted;
      rendering = loaded;
      await showAll();
    },
    convertText: (text) => (rendering ? rendering.convert(text) : text),
    readOriginal(read) {
      let result: { value: ReturnType<typeof read> } | undefined;
      observer.silence(() => {
        const showAgain = rewriter.hideOurs();
        try {
          result = { value: read() };
        } finally {
          showAgain();
        }
      });
      return result!.value;
    },
    stop() {
      calls++;
      slices.stop();
      observer.stop();
      rendering = null;
      mode = 'original';
      rewriter.planTexts(originals.textNodes(), null);
      rewriter.planElements(originals.elements(), null);
      rewriter.commit(null);
    },
  };
}
