/** Text often arrives after the page: long enough to see it, short enough not to stay on anyone's page. */
export const WATCH_FOR_MS = 20_000;
/** From a change to the second look; to each one after that, so much longer again. */
export const BETWEEN_LOOKS_MS = 500;

/**
 * Looks now, and again a moment after the document has changed, until `look` says that it found something or a time is
 * over. Ever more seldom: on a page with a clock or a slide show that never rests, late text is still seen, with a few looks.
 * Returns the way to stop earlier.
 */
export function watchDocument(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
): () => void {
  if (look()) return () => {};
  let looks = 1;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    pending ??= setTimeout(lookAgain, BETWEEN_LOOKS_MS * looks);
  });
  const lookAgain = () => {
    pending = undefined;
    looks += 1;
    if (look()) stop();
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(pending);
    clearTimeout(end);
  };
  const end = setTimeout(stop, WATCH_FOR_MS);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop);
  return stop;
}
