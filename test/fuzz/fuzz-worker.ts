/** Runs inputs in a thread of its own, which can be ended where one does not come to an end. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';
import type { FuzzInput } from './fuzz-inputs.ts';
import { runInput } from './run-input.ts';

/** What came of one input. */
export interface FuzzOutcome {
  /** The error's first line and where it was thrown; '' where all went well. */
  error: string;
  /** Milliseconds of this thread's own work on reading. */
  milliseconds: number;
}

const { module: reader } = await runnerImport<typeof import('./read-and-check.ts')>(
  join(import.meta.dirname, 'read-and-check.ts'),
  { configFile: false, logLevel: 'error' },
);

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack?.split('\n').find((line) => /\/(?:utils|cli)\//.test(line));
  return `${error.name}: ${error.message.split('\n')[0]}${own ? ` ${own.trim().replace(/\(.*\/(?=utils|cli)/, '(')}` : ''}`;
}

parentPort?.on('message', (input: FuzzInput) => {
  const start = process.threadCpuUsage();
  let error = '';
  let others = 0;
  try {
    others = runInput(input, reader);
  } catch (thrown) {
    error = describe(thrown);
  }
  const { user, system } = process.threadCpuUsage(start);
  parentPort!.postMessage({
    error,
    milliseconds: (user + system) / 1000 - others,
  } satisfies FuzzOutcome);
});
parentPort?.postMessage('ready');
