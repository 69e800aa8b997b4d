/** Waiting for a frame that may never come, in a tab or frame that is not shown; milliseconds. */
const NO_FRAME = 150;

/** One wait at a time; starting another cancels the one before. */
export interface Wait {
  /** After so many milliseconds. */
  pause(milliseconds: number, then: () => void): void;
  /** Once what was written is on screen, so that no two pieces of work share one layout. */
  frame(then: () => void): void;
  isWaiting(): boolean;
  cancel(): void;
}

export function createWait(view: Window): Wait {
  let cancels: (() => void)[] = [];
  const cancel = (): void => {
    for (const stop of cancels) stop();
    cancels = [];
  };
  const startTimer = (milliseconds: number, then: () => void): void => {
    const finish = (): void => {
      cancel();
      then();
    };
    const timer = view.setTimeout(finish, milliseconds);
    cancels.push(() => view.clearTimeout(timer));
  };
  return {
    cancel,
    isWaiting: () => cancels.length > 0,
    pause(milliseconds, then) {
      cancel();
      startTimer(milliseconds, then);
    },
    frame(then) {
      cancel();
      const canDraw = !view.document.hidden && typeof view.requestAnimationFrame === 'function';
      startTimer(canDraw ? NO_FRAME : 0, then);
      if (!canDraw) return;
      // The callback runs before the frame is laid out and painted, a timer set in it after.
      const frame = view.requestAnimationFrame(() => startTimer(0, then));
      cancels.push(() => view.cancelAnimationFrame(frame));
    },
  };
}
