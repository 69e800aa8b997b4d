import { createWait } from './wait.ts';

/** Work a second on what the page changes by itself, and of one piece of it, in milliseconds. */
const LATE_SHARE = 100;
const LATE_PIECE = 5;
/** Script time of a slice in milliseconds: short where the page is quick to lay out, longer where it is not. */
const SHORTEST = 8;
const LONGEST = 11;

export interface Slices {
  /** From the next frame on works until all is done, a slice a frame; a new call takes over from the old. */
  run(): Promise<void>;
  /** There is more to do because the page has changed: done at once as long as that takes little of a second. */
  continueLate(): void;
  stop(): void;
}

/**
 * Calls `work` until it says that nothing is left.
 * @param work does what fits into the given milliseconds and reports whether more is left
 */
export function createSlices(view: Window, work: (milliseconds: number) => boolean): Slices {
  const wait = createWait(view);
  let finish: (() => void) | undefined;
  let isWorking = false;
  let lateLeft = LATE_SHARE;
  let lateSince = performance.now();

  const doWork = (milliseconds: number): boolean => {
    isWorking = true;
    try {
      return work(milliseconds);
    } finally {
      isWorking = false;
    }
  };

  const end = (): void => {
    wait.cancel();
    finish?.();
    finish = undefined;
  };

  const runSlice = (budget: number): void => {
    if (doWork(budget)) goOn();
    else end();
  };

  const goOn = (): void => {
    const written = performance.now();
    wait.frame(() => {
      const layout = performance.now() - written;
      runSlice(Math.min(LONGEST, Math.max(SHORTEST, layout / 4)));
    });
  };

  const runLate = (): void => {
    const began = performance.now();
    lateLeft = Math.min(LATE_SHARE, lateLeft + ((began - lateSince) * LATE_SHARE) / 1000);
    lateSince = began;
    let more = true;
    if (lateLeft > 0) {
      more = doWork(LATE_PIECE);
      lateLeft -= performance.now() - began;
    }
    if (more) wait.pause((LATE_PIECE * 1000) / LATE_SHARE, runLate);
  };

  return {
    run() {
      end();
      return new Promise((resolve) => {
        finish = resolve;
        goOn();
      });
    },
    continueLate() {
      if (!finish && !isWorking && !wait.isWaiting()) runLate();
    },
    stop: end,
  };
}
