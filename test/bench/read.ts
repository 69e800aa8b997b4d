/**
 * Measures reading in Chromium beside Readability on the same pages, how it grows with the page, the spotter on pages
 * that are no report, and the headless reader beside jsdom alone. Exits with 1 where a bound between two of these is missed.
 *
 *     npm run bench -- read [page | growth | spotter | headless | memory …] [--rounds N] [--files N]
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from '../support/find-chromium.ts';
import { bundleInPage } from './bundle-in-page.ts';
import { printVerdicts } from './judge.ts';
import { bundleHeadless, measureHeap, timeHeadless } from './read-headless.ts';
import type { Step } from './read-in-page.ts';
import {
  composeOthers,
  composeReports,
  samplePage,
  samplePages,
  stylePages,
} from './read-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    files: { type: 'string', default: '5000' },
  },
});
const ROUNDS = Number(values.rounds);

type Verdicts = Parameters<typeof printVerdicts>[0];
const limit = (what: string, figure: number, bound: number, unit = '', binding = unit === '') => ({
  what,
  figure,
  bound,
  unit,
  binding,
});

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
const median = (times: readonly number[]) => quantile(times, 0.5);

const inPage = await bundleInPage('read-in-page.ts');

/** At least so many milliseconds are measured at once, so that what asking costs does not count. */
const MEASURED_MS = 40;

type Times = Partial<Record<Step, number[]>>;

/**
 * Milliseconds of the page's own thread for each step, round by round: what else the machine does is not the reader's.
 * The steps take turns, each repeated as often as makes it long enough to be measured.
 */
async function timeInPage(
  browser: Browser,
  html: string,
  steps: Step[],
  rounds: number,
): Promise<Times> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: inPage });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  };
  const time = async (step: Step, times: number): Promise<number> => {
    await page.evaluate(([step, times]) => window.readBench.prepare(step, times), [
      step,
      times,
    ] as const);
    const start = await threadTime();
    await page.evaluate(([step, times]) => window.readBench.run(step, times), [
      step,
      times,
    ] as const);
    return ((await threadTime()) - start) / times;
  };
  const repeats = new Map<Step, number>();
  if (rounds > 1) {
    for (const step of steps) {
      await time(step, 3);
      repeats.set(step, Math.min(100, Math.ceil(MEASURED_MS / (await time(step, 2)))));
    }
  }
  const times: Times = {};
  for (let round = 0; round < rounds; round++) {
    for (const step of steps) {
      times[step] ??= [];
      times[step].push(await time(step, repeats.get(step) ?? 1));
    }
  }
  await page.close();
  return times;
}

const kilobytes = (html: string) => `${Math.round(Buffer.byteLength(html) / 1000)} kB`;

async function comparePages(browser: Browser): Promise<Verdicts> {
  const verdicts: Verdicts[number][] = [];
  for (const [name, html, rounds] of [
    ['small', samplePage('jiujiang-2017'), ROUNDS],
    ['typical', samplePage('kaijiang-2021'), ROUNDS],
    ['typical, annex', samplePage('hengyang-2014'), ROUNDS],
    ['1 MB', composeReports(1e6), Math.ceil(ROUNDS / 2)],
  ] as const) {
    const times = await timeInPage(browser, html, ['readability', 'grids', 'whole'], rounds);
    const [readability, grids, whole] = [times.readability!, times.grids!, times.whole!].map(
      median,
    );
    const shown = [readability, grids, whole].map((one) => one!.toFixed(2)).join(', ');
    console.log(`  ${name}, ${kilobytes(html)}: Readability, grids, whole: ${shown} ms`);
    verdicts.push(limit(`${name}: grids and facts ÷ Readability`, grids! / readability!, 0.2));
    verdicts.push(limit(`${name}: whole reading ÷ Readability`, whole! / readability!, 0.5));
  }
  return verdicts;
}

/** Noise of two medians. */
const LINEAR = 1.1;

