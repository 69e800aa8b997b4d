/** Prints what the scripts that run in pages weigh, and fails the build where one is over its budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  what: string;
  files: string[];
  /** kB after gzip. */
  most: number;
}

const WORDS = ['texts/zh-CN.js', 'texts/zh-TW.js', 'texts/en.js'];
const BUDGETS: Budget[] = [
  {
    what: 'spotter, on every page of the allowed sites',
    files: ['content-scripts/spotter.js'],
    most: 8,
  },
  { what: 'panel', files: ['overlay.js'], most: 30 },
  { what: 'reader with all checks', files: ['reader.js'], most: 83 },
  { what: 'a click: panel and reader', files: ['overlay.js', 'reader.js'], most: 110 },
  { what: 'a frame, beside the reader', files: ['frame-reader.js'], most: 8 },
  // The panel's words, in the one language that the person reads.
  ...WORDS.map((file) => ({ what: 'words of the panel', files: [file], most: 20 })),
];

const build = join(import.meta.dirname, '..', '.output/chrome-mv3');
for (const { what, files, most } of BUDGETS) {
  const sizes = files.map((file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length);
  const size = sizes.reduce((sum, one) => sum + one, 0) / 1000;
  const fits = size <= most;
  const mark = fits ? '✓' : '✗';
  console.log(`${mark} ${what} (${files.join(', ')}): ${size.toFixed(1)} kB gzip of ${most} kB`);
  if (!fits) process.exitCode = 1;
}
