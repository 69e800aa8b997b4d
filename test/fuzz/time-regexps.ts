import { Worker } from 'node:worker_threads';
import type { FoundRegExp } from './find-regexps.ts';
import { hostileStrings } from './hostile-strings.ts';
import type { RegExpTask, RegExpTime } from './regexp-worker.ts';

/** Longer than this in one run, a pattern is taken not to come to an end. */
const HANG_MS = 8_000;
const LOOK_EVERY_MS = 500;

/**
 * The slowest of all hostile texts for each regular expression, in order. One that does not come to an end has
 * `Infinity` milliseconds.
 */
export async function* timeRegExps(
  patterns: readonly FoundRegExp[],
  { length, limit }: { length: number; limit: number },
): AsyncGenerator<RegExpTime> {
  let first = 0;
  while (first < patterns.length) {
    const progress = new Int32Array(new SharedArrayBuffer(12));
    const task: RegExpTask = { patterns: [...patterns], length, limit, first, progress };
    for await (const time of runWorker(task)) {
      yield time;
      first = time.index + 1;
    }
    if (first < patterns.length) {
      const [index, text] = [progress[0]!, progress[1]!];
      yield {
        index,
        milliseconds: Infinity,
        use: '',
        text: excerpt(patterns[index]!, text),
        texts: text,
      };
      first = index + 1;
    }
  }
}

function excerpt({ pattern }: FoundRegExp, at: number): string {
  let index = 0;
  for (const text of hostileStrings(pattern, 60)) if (index++ === at) return text;
  return '';
}

/** Ends when the thread is through, or is ended because one run takes too long. */
async function* runWorker(task: RegExpTask): AsyncGenerator<RegExpTime> {
  const worker = new Worker(new URL('./regexp-worker.ts', import.meta.url), { workerData: task });
  const ready: RegExpTime[] = [];
  let failed: unknown;
  let over = false;
  let wake = (): void => {};
  worker.on('message', (time: RegExpTime) => {
    ready.push(time);
    wake();
  });
  worker.on('error', (error) => {
    failed = error;
  });
  worker.on('exit', () => {
    over = true;
    wake();
  });
  let runs = -1;
  let since = Date.now();
  const watch = setInterval(() => {
    const now = Atomics.load(task.progress, 2);
    if (now !== runs) {
      runs = now;
      since = Date.now();
    } else if (Date.now() - since > HANG_MS) void worker.terminate();
  }, LOOK_EVERY_MS);
  try {
    while (!over || ready.length > 0) {
      if (ready.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else yield ready.shift()!;
    }
    if (failed) throw failed;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
