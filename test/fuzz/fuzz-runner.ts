import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FuzzInput, Target } from './fuzz-inputs.ts';
import type { FuzzOutcome } from './fuzz-worker.ts';

/** Milliseconds of work that an input may take: reading is bounded by the size of what is read. */
const MOST_WORK: Record<Target, number> = { page: 6_000, fragment: 2_000, bytes: 500, text: 1_000 };
/** Of real time: then it will not come to an end. */
const HANG_MS = 60_000;

/** Runs inputs one at a time in a thread that is replaced where an input hangs. */
export class FuzzRunner {
  #worker: Promise<Worker> | null = null;

  /** What is wrong with an input, '' where nothing is. */
  async run(input: FuzzInput): Promise<string> {
    this.#worker ??= startWorker();
    const worker = await this.#worker;
    worker.postMessage(input);
    const answered = new AbortController();
    const hung = new Promise<null>((resolve) => {
      const timer = setTimeout(() => resolve(null), HANG_MS);
      answered.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    const outcome = await Promise.race([
      once(worker, 'message').then(([one]) => one as FuzzOutcome),
      hung,
    ]).catch((error: unknown): FuzzOutcome => {
      this.#worker = null;
      return { error: `thread ended: ${error}`, milliseconds: 0 };
    });
    answered.abort();
    if (!outcome) {
      await this.close();
      return 'does not come to an end';
    }
    if (outcome.error !== '') return outcome.error;
    return outcome.milliseconds > MOST_WORK[input.target] ? 'takes too long' : '';
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate();
    this.#worker = null;
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url));
  await once(worker, 'message');
  return worker;
}
