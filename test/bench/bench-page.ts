import type { Browser } from 'playwright-core';
import { bundleInPage } from './bundle-in-page.ts';
import type { Step } from './read-in-page.ts';

const inPage = await bundleInPage('read-in-page.ts');

/** At least so many milliseconds are measured at once, so that what asking costs does not count. */
const MEASURED_MS = 40;
const MOST_AT_ONCE = 100;
/** So long each step is run before it is timed. */
const WARM_MS = 1_000;

/** Nobody asks for it: the answer is given here. */
const ADDRESS = 'http://bench.test/';

/** A page in which the steps of reading are timed. */
export interface BenchPage {
  /** Shows another page in the same tab: what the engine has made ready of the code stays, as on a walk through a site. */
  show(html: string): Promise<void>;
  /** Puts other contents into the page; what the engine has learned of the reader stays. */
  setBody(html: string): Promise<void>;
  /** Milliseconds of the page's own thread for one run of a step: what else the machine does is not the reader's. */
  time(step: Step, times: number): Promise<number>;
  /** So many runs of a step as make it long enough to be measured. */
  countRepeats(step: Step): Promise<number>;
  close(): Promise<void>;
}

export async function openBenchPage(browser: Browser, html: string): Promise<BenchPage> {
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
  return {
    show: async (html) => {
      const answer = { contentType: 'text/html; charset=utf-8', body: html };
      await page.route(ADDRESS, (route) => route.fulfill(answer), { times: 1 });
      await page.goto(ADDRESS);
      await page.addScriptTag({ content: inPage });
    },
    setBody: (body) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, body),
    time,
    countRepeats: async (step) =>
      Math.min(MOST_AT_ONCE, Math.ceil(MEASURED_MS / Math.max(0.1, await time(step, 2)))),
    close: () => page.close(),
  };
}

/** The middle one, or that at another share of the sorted times. */
export function quantile(times: readonly number[], share = 0.5): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The median of each step on one page; the steps take turns. */
export async function timeSteps<S extends Step>(
  browser: Browser,
  html: string,
  steps: readonly S[],
  rounds: number,
): Promise<Record<S, number>> {
  const page = await openBenchPage(browser, html);
  const repeats = new Map<S, number>();
  for (const step of steps) {
    await page.time(step, 3);
    // Small steps are run some thousand times until the engine has compiled all of them.
    const runs = Math.ceil(WARM_MS / Math.max(0.1, await page.time(step, 2)));
    for (let left = runs; left > 0; left -= MOST_AT_ONCE)
      await page.time(step, Math.min(left, MOST_AT_ONCE));
    repeats.set(step, await page.countRepeats(step));
  }
  const times = new Map<S, number[]>(steps.map((step) => [step, []]));
  for (let round = 0; round < rounds; round++)
    for (const step of steps) times.get(step)!.push(await page.time(step, repeats.get(step)!));
  await page.close();
  return Object.fromEntries(steps.map((step) => [step, quantile(times.get(step)!)])) as Record<
    S,
    number
  >;
}
