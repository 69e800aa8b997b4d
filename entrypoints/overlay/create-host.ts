import panelStyles from '../../components/panel/panel.css?inline';
import marginStyles from '../../utils/marks/margin-layer.css?inline';
import { HOST_TAG } from './host-tag.ts';
import { keepKeysInside } from './keep-keys-inside.ts';

declare const __OPEN_SHADOW_ROOT__: boolean;

/** Beside a panel the page gets no narrower than this; then the panel covers it instead. */
const NARROWEST_PAGE = 640;
/** An empty style would make a strict page policy complain. */
const NOTHING = 'html {}';

/** The one element of ours in the page: the last child of <html>, never in <body>. */
export interface OverlayHost {
  /** Where the panel is rendered, inside the shadow root. */
  panel: HTMLElement;
  /** Over the page, for marks in the margin. */
  marks: HTMLElement;
  /** Outside the shadow root, for styles that reach the page's own text. */
  highlights: HTMLStyleElement;
  /** Takes so much of the window's right from the page as the panel covers, where the page can spare it. */
  standBeside(width: number): void;
  /** Lets the page scroll so much further to the right. */
  addRoom(px: number): void;
}

/**
 * The element is in the top layer yet scrolls with the page, so that marks stay on their places
 * without a script running at every scroll. The page's styles do not reach in: `all: initial`.
 */
const HOST_STYLES = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
}
@media print { :host { display: none !important; } }
.room { position: absolute; top: 0; left: 100%; width: 1px; height: 1px; visibility: hidden; }
`;

/** Puts the host into the page and takes it out again when `signal` aborts, focus where it was. */
export function createHost(document: Document, signal: AbortSignal): OverlayHost {
  const view = document.defaultView!;
  const focused = document.activeElement;
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: __OPEN_SHADOW_ROOT__ ? 'open' : 'closed' });
  const marks = addBox(root, 'marks');
  const room = addBox(root, 'room');
  const panel = addBox(root, 'panel-root');
  addStyles(root, HOST_STYLES + marginStyles + panelStyles);
  const highlights = addStyles(host, NOTHING);
  const squeeze = addStyles(host, NOTHING);
  keepKeysInside(host, root, signal);
  removeLeftovers(document);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  signal.addEventListener('abort', () => {
    host.remove();
    (focused as HTMLElement | null)?.focus?.({ preventScroll: true });
  });
  return {
    panel,
    marks,
    highlights,
    standBeside: (width) => {
      const fits = view.innerWidth - width >= NARROWEST_PAGE;
      squeeze.textContent = fits
        ? `@media screen { html { box-sizing: border-box !important; padding-right: ${width}px !important; } }`
        : NOTHING;
    },
    addRoom: (px) => {
      const page = document.scrollingElement ?? document.documentElement;
      room.style.left = `${page.scrollWidth + px - 1}px`;
    },
  };
}

function addBox(root: ShadowRoot, name: string): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  box.className = name;
  root.append(box);
  return box;
}

/** In the shadow root for us, outside it for the page. */
function addStyles(parent: HTMLElement | ShadowRoot, css: string): HTMLStyleElement {
  const style = parent.ownerDocument.createElement('style');
  style.textContent = css;
  parent.append(style);
  return style;
}

/** A panel of an older version of the extension, whose scripts no longer answer. */
function removeLeftovers(document: Document): void {
  for (const old of document.documentElement.querySelectorAll(`:scope > ${HOST_TAG}`)) old.remove();
}
