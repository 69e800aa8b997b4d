import type {} from '../reader.ts';
import { watchDocument } from '../spotter.content/watch-document.ts';

/** So many more words of a report than before mean that one may have been filled in. */
const MORE_WORDS = 6;

/** Calls back when it may be worth reading the document again, since it was or is being filled. */
export function watchContents(document: Document, onFilled: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', onFilled, { once: true, signal });
  }
  // The reader's script has run in this frame before and carries it.
  const count = () => globalThis.nianbaoCountMentions?.(document.documentElement) ?? 0;
  const before = count();
  const look = () => {
    const isFilled = count() >= before + MORE_WORDS;
    if (isFilled) onFilled();
    return isFilled;
  };
  watchDocument(document, look, signal);
}
