const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const OTHERS = ['beforeinput', 'input', 'paste', 'copy', 'cut', 'click', 'dblclick', 'mousedown'];

/**
 * Keys typed in the panel stay in the panel. They are stopped at the window, before anything in
 * the page that listens later than that can hear them, and go on inside the shadow root as events
 * that cannot leave it. What the browser itself does with a key (typing, Tab, Enter) is untouched.
 */
export function keepKeysInside(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView!;
  for (const type of KEYS) {
    view.addEventListener(type, (event) => passOn(event, host, root), { capture: true, signal });
  }
  for (const type of OTHERS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

function passOn(event: KeyboardEvent, host: HTMLElement, root: ShadowRoot): void {
  if (event.target !== host) return;
  event.stopImmediatePropagation();
  if (event.isComposing) return;
  const { key, code, ctrlKey, altKey, shiftKey, metaKey, repeat } = event;
  const inside = new KeyboardEvent(event.type, {
    ...{ key, code, ctrlKey, altKey, shiftKey, metaKey, repeat },
    bubbles: true,
    cancelable: true,
    composed: false,
  });
  if (!(root.activeElement ?? root).dispatchEvent(inside)) event.preventDefault();
}
