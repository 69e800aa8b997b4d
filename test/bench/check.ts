/**
 * Measures all checks on whole reports beside reading them, in Chromium.
 *
 *     npm run bench -- check [rounds]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from '../support/find-chromium.ts';
import { SAMPLES, samples } from '../support/samples.ts';
import { bundleInPage } from './bundle-in-page.ts';

/** The project's own pages, and those of an optional folder of further reports. */
const CORPUS = process.env.NIANBAO_CORPUS;
const FURTHER = CORPUS ? join(CORPUS, 'cases') : null;
const PAGES = [
  ...samples.map(({ file }) => join(SAMPLES, file)),
  ...(FURTHER ? readdirSync(FURTHER).filter((name) => /^[^.]+\.html$/.test(name)) : []).map(
    (name) => join(FURTHER!, name),
  ),
];

const ROUNDS = Number(process.argv[2] ?? 30);
const SHOWN_RULES = 6;

/** What other processes added is not the page's. */
function least(times: number[]): number {
  return Math.min(...times);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The rounds before the browser has compiled the code are those of a click; the others tell the code's own cost. */
async function measure(browser: Browser, file: string, inPage: string) {
  const page = await browser.newPage();
  await page.setContent(readFileSync(file, 'utf8'));
  await page.addScriptTag({ content: inPage });
  const { read, check, findings } = await page.evaluate(
    (rounds) => window.checkBench.timeChecks(rounds),
    ROUNDS,
  );
  const rules = await page.evaluate(() => window.checkBench.timeRules(5));
  await page.close();
  const slowest = Object.entries(rules)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_RULES);
  return {
    slowest,
    row: {
      'read, first': round(read[0]!),
      'check, first': round(check[0]!),
      'first, share': `${Math.round((check[0]! / read[0]!) * 100)} %`,
      read: round(least(read)),
      check: round(least(check)),
      share: `${Math.round((least(check) / least(read)) * 100)} %`,
      findings,
    },
  };
}

const inPage = await bundleInPage('check-in-page.ts');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows: Record<string, unknown> = {};
for (const file of PAGES) {
  const { row, slowest } = await measure(browser, file, inPage);
  rows[basename(file)] = row;
  const named = slowest.map(([id, time]) => `${id} ${Math.round(time * 1000)}`);
  console.log(`${basename(file)}: slowest rules alone, µs: ${named.join(', ')}`);
}
await browser.close();
console.log(
  `\nMilliseconds, least of ${ROUNDS} rounds; first: the code not yet compiled; wanted: checking ≤ 10 % of reading`,
);
console.table(rows);
