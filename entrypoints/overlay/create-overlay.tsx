import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions, PanelState, Seen, Target } from '../../components/panel/panel-model.ts';
import { keepPanelWidth } from '../../utils/collection/preferences.ts';
import { markPage, type PageMarks } from '../../utils/marks/mark-page.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { Translator } from '../../utils/text/translate.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';
import type { OverlayHost } from './create-host.ts';
import { findPlaces } from './find-places.ts';
import { type PageReading, readPage } from './read-page.ts';
import { boxOf, revealTarget } from './reveal-target.ts';
import { savePage } from './save-page.ts';
import type { Snapshot } from './take-snapshot.ts';

export interface OverlayParts {
  host: OverlayHost;
  translator: Translator;
  script: ShownScript;
  /** The panel's width at first, in px. */
  width: number;
  snapshot: Snapshot;
  life: AbortController;
}

export interface Overlay {
  /** Reads the page, shows what was read and marks it on the page. */
  read(): void;
}

const AT_FIRST: Omit<PanelState, 'width'> = {
  reading: null,
  failed: false,
  readAnyway: false,
  chosen: null,
  saved: null,
  script: 'original',
};

/** How long the panel's edge rests before the page follows, in ms. */
const SETTLE = 150;

/** Shows the panel and ties it to the page, to its marks and to the collection. */
export function createOverlay(parts: OverlayParts): Overlay {
  const { host, translator, script, width, snapshot, life } = parts;
  let state: PanelState = { ...AT_FIRST, script: script.mode, width };
  let page: PageReading | null = null;
  let marks: PageMarks | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<PanelState> = {}) => {
    if (life.signal.aborted) return;
    state = { ...state, ...change };
    render(<Panel state={state} actions={actions} translator={translator} />, host.panel);
  };

  const reveal = (target: Target): { seen: Seen; range: Range | null } => {
    if (!page) return { seen: 'gone', range: null };
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { addRoom } = host;
    const { elements } = page;
    return revealTarget(
      target,
      { elements, script },
      { coveredRight: state.width, smooth, addRoom },
    );
  };

  const actions: PanelActions = {
    onClose: () => life.abort(),
    onReveal: (target) => {
      const { seen, range } = reveal(target);
      if (range) marks?.point(range, boxOf(target, range));
      return seen;
    },
    onChoose: (finding) => {
      show({ chosen: finding });
      marks?.choose(finding);
      return reveal({ places: page?.reading.findings[finding]?.places ?? [] }).seen;
    },
    onSave: async (confirmedPrivate) => {
      if (!page) throw new Error('Nothing was read yet');
      return savePage(snapshot, page.reading, confirmedPrivate);
    },
    onOpen: (target, clip) => void openPage(target, clip, snapshot.url),
    onReadAnyway: () => {
      show({ readAnyway: true });
      mark();
    },
    onResize: (width) => {
      show({ width });
      // The page is laid out anew only when the edge has come to rest.
      clearTimeout(settling);
      settling = setTimeout(() => {
        host.standBeside(width);
        void keepWidth(width);
      }, SETTLE);
    },
    onScript: async (wanted) => {
      if (wanted !== 'next') show({ script: wanted });
      const done = await (wanted === 'next' ? script.showNext() : script.show(wanted));
      if (!done) show({ script: script.mode });
      return done;
    },
    onPageWords: script.convertText,
  };

  const mark = () => {
    if (!page) return;
    const { findings } = page.reading;
    marks = markPage({
      document,
      map: findPlaces(findings, page.elements, script),
      findings,
      layer: host.marks,
      styles: host.highlights,
      signal: life.signal,
      describe: (finding) => translator.message(findings[finding]!.message),
      onPick: (finding) => {
        show({ chosen: finding });
        marks?.choose(finding);
      },
    });
  };

  const read = () => {
    try {
      page = script.readOriginal(() => readPage(document));
    } catch (error) {
      console.error(error);
      return show({ failed: true });
    }
    show({ reading: page.reading });
    if (page.reading.report.isReport) mark();
    void askWhetherSaved(snapshot.url).then((saved) => show({ saved }));
  };

  script.watch(() => {
    show({ script: script.mode });
    marks?.place();
  }, life.signal);
  show();
  host.standBeside(state.width);
  host.panel.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
  life.signal.addEventListener('abort', () => {
    clearTimeout(settling);
    render(null, host.panel);
  });
  return { read };
}

/** In vain where the extension was updated under the page. */
async function keepWidth(width: number): Promise<void> {
  await keepPanelWidth(width).catch(console.error);
}

async function askWhetherSaved(url: string): Promise<PanelState['saved']> {
  const answer = await sendMessage('ask-collection', { url, issuer: null });
  return answer.ok ? answer.value.saved : null;
}

async function openPage(
  page: 'collection' | 'options' | 'allow',
  clip: string | undefined,
  url: string,
) {
  if (page === 'allow') await sendMessage('open-page', { page: 'welcome', allow: url });
  else if (page === 'options') await sendMessage('open-page', { page });
  else await sendMessage('open-page', { page, ...(clip ? { clip } : {}) });
}
