import type { Browser } from 'playwright-core';
import { bundleInPage } from './bundle-in-page.ts';
import type { Step } from './read-in-page.ts';

const inPage = await bundleInPage('read-in-page.ts');

/** At least so many milliseconds are measured at once, so that what asking costs does not count. */
const MEASURED_MS = 40;

/** A page in which the steps of reading are timed. */
export interface BenchPage {
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
    setBody: (body) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, body),
    time,
    countRepeats: async (step) =>
      Math.min(100, Math.ceil(MEASURED_MS / Math.max(0.1, await time(step, 2)))),
    close: () => page.close(),
  };
}

/** The middle one, or that at another share of the sorted times. */
export function quantile(times: readonly number[], share = 0.5): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