async function measureGrowth(browser: Browser): Promise<Verdicts> {
  const perMegabyte: Record<'grids' | 'whole', number[]> = { grids: [], whole: [] };
  for (const [megabytes, rounds] of [
    [0.1, ROUNDS],
    [1, Math.ceil(ROUNDS / 2)],
    [10, Math.max(3, Math.ceil(ROUNDS / 5))],
  ] as const) {
    const html = composeReports(megabytes * 1e6);
    const size = Buffer.byteLength(html) / 1e6;
    const times = await timeInPage(browser, html, ['grids', 'whole'], rounds);
    for (const step of ['grids', 'whole'] as const)
      perMegabyte[step].push(median(times[step]!) / size);
  }
  return (['grids', 'whole'] as const).map((step) => {
    const [small, medium, large] = perMegabyte[step] as [number, number, number];
    console.log(
      `  ${step}, ms a MB at 0.1, 1 and 10 MB: ${perMegabyte[step].map((one) => one.toFixed(1)).join(', ')}`,
    );
    return limit(
      `${step}: time a MB at 10 MB ÷ at 0.1 MB`,
      Math.max(medium, large) / small,
      LINEAR,
    );
  });
}

const ELEMENTS = 2_000;

/** Every look is the first on a page newly opened, as a site's pages are. */
async function measureSpotter(browser: Browser): Promise<Verdicts> {
  const pages = composeOthers(ELEMENTS);
  const looks: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const html of pages) {
      const { nothing, spot } = await timeInPage(browser, html, ['nothing', 'spot'], 1);
      looks.push(Math.max(0, spot![0]! - nothing![0]!));
    }
  }
  console.log(`  ${looks.length} looks at ${pages.length} pages of ${ELEMENTS} elements`);
  return [
    limit('spotter, median', median(looks), 1, ' ms'),
    limit('spotter, 95 of 100', quantile(looks, 0.95), 3, ' ms'),
  ];
}

async function measureHeadless(): Promise<Verdicts> {
  const read = await bundleHeadless();
  const compare = (pages: readonly string[]) => {
    const ratios = pages.map((html) => {
      const { plain, read: ours } = timeHeadless(read, html, ROUNDS);
      return { plain: median(plain), ours: median(ours) };
    });
    const sum = (name: 'plain' | 'ours') => ratios.reduce((total, one) => total + one[name], 0);
    const worst = Math.max(...ratios.map(({ plain, ours }) => ours / plain));
    console.log(
      `  ${pages.length} pages: jsdom ${(sum('plain') / pages.length).toFixed(1)} ms a page, read and checked ${(sum('ours') / pages.length).toFixed(1)} ms; worst ratio ${worst.toFixed(2)}`,
    );
    return sum('ours') / sum('plain');
  };
  compare([samplePage('kaijiang-2021')]);
  return [
    limit('headless, samples ÷ jsdom alone', compare(samplePages().map(([, html]) => html)), 1.5),
    limit('headless, dense with inline styles ÷ jsdom alone', compare(stylePages(0.3, 12)), 0.6),
  ];
}

const HEAP_GROWTH = 1.05;

/** In a process of its own, since collecting garbage on demand has to be asked for at its start. */
async function measureMemory(): Promise<Verdicts> {
  if (!globalThis.gc) {
    const { status } = spawnSync(
      process.execPath,
      ['--expose-gc', import.meta.filename, 'memory', '--files', values.files],
      { stdio: 'inherit' },
    );
    if (status !== 0) process.exitCode = 1;
    return [];
  }
  const pages = [...samplePages().map(([, html]) => html), ...stylePages(0, 5)];
  const heap = await measureHeap(await bundleHeadless(), pages, Number(values.files), 10);
  console.log(
    `  heap after each tenth of ${values.files} files: ${heap.map(Math.round).join(', ')} MB`,
  );
  return [
    limit('headless, heap after all files ÷ after a tenth', heap.at(-1)! / heap[0]!, HEAP_GROWTH),
  ];
}

const IN_BROWSER: Record<string, (browser: Browser) => Promise<Verdicts>> = {
  page: comparePages,
  growth: measureGrowth,
  spotter: measureSpotter,
};
const IN_NODE: Record<string, () => Promise<Verdicts>> = {
  headless: measureHeadless,
  memory: measureMemory,
};

const parts = positionals.length > 0 ? positionals : Object.keys({ ...IN_BROWSER, ...IN_NODE });
let passed = true;
if (parts.some((part) => part in IN_BROWSER)) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const part of parts) {
    const measure = IN_BROWSER[part];
    if (measure) passed = printVerdicts(await measure(browser)) && passed;
  }
  await browser.close();
}
for (const part of parts) {
  const measure = IN_NODE[part];
  if (measure) passed = printVerdicts(await measure()) && passed;
}
if (!passed) process.exitCode = 1;
