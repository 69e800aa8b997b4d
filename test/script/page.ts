import { JSDOM } from 'jsdom';
import { afterEach } from 'vitest';
import { createConverterLoader } from '../../utils/script/load-converter.ts';
import type { ScriptMode } from '../../utils/script/modes.ts';
import {
  createPageScript,
  type PageScript,
  type PageScriptOptions,
} from '../../utils/script/page-script.ts';
import { DICTIONARIES } from './opencc-reference.ts';

export interface Page {
  document: Document;
  script: PageScript;
  /** What the page would serialise to. */
  html(): string;
  /** Lets observers and timers have their turn, until nothing more happens for so long. */
  settle(milliseconds?: number): Promise<void>;
}

const open: { script: PageScript; dom: JSDOM }[] = [];

afterEach(() => {
  for (const { script, dom } of open.splice(0)) {
    script.stop();
    dom.window.close();
  }
});

/** Loads as if the converter scripts had run. */
export const loadAtOnce = createConverterLoader({
  source: 'cn',
  inject: async () => {
    globalThis.nianbaoDictionaries = DICTIONARIES;
  },
});

export function openPage(
  html: string,
  options: PageScriptOptions & {
    load?: Parameters<typeof createPageScript>[1];
    contentType?: string;
  } = {},
): Page {
  const { load = loadAtOnce, contentType = 'text/html', ...rest } = options;
  const dom = new JSDOM(html);
  const { document } = dom.window;
  // jsdom takes no other kind of document with a page's tree.
  Object.defineProperty(document, 'contentType', { value: contentType });
  const script = createPageScript(document, load, rest);
  open.push({ script, dom });
  return {
    document,
    script,
    html: () => document.documentElement.outerHTML,
    settle: (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

export const SHOWN: Exclude<ScriptMode, 'original'>[] = ['hans', 'hant-tw', 'hant-hk', 'hant-twp'];
