import type {} from '../reader.ts';
import { watchDocument } from '../spotter.content/watch-document.ts';

/** Calls back when it may be worth reading the document again, since it was or is being filled. */
export function watchContents(document: Document, onFilled: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', onFilled, { once: true, signal });
  }
  // The reader's script has run in this frame before and carries it.
  const isReport = () => globalThis.nianbaoSpotReport?.(document).isReport ?? false;
  const look = () => {
    const isFilled = isReport();
    if (isFilled) onFilled();
    return isFilled;
  };
  if (!isReport()) watchDocument(document, look, signal);
}
