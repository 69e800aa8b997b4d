/** As much of a trace event as is needed; times in microseconds, `tdur` of the thread's own time. */
interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { usedHeapSizeBefore?: number };
}

/** What a page's main thread did, in milliseconds of its own time. */
export interface Work {
  script: number;
  style: number;
  layout: number;
  /** The longest stretch of script without a pause, without the styles and layout that it asked for. */
  longestSlice: number;
  /** The longest task, whatever it was busy with. */
  longestTask: number;
  /** The most bytes on the heap when the engine began to collect garbage; 0 where it never did. */
  fullest: number;
}

export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline'];

const SCRIPT = new Set(['TimerFire', 'FireAnimationFrame', 'FunctionCall', 'RunMicrotasks']);
const STYLE = new Set(['UpdateLayoutTree']);
const LAYOUT = new Set(['Layout']);
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Sums up what happened on the thread that ran the timers. */
export function readTrace(trace: { traceEvents: TraceEvent[] }): Work {
  const complete = trace.traceEvents.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const thread = complete.find(({ name }) => name === 'TimerFire')?.tid;
  const events = complete.filter(({ tid }) => tid === thread).sort((a, b) => a.ts - b.ts);
  const styles = outermost(events, STYLE);
  const layouts = outermost(events, LAYOUT);
  const slices = outermost(events, SCRIPT).map(
    (event) => time(event) - sum(inside(event, [...styles, ...layouts])),
  );
  return {
    script: slices.reduce((total, one) => total + one, 0),
    style: sum(styles),
    layout: sum(layouts),
    longestSlice: Math.max(0, ...slices),
    longestTask: Math.max(0, ...outermost(events, TASK).map(time)),
    fullest: Math.max(0, ...events.map(({ args }) => args?.usedHeapSizeBefore ?? 0)),
  };
}

function time(event: TraceEvent): number {
  return event.tdur! / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + time(event), 0);
}

/** Events of these names that no other such event encloses; the events come in order. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (!names.has(event.name) || event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
}

function inside(outer: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ ts }) => ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0));
}
