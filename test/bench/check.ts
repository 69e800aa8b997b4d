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
import { timeSteps } from './bench-page.ts';
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

const ROUNDS = Number(process.argv[2] ?? 15);
const SHOWN_RULES = 6;
const WANTED = 0.1;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10} %`;
}

const inPage = await bundleInPage('check-in-page.ts');

/** What a first click takes, before the browser has compiled the code, and the rules that take longest. */
async function measureFirst(browser: Browser, html: string) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: inPage });
  const first = await page.evaluate(() => window.checkBench.timeFirst());
  const rules = await page.evaluate(() => window.checkBench.timeRules(5));
  await page.close();
  const slowest = Object.entries(rules)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_RULES)
    .map(([id, time]) => `${id} ${Math.round(time * 1000)}`);
  return { first, slowest };
}

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows: Record<string, unknown> = {};
for (const file of PAGES) {
  const html = readFileSync(file, 'utf8');
  const { first, slowest } = await measureFirst(browser, html);
  const { whole, check } = await timeSteps(browser, html, ['whole', 'check'], ROUNDS);
  rows[basename(file)] = {
    'read, first': round(first.read),
    'check, first': round(first.check),
    'first, share': percent(first.check, first.read),
    read: round(whole),
    check: round(check),
    share: percent(check, whole),
    '': check <= whole * WANTED ? '✓' : '✗',
    findings: first.findings,
  };
  console.log(`${basename(file)}: slowest rules alone, µs: ${slowest.join(', ')}`);
}
await browser.close();
console.log(
  `\nMilliseconds of the page's own thread, medians of ${ROUNDS} rounds, the two in turns; first: by the clock, the code not yet compiled; wanted: checking ≤ ${WANTED * 100} % of reading`,
);
console.table(rows);
