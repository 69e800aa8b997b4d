/**
 * Measures converting a page in place, beside opencc-js's HTMLConverter in the same Chromium, on an
 * ordinary report and on a very large page. Times are the main thread's own and the least of several
 * rounds, so that another busy process disturbs them little; "first" is real time until the first visible text reads so.
 *
 *     npm run bench -- convert [rounds]
 *
 * Says of each figure whether it is what is wanted; exits with 1 where a ratio is not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../support/find-chromium.ts';
import { bundleInPage } from './bundle-in-page.ts';
import { composePage } from './compose-pages.ts';
import { judge, type Measured, printVerdicts } from './judge.ts';
import { readTrace, TRACE_CATEGORIES } from './trace.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const PAGES = { 'a report': composePage(1_400), 'a very large page': composePage(12_000) };
const root = join(import.meta.dirname, '../..');

type Tool = 'ours' | 'theirs';
type Step = [tool: Tool | 'layout', mode: 'hant-tw' | 'original' | ''];

const inPage = await bundleInPage('convert-in-page.ts', { name: 'steps' });
// Not minified, as in the extension's build.
const dictionaries = await bundleInPage('../../entrypoints/converter-hant.ts', {
  name: 'converter',
  minify: false,
});
const opencc = readFileSync(join(root, 'node_modules/opencc-js/dist/umd/cn2t.js'), 'utf8');

async function openPage(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(html);
  await page.addScriptTag({ content: inPage });
  await page.evaluate(
    ([dictionaries, opencc]) => {
      Object.assign(window, { dictionaries, opencc });
    },
    [dictionaries, opencc],
  );
  return page;
}

/** One step from a timer, until the page is drawn again. */
async function measure(browser: Browser, page: Page, [name, mode]: Step): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = await session.send('Runtime.getHeapUsage');
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  const first = await page.evaluate(
    async ([name, mode]) => {
      let changed = 0;
      const heading = document.querySelector('td')!.firstChild!;
      const observer = new MutationObserver(() => {
        changed ||= performance.now();
      });
      observer.observe(heading, { characterData: true });
      const began = await new Promise<number>((resolve) => {
        setTimeout(() => {
          const now = performance.now();
          void window.bench[name as 'ours'](mode as 'original').then(() => resolve(now));
        }, 0);
      });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      observer.disconnect();
      return changed === 0 ? 0 : changed - began;
    },
    [name, mode],
  );
  const work = readTrace(JSON.parse((await browser.stopTracing()).toString()));
  const after = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const heap = Math.max(work.fullest, after.usedSize) - before.usedSize;
  return { ...work, first, heap };
}

/** The least of several rounds, figure by figure: what other processes added is not the page's. */
function least(rounds: readonly Measured[]): Measured {
  const names = Object.keys(rounds[0]!) as (keyof Measured)[];
  const pick = (name: keyof Measured): number => Math.min(...rounds.map((round) => round[name]));
  return Object.fromEntries(names.map((name) => [name, pick(name)])) as unknown as Measured;
}

const STEPS: Record<string, Step> = {
  'first use': ['ours', 'hant-tw'],
  restore: ['ours', 'original'],
  again: ['ours', 'hant-tw'],
  'opencc-js, first use': ['theirs', 'hant-tw'],
  'opencc-js, restore': ['theirs', 'original'],
  'opencc-js, again': ['theirs', 'hant-tw'],
};

async function measurePage(browser: Browser, html: string): Promise<Record<string, Measured>> {
  const rounds: Record<string, Measured[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const tool of ['ours', 'theirs', 'layout']) {
      const page = await openPage(browser, html);
      const steps = tool === 'layout' ? { 'forced layout': ['layout', ''] as Step } : STEPS;
      for (const [label, step] of Object.entries(steps)) {
        if (step[0] !== tool) continue;
        rounds[label] = [...(rounds[label] ?? []), await measure(browser, page, step)];
      }
      await page.close();
    }
  }
  return Object.fromEntries(Object.entries(rounds).map(([label, all]) => [label, least(all)]));
}

function print(title: string, measured: Record<string, Measured>): void {
  console.log(`\n${title}; milliseconds, least of ${ROUNDS} rounds`);
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([label, work]) => [
        label,
        {
          script: Math.round(work.script * 10) / 10,
          style: Math.round(work.style),
          layout: Math.round(work.layout),
          'longest slice': Math.round(work.longestSlice * 10) / 10,
          'longest task': Math.round(work.longestTask),
          'first visible': Math.round(work.first),
          'heap, MB': Math.round(work.heap / 1e5) / 10,
        },
      ]),
    ),
  );
}

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [title, html] of Object.entries(PAGES)) {
  const size = Math.round(Buffer.byteLength(html) / 1000);
  const measured = await measurePage(browser, html);
  print(`${title}, ${size} kB`, measured);
  if (!printVerdicts(judge(measured))) process.exitCode = 1;
}
await browser.close();
