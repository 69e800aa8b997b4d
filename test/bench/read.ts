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
import { type BenchPage, openBenchPage, quantile, timeSteps } from './bench-page.ts';
import { printVerdicts } from './judge.ts';
import { bundleHeadless, measureHeap, timeHeadless } from './read-headless.ts';
import {
  composeOthers,
  composeReports,
  cutReports,
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

const kilobytes = (html: string) => `${Math.round(Buffer.byteLength(html) / 1000)} kB`;

async function comparePages(browser: Browser): Promise<Verdicts> {
  const verdicts: Verdicts[number][] = [];
  for (const [name, html, rounds] of [
    ['small', samplePage('jiujiang-2017'), ROUNDS],
    ['typical', samplePage('kaijiang-2021'), ROUNDS],
    ['typical, annex', samplePage('hengyang-2014'), ROUNDS],
    ['1 MB', composeReports(1e6), Math.ceil(ROUNDS / 2)],
  ] as const) {
    const { readability, grids, whole } = await timeSteps(
      browser,
      html,
      ['readability', 'grids', 'whole'],
      rounds,
    );
    const shown = [readability, grids, whole].map((one) => one.toFixed(2)).join(', ');
    console.log(`  ${name}, ${kilobytes(html)}: Readability, grids, whole: ${shown} ms`);
    verdicts.push(limit(`${name}: grids and facts ÷ Readability`, grids / readability, 0.2));
    verdicts.push(limit(`${name}: whole reading ÷ Readability`, whole / readability, 0.5));
  }
  return verdicts;
}

/** Noise of two medians. */
const LINEAR = 1.1;
/** Of the small pages only so many are timed, spread over all. */
const MOST_PARTS = 40;

/**
 * The same reports on one page of 10 MB and cut into pages of 1 and of 0.1 MB, all in one window that has read some of each
 * before: else the small pages would be timed with other markup, or with code that the engine has not seen.
 */
async function measureGrowth(browser: Browser): Promise<Verdicts> {
  const sizes = [0.1, 1, 10].map((megabytes) => {
    const parts = cutReports(10e6, megabytes * 1e6);
    const every = Math.ceil(parts.length / MOST_PARTS);
    return parts.filter((_, i) => i % every === 0);
  });
  const page = await openBenchPage(browser, composeReports(0));
  const steps = ['grids', 'whole'] as const;
  for (const part of sizes[0]!) {
    await page.setBody(part);
    for (const step of steps) await page.time(step, 2);
  }
  const perMegabyte = { grids: [] as number[], whole: [] as number[] };
  for (const parts of sizes) {
    const sums = { grids: 0, whole: 0, bytes: 0 };
    for (const part of parts) {
      await page.setBody(part);
      sums.bytes += Buffer.byteLength(part);
      for (const step of steps) {
        const repeats = await page.countRepeats(step);
        const times: number[] = [];
        for (let round = 0; round < 3; round++) times.push(await page.time(step, repeats));
        sums[step] += quantile(times);
      }
    }
    for (const step of steps) perMegabyte[step].push(sums[step] / (sums.bytes / 1e6));
  }
  await page.close();
  return steps.map((step) => {
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

/** What a look takes, without what asking takes, which takes more at the first time. */
async function timeLook(page: BenchPage): Promise<number> {
  await page.time('nothing', 1);
  const nothing = await page.time('nothing', 1);
  return Math.max(0, (await page.time('spot', 1)) - nothing);
}

/**
 * Every look is the first on its page. In one tab, as who goes through a site opens one page after another; and each page in
 * a tab of its own, whose engine has not seen the code.
 */
async function measureSpotter(browser: Browser): Promise<Verdicts> {
  const pages = composeOthers(ELEMENTS);
  const onward: number[] = [];
  const first: number[] = [];
  const tab = await openBenchPage(browser, '');
  for (const html of pages) {
    await tab.show(html);
    await timeLook(tab);
  }
  for (let round = 0; round < 3; round++) {
    for (const html of pages) {
      await tab.show(html);
      onward.push(await timeLook(tab));
      const page = await openBenchPage(browser, html);
      first.push(await timeLook(page));
      await page.close();
    }
  }
  await tab.close();
  console.log(
    `  ${first.length} looks of each kind at ${pages.length} pages of ${ELEMENTS} elements`,
  );
  return [
    limit('spotter, from page to page, median', quantile(onward), 1, ' ms'),
    limit('spotter, from page to page, 95 of 100', quantile(onward, 0.95), 3, ' ms'),
    limit('spotter, first page of a tab, median', quantile(first), 1, ' ms'),
    limit('spotter, first page of a tab, 95 of 100', quantile(first, 0.95), 3, ' ms'),
  ];
}

async function measureHeadless(): Promise<Verdicts> {
  const read = await bundleHeadless();
  const compare = (pages: readonly string[]) => {
    const ratios = pages.map((html) => {
      const { plain, read: ours } = timeHeadless(read, html, ROUNDS);
      return { plain: quantile(plain), ours: quantile(ours) };
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
