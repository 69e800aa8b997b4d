/** Prints what the scripts that run in pages weigh, and fails the build where one is over its budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB after gzip. The spotter runs on every page of the allowed sites; the overlay on a click. */
const BUDGETS = {
  'content-scripts/spotter.js': 8,
  'overlay.js': 60,
  // All rules, without their texts; shared by the panel and the readers of frames.
  'checks.js': 40,
  'frame-reader.js': 60,
  // The panel's words, in the one language that the person reads.
  'texts/zh-CN.js': 20,
  'texts/zh-TW.js': 20,
  'texts/en.js': 20,
};

const build = join(import.meta.dirname, '..', '.output/chrome-mv3');
for (const [file, budget] of Object.entries(BUDGETS)) {
  const size = gzipSync(readFileSync(join(build, file)), { level: 9 }).length / 1000;
  const fits = size <= budget;
  console.log(`${fits ? '✓' : '✗'} ${file}: ${size.toFixed(1)} kB gzip of ${budget} kB`);
  if (!fits) process.exitCode = 1;
}
