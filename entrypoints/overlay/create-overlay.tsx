import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions, PanelState, Target } from '../../components/panel/panel-model.ts';
import { keepPanelWidth } from '../../utils/collection/preferences.ts';
import { sendMessage } from '../../utils/send-message.ts';
import type { Translator } from '../../utils/text/translate.ts';
import type { FrameReader } from '../frame-reader/create-frame-reader.ts';
import type { ShownScript } from '../shown-script/shown-script.ts';
import type { OverlayHost } from './create-host.ts';

export interface OverlayParts {
  host: OverlayHost;
  translator: Translator;
  script: ShownScript;
  /** The panel's width at first, in px. */
  width: number;
  reader: FrameReader;
  life: AbortController;
}

export interface Overlay {
  /** Reads the page, shows what was read and marks it on the page. */
  read(): void;
  /** Shows a finding, as the person chose its mark on the page. */
  choose(finding: number): void;
  /** Offers to save what is selected, as long as something is. */
  offerSelection(isSelected: boolean): void;
}

const AT_FIRST: Omit<PanelState, 'width'> = {
  reading: null,
  failed: false,
  readAnyway: false,
  chosen: null,
  saved: null,
  script: 'original',
  hasSelection: false,
};

/** How long the panel's edge rests before the page follows, in ms. */
const SETTLE = 150;

/** Shows the panel and ties it to the page, to its marks and to the collection. */
export function createOverlay(parts: OverlayParts): Overlay {
  const { host, translator, script, width, reader, life } = parts;
  const address = location.href;
  let state: PanelState = { ...AT_FIRST, script: script.mode, width };
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<PanelState> = {}) => {
    if (life.signal.aborted) return;
    state = { ...state, ...change };
    render(<Panel state={state} actions={actions} translator={translator} />, host.panel);
  };

  const reveal = async (target: Target) => {
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return reader.reveal({ target, coveredRight: state.width, smooth }).seen;
  };

  const mark = () => {
    const findings = state.reading?.findings ?? [];
    const titles = findings.map(({ message }) => translator.message(message));
    reader.mark({ titles, chosen: state.chosen });
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
    onSave: (part, confirmedPrivate) => reader.save({ part, confirmedPrivate }),
    onOpen: (target, clip) => void openPage(target, clip, address),
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

  const read = () => {
    try {
      show({ reading: reader.read() });
    } catch (error) {
      console.error(error);
      return show({ failed: true });
    }
    if (state.reading?.report.isReport) mark();
    void askWhetherSaved(address).then((saved) => show({ saved }));
  };

  script.watch(() => show({ script: script.mode }), life.signal);
  show();
  host.standBeside(state.width);
  host.panel.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
  life.signal.addEventListener('abort', () => {
    clearTimeout(settling);
    render(null, host.panel);
  });
  return { read, choose, offerSelection: (hasSelection) => show({ hasSelection }) };
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
