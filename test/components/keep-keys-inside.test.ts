// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepKeysInside } from '../../entrypoints/overlay/keep-keys-inside.ts';

let life: AbortController;
let host: HTMLElement;
let root: ShadowRoot;

/** A page that listens everywhere; returns what it hears. */
function listenOnPage() {
  const heard = vi.fn();
  for (const target of [window, document, document.body]) {
    for (const capture of [true, false]) {
      target.addEventListener('keydown', heard, { capture, signal: life.signal });
    }
  }
  return heard;
}

function press(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  life = new AbortController();
  host = document.createElement('nianbao-lens');
  root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<button>j</button>';
  document.documentElement.append(host);
  keepKeysInside(host, root, life.signal);
});

afterEach(() => {
  life.abort();
  host.remove();
});

describe('keepKeysInside', () => {
  it('lets no key typed in the panel reach the page, and passes it on inside', () => {
    const heard = listenOnPage();
    const inside = vi.fn();
    const button = root.querySelector('button')!;
    button.addEventListener('keydown', (event) => inside(event.key));
    button.focus();
    press(button, 'j');
    expect(heard).not.toHaveBeenCalled();
    expect(inside).toHaveBeenCalledExactlyOnceWith('j');
  });

  it('stops what the browser would do where the panel had a use for the key, and only there', () => {
    const button = root.querySelector('button')!;
    button.focus();
    button.addEventListener(
      'keydown',
      (event) => event.key === 'ArrowDown' && event.preventDefault(),
    );
    expect(press(button, 'ArrowDown').defaultPrevented).toBe(true);
    expect(press(button, 'Tab').defaultPrevented).toBe(false);
  });

  it('leaves the keys of the page to the page', () => {
    const heard = listenOnPage();
    press(document.body, 'j');
    expect(heard).toHaveBeenCalledTimes(6);
  });

  it('stops listening at the end', () => {
    const heard = listenOnPage();
    life.abort();
    press(root.querySelector('button')!, 'j');
    expect(heard).not.toHaveBeenCalled();
    document.addEventListener('keydown', heard, { once: true });
    press(root.querySelector('button')!, 'j');
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each(['click', 'input', 'paste'])('keeps %s inside', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard, { signal: life.signal });
    root.querySelector('button')!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});
