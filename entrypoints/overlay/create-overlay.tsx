import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import {
  type PanelActions,
  type PanelState,
  shownReport,
  type Target,
} from '../../components/panel/panel-model.ts';
import { keepPanelWidth } from '../../utils/collection/preferences.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { FrameReader } from '../frame-reader/create-frame-reader.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';
import { copyText } from './copy-text.ts';
import type { OverlayHost } from './create-host.ts';
import type { Source } from './find-report.ts';
import { followReport } from './follow-report.ts';
import type { PanelWords } from './panel-words.ts';

export interface OverlayParts {
  host: OverlayHost;
  words: PanelWords;
  script: ShownScript;
  /** The panel's width at first, in px. */
  width: number;
  /** The reader of the page's own document. */
  page: FrameReader;
  life: AbortController;
}

export interface Overlay {
  /** Reads the page, shows what was read and marks it on the page. */
  read(): Promise<void>;
  /** Shows a finding, as the person chose its mark on the page. */
  choose(finding: number): void;
  /** Offers to save what is selected, as long as something is. */
  offerSelection(isSelected: boolean): void;
}

const AT_FIRST: Omit<PanelState, 'width'> = {
  reading: null,
  failed: false,
  readAnyway: false,
  verdict: null,
  address: '',
  chosen: null,
  saved: null,
  yearBefore: null,
  script: 'original',
  hasSelection: false,
  unread: [],
};

/** How long the panel's edge rests before the page follows, in ms. */
const SETTLE = 150;
/** How long the collection may take to answer, in ms; figures that come later would move the others. */
const PATIENCE = 300;

/** Shows the panel and ties it to the page, to its marks and to the collection. */
export function createOverlay(parts: OverlayParts): Overlay {
  const { host, words, script, width, page, life } = parts;
  let translator = words.own;
  let source: Source | null = null;
  /** Whether text is selected in the page itself, and in the frame that is shown. */
  const isSelected = { page: false, frame: false };
  /** Counts the documents that were shown: each gets a panel of its own. */
  let turn = 0;
  let state: PanelState = { ...AT_FIRST, script: script.mode, width };
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<PanelState> = {}) => {
    if (life.signal.aborted) return;
    state = { ...state, ...change };
    render(
      <Panel key={turn} state={state} actions={actions} translator={translator} />,
      host.panel,
    );
  };

  const focusPanel = () =>
    host.panel.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });

  const reveal = async (target: Target) => {
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const revealed = await source?.reader.reveal({ target, coveredRight: state.width, smooth });
    return revealed?.seen ?? 'gone';
  };

  const mark = () => {
    const findings = state.reading?.findings ?? [];
    const titles = findings.map(({ message }) => translator.message(message));
    void source?.reader.mark({ titles: shownReport(state) && titles, chosen: state.chosen });
  };

  const choose = (finding: number) => {
    show({ chosen: finding });
    mark();
  };

  const actions: PanelActions = {
    onClose: () => life.abort(),
    onReveal: reveal,
    onChoose: (finding) => {
      choose(finding);
      return reveal({ places: state.reading?.findings[finding]?.places ?? [] });
    },
    onSave: async (part, confirmedPrivate) => {
      if (!source) throw new Error('Nothing was read yet');
      return source.reader.save({ part, confirmedPrivate });
    },
    onOpen: (target, clip) => void openPage(target, clip, location.href),
    onReadAnyway: () => {
      show({ readAnyway: true });
      mark();
    },
    onVerdict: async (isReport) => {
      show({ verdict: isReport, readAnyway: false });
      mark();
      const answer = await sendMessage('give-verdict', { url: state.address, isReport });
      return answer.ok && answer.value.isKept;
    },
    onCopy: (text) => copyText(window, text),
    onResize: (width) => {
      show({ width });
      // The page is laid out anew only when the edge has come to rest.
      clearTimeout(settling);
      settling = setTimeout(() => {
        host.standBeside(width);
        source?.reader.makeRoom(width);
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

  const showSelection = () => {
    if (source) show({ hasSelection: isSelected[source.frameId === null ? 'page' : 'frame'] });
  };
  const noteSelection = (where: keyof typeof isSelected, isAny: boolean) => {
    isSelected[where] = isAny;
    showSelection();
  };

  const showSource = async (found: Source, isNew: boolean) => {
    const { reading, unread, address } = found;
    source = found;
    if (!reading.report.isReport) void sendMessage('spotted', { isReport: false });
    if (!isNew) return show({ reading, unread });
    const asked = askCollection(found);
    const known = await Promise.race([asked, nothingAfter(PATIENCE)]);
    if (life.signal.aborted) return;
    const hadFocus = host.root.activeElement !== null;
    if (state.reading) turn += 1;
    show({ ...AT_FIRST, script: state.script, address, reading, unread, ...known });
    if (hadFocus && !host.root.activeElement) focusPanel();
    showSelection();
    mark();
    found.reader.makeRoom(state.width);
    void asked.then(({ saved, verdict }) => {
      if (source !== found) return;
      show({ saved, verdict });
      mark();
    });
  };

  const { read } = followReport({
    page,
    script,
    signal: life.signal,
    isDecided: () => state.readAnyway || state.verdict !== null,
    onRead: showSource,
    onFailed: (error) => {
      console.error(error);
      show({ failed: true });
    },
    onNews: (news) => {
      if (news.news === 'picked') choose(news.finding);
      else if (news.news === 'selected') noteSelection('frame', news.isSelected);
      else life.abort();
    },
  });

  /** The page is in its script at once; words that must be loaded come a moment later. */
  const followScript = async () => {
    const { mode } = script;
    show({ script: mode });
    const fitting = await words.inScript(mode);
    if (script.mode === mode) translator = fitting;
    show();
  };

  script.watch(() => void followScript().catch(console.error), life.signal);
  void followScript().catch(console.error);
  host.standBeside(state.width);
  focusPanel();
  life.signal.addEventListener('abort', () => {
    clearTimeout(settling);
    render(null, host.panel);
  });
  return { read, choose, offerSelection: (isAny) => noteSelection('page', isAny) };
}

/** In vain where the extension was updated under the page. */
async function keepWidth(width: number): Promise<void> {
  await keepPanelWidth(width).catch(console.error);
}

type Known = Pick<PanelState, 'saved' | 'verdict' | 'yearBefore'>;
const UNKNOWN: Known = { saved: null, verdict: null, yearBefore: null };

async function askCollection({ address, reading }: Source): Promise<Known> {
  const { issuer, year } = reading.report;
  const answer = await sendMessage('ask-collection', { url: address, issuer, year });
  return answer.ok ? answer.value : UNKNOWN;
}

function nothingAfter(ms: number): Promise<Known> {
  return new Promise((resolve) => setTimeout(resolve, ms, UNKNOWN));
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
