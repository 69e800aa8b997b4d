/** Measures the headless reader beside jsdom alone: bundled as it runs, in this process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { build } from 'vite';
import type * as ReadPage from '../../cli/read-page.ts';

export type ReadHeadless = typeof ReadPage.readPage;

export async function bundleHeadless(): Promise<ReadHeadless> {
  const root = join(import.meta.dirname, '../..');
  // Inside the project, so that the bundle finds jsdom.
  const outDir = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { ssr: 'cli/read-page.ts', outDir, target: 'node20', emptyOutDir: true },
    });
    return (await import(pathToFileURL(join(outDir, 'read-page.js')).href)).readPage;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Milliseconds of this thread's work: what else the machine does meets neither. */
function time(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

export interface HeadlessTimes {
  plain: number[];
  read: number[];
}

/** The page parsed by jsdom alone, and read and checked with the parsing included, in turns. */
export function timeHeadless(read: ReadHeadless, html: string, rounds: number): HeadlessTimes {
  const times: HeadlessTimes = { plain: [], read: [] };
  const virtualConsole = new VirtualConsole();
  for (let round = 0; round < rounds; round++) {
    times.plain.push(time(() => new JSDOM(html, { virtualConsole }).window.close()));
    times.read.push(time(() => read(html)));
  }
  return times;
}

/** Megabytes on the heap after collecting garbage, at so many points of reading so many files. Needs --expose-gc. */
export async function measureHeap(
  read: ReadHeadless,
  pages: readonly string[],
  files: number,
  points: number,
): Promise<number[]> {
  const heap: number[] = [];
  for (let file = 1; file <= files; file++) {
    read(pages[file % pages.length]!);
    // As between two files that are read from disk: jsdom lets go of a window in a task of its own.
    await new Promise((resolve) => setImmediate(resolve));
    if (file % Math.floor(files / points) === 0) {
      globalThis.gc!();
      heap.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  return heap;
}
