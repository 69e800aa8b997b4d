import { isHidden } from '../grid/is-hidden.ts';
import { isDeclaredSmall } from './is-declared-small.ts';

/** A frame as the document around it sees it. */
export interface ChildFrame {
  /** Its place in `window[index]`; -1 where the document has no window, as a saved page. */
  index: number;
  /** Where it comes from, as the page says; empty where it has no address that could be opened alone. */
  address: string;
  /** Not one of the small or hidden ones that count visitors or hold a button. */
  isLarge: boolean;
}

/** Smaller than this in CSS px, a frame holds no report. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

/** The elements of the frames of a document, in document order. */
export function frameElements(document: Document): HTMLIFrameElement[] {
  // Old framesets have the same properties.
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
}

/** The frames of a document. Their size is told from attributes alone, so that a saved page says the same. */
export function listChildFrames(document: Document): ChildFrame[] {
  const view = document.defaultView;
  return frameElements(document).map((element) => ({
    index: view ? indexOf(element.contentWindow, view) : -1,
    address: openableAddress(element),
    isLarge: !isHidden(element) && !isDeclaredSmall(element, LEAST_WIDTH, LEAST_HEIGHT),
  }));
}

function indexOf(child: Window | null, view: Window): number {
  for (let index = 0; index < view.length; index++) if (view[index] === child) return index;
  return -1;
}

/** Resolved by hand: a saved page has no address that the browser could resolve it against. */
function openableAddress(element: HTMLIFrameElement): string {
  const source = element.getAttribute('src')?.trim() ?? '';
  const base = element.ownerDocument.baseURI;
  if (source === '' || !URL.canParse(source, base)) return '';
  const { href, protocol } = new URL(source, base);
  return /^https?:$/.test(protocol) ? href : '';
}
