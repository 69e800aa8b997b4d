/** Calls back when a frame of this document has loaded something. */
export function watchChildFrames(
  document: Document,
  onLoad: () => void,
  signal: AbortSignal,
): void {
  const hear = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Element).localName ?? '')) onLoad();
  };
  // Such events do not bubble, but they pass here on their way down.
  document.addEventListener('load', hear, { capture: true, passive: true, signal });
}
