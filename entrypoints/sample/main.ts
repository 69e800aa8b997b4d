import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readLanguage } from '../../utils/collection/preferences.ts';
import { runScriptsSchema } from '../../utils/messages.ts';
import { runScripts } from './run-scripts.ts';

const samples = import.meta.glob<string>(
  ['../../public/samples/*.html', '!../../public/samples/index.html'],
  { query: '?raw', import: 'default' },
);

/** Runs what the background asks for: nothing can be injected into a page of ours. */
function listenToBackground(): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = v.safeParse(runScriptsSchema, message);
    if (sender.id !== browser.runtime.id || !request.success) return false;
    runScripts(document, request.output.run).then(() => sendResponse(null));
    return true;
  });
}

/** Shows the sample that `?name=` asks for, with the panel already open over it. */
async function showSample(name: string): Promise<void> {
  const source = await samples[`../../public/samples/${name}.html`]?.();
  if (source === undefined) return;
  const sample = new DOMParser().parseFromString(source, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(sample.documentElement));
  listenToBackground();
  await runScripts(document, [`/texts/${await readLanguage()}.js`, '/reader.js', '/overlay.js']);
}

void showSample(new URLSearchParams(location.search).get('name') ?? '');
