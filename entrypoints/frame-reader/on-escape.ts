/** Calls back on Esc, unless the page itself had a use for the key. */
export function onEscape(view: Window, onPress: () => void, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onPress();
  };
  view.addEventListener('keydown', hear, { signal });
}
