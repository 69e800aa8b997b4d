import marginStyles from '../../utils/marks/margin-layer.css?inline';
import type { MarksHost } from './create-frame-reader.ts';
import { HOST_TAG } from './host-tag.ts';

declare const __OPEN_SHADOW_ROOT__: boolean;

/** An empty style would make a strict page policy complain. */
export const NO_STYLES = 'html {}';

/** The element in the page that carries all of ours, and what of it the panel builds upon. */
export interface Host extends MarksHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Takes back what room was added. */
  clearRoom(): void;
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

/**
 * Puts the one element of ours into a document, as the last child of <html> and never in <body>,
 * and takes it out again when `signal` aborts.
 * @param styles for what else shall stand in its shadow root
 */
export function createMarksHost(document: Document, signal: AbortSignal, styles = ''): Host {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: __OPEN_SHADOW_ROOT__ ? 'open' : 'closed' });
  const marks = addBox(root, 'marks');
  const room = addBox(root, 'room');
  addStyles(root, HOST_STYLES + marginStyles + styles);
  const highlights = addStyles(element, NO_STYLES);
  removeLeftovers(document);
  document.documentElement.append(element);
  element.popover = 'manual';
  element.showPopover();
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    marks,
    highlights,
    addRoom: (px) => {
      const page = document.scrollingElement ?? document.documentElement;
      room.style.left = `${page.scrollWidth + px - 1}px`;
    },
    clearRoom: () => room.style.removeProperty('left'),
  };
}

export function addBox(root: ShadowRoot, name: string): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  box.className = name;
  root.append(box);
  return box;
}

/** In the shadow root for us, outside it for the page. */
export function addStyles(parent: HTMLElement | ShadowRoot, css: string): HTMLStyleElement {
  const style = parent.ownerDocument.createElement('style');
  style.textContent = css;
  parent.append(style);
  return style;
}

/** What an older version of the extension left, whose scripts no longer answer. */
function removeLeftovers(document: Document): void {
  for (const old of document.documentElement.querySelectorAll(`:scope > ${HOST_TAG}`)) old.remove();
}
