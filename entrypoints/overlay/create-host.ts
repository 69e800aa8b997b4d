import panelStyles from '../../components/panel/panel.css?inline';
import {
  addBox,
  addStyles,
  createMarksHost,
  type Host,
  NO_STYLES,
} from '../frame-reader/create-marks-host.ts';
import { keepKeysInside } from './keep-keys-inside.ts';

/** Beside a panel the page gets no narrower than this; then the panel covers it instead. */
const NARROWEST_PAGE = 640;

export interface OverlayHost extends Host {
  /** Where the panel is rendered, inside the shadow root. */
  panel: HTMLElement;
  /** Takes so much of the window's right from the page as the panel covers, where the page can spare it. */
  standBeside(width: number): void;
}

/** Puts the panel's host into the page and takes it out again when `signal` aborts, focus where it was. */
export function createHost(document: Document, signal: AbortSignal): OverlayHost {
  const view = document.defaultView!;
  const focused = document.activeElement;
  const host = createMarksHost(document, signal, panelStyles);
  const panel = addBox(host.root, 'panel-root');
  const squeeze = addStyles(host.element, NO_STYLES);
  keepKeysInside(host.element, host.root, signal);
  signal.addEventListener('abort', () => {
    (focused as HTMLElement | null)?.focus?.({ preventScroll: true });
  });
  return {
    ...host,
    panel,
    standBeside: (width) => {
      const fits = view.innerWidth - width >= NARROWEST_PAGE;
      squeeze.textContent = fits
        ? `@media screen { html { box-sizing: border-box !important; padding-right: ${width}px !important; } }`
        : NO_STYLES;
      host.clearRoom();
    },
  };
}
