/** Times regular expressions in a thread of their own, which can be ended where one does not come to an end. */
import { parentPort, workerData } from 'node:worker_threads';
import { hostileStrings } from './hostile-strings.ts';
import { usesOf } from './run-regexp.ts';

export interface RegExpTask {
  patterns: { id: string; pattern: RegExp }[];
  /** Characters of each text. */
  length: number;
  /** Milliseconds above which a run is repeated, to tell slowness from the machine's other work. */
  limit: number;
  /** Where to begin. */
  first: number;
  /** What the thread is at: pattern, text, and a count of runs. */
  progress: Int32Array;
}

/** The slowest use of one pattern. */
export interface RegExpTime {
  index: number;
  milliseconds: number;
  use: string;
  text: string;
  texts: number;
}

const REPEATS = 4;
/** So many times the limit is no accident: the pattern is too slow, and nothing more is asked of it. */
const HOPELESS = 5;

/** Milliseconds of this thread's own work: what else the machine does is not the pattern's fault. */
function timeOnce(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function timeLeast(run: () => void, limit: number): number {
  let least = timeOnce(run);
  for (let i = 0; i < REPEATS && least > limit && least < limit * HOPELESS; i++)
    least = Math.min(least, timeOnce(run));
  return least;
}

function timePattern(task: RegExpTask, index: number): RegExpTime {
  const { pattern } = task.patterns[index]!;
  const slowest: RegExpTime = { index, milliseconds: 0, use: '', text: '', texts: 0 };
  for (const text of hostileStrings(pattern, task.length)) {
    Atomics.store(task.progress, 1, slowest.texts++);
    for (const [use, run] of usesOf(pattern)) {
      Atomics.add(task.progress, 2, 1);
      const milliseconds = timeLeast(() => run(pattern, text), task.limit);
      if (milliseconds > slowest.milliseconds)
        Object.assign(slowest, { milliseconds, use, text: text.slice(0, 60) });
      if (milliseconds > task.limit * HOPELESS) return slowest;
    }
  }
  return slowest;
}

if (parentPort) {
  const task = workerData as RegExpTask;
  for (let index = task.first; index < task.patterns.length; index++) {
    Atomics.store(task.progress, 0, index);
    parentPort.postMessage(timePattern(task, index));
  }
}
