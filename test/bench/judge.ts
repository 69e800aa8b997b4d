import type { Work } from './trace.ts';

export interface Measured extends Work {
  /** Until the first visible text changed, in milliseconds of real time. */
  first: number;
  /** Bytes on the heap at its fullest, more than before. */
  heap: number;
}

/** A figure beside what is wanted of it. Only what compares one page's work with another's is binding:
 * milliseconds depend on the machine. */
interface Verdict {
  what: string;
  figure: number;
  bound: number;
  unit: string;
  binding: boolean;
  /** Why it is not binding, where that is not the machine. */
  remark?: string;
}

/** What is wanted of the steps of one page. */
export function judge(steps: Record<string, Measured>): Verdict[] {
  const script = (step: string): number => steps[step]!.script;
  const ratio = (what: string, part: number, whole: number, bound: number) => ({
    what,
    figure: part / whole,
    bound,
    unit: '',
    binding: true,
  });
  const time = (what: string, figure: number, bound: number) => ({
    what,
    figure,
    bound,
    unit: ' ms',
    binding: false,
  });
  const ours = ['first use', 'restore', 'again'].map((step) => steps[step]!);
  const layout = steps['forced layout']!;
  return [
    ratio(
      'script at first use ÷ opencc-js’s HTMLConverter at first use',
      script('first use'),
      script('opencc-js, first use'),
      0.2,
    ),
    ratio(
      'script of restoring ÷ opencc-js converting at first use',
      script('restore'),
      script('opencc-js, first use'),
      0.2,
    ),
    {
      ...ratio(
        'script of restoring ÷ our own converting, warm',
        script('restore'),
        script('again'),
        0.2,
      ),
      binding: false,
      remark: 'told only: both make the same edits',
    },
    ratio(
      'longest task ÷ one forced layout',
      Math.max(...ours.map(({ longestTask }) => longestTask)),
      layout.style + layout.layout,
      1.2,
    ),
    time('longest slice of own script', Math.max(...ours.map((one) => one.longestSlice)), 16),
    time('first visible text at first use', steps['first use']!.first, 300),
    time('first visible text, warm', steps.again!.first, 100),
    ratio(
      'heap at its fullest ÷ opencc-js’s',
      steps['first use']!.heap,
      steps['opencc-js, first use']!.heap,
      1,
    ),
  ];
}

/** One line a figure; false where a binding bound is missed. */
export function printVerdicts(verdicts: readonly Verdict[]): boolean {
  for (const { what, figure, bound, unit, binding, remark } of verdicts) {
    const mark = figure <= bound ? '✓' : '✗';
    const shown = unit ? Math.round(figure * 10) / 10 : figure.toFixed(2);
    console.log(
      `${mark} ${what}: ${shown}${unit} (wanted ≤ ${bound}${unit}${binding ? '' : `, ${remark ?? 'on a quiet machine'}`})`,
    );
  }
  return verdicts.every(({ figure, bound, binding }) => !binding || figure <= bound);
}
