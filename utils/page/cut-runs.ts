import type { TextRun } from './read-blocks.ts';

interface Stretch {
  start: number;
  end: number;
}

/** A block's text without some stretches of it, and where what is left comes from; stretches in rising order. */
export function cutRuns(
  text: string,
  runs: readonly TextRun[],
  stretches: readonly Stretch[],
): { text: string; runs: TextRun[] } {
  const kept = keptStretches(text.length, stretches);
  const left: TextRun[] = [];
  let result = '';
  let first = 0;
  for (const { start, end } of kept) {
    while (first < runs.length && runs[first]!.start + runs[first]!.length <= start) first++;
    for (let i = first; i < runs.length && runs[i]!.start < end; i++) {
      const run = runs[i]!;
      const from = Math.max(run.start, start);
      const to = Math.min(run.start + run.length, end);
      left.push({
        start: result.length + from - start,
        length: to - from,
        node: run.node,
        offset: run.offset + from - run.start,
      });
    }
    result += text.slice(start, end);
  }
  return { text: result, runs: left };
}

function keptStretches(length: number, cut: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  let from = 0;
  for (const { start, end } of cut) {
    if (start > from) kept.push({ start: from, end: start });
    from = end;
  }
  if (from < length) kept.push({ start: from, end: length });
  return kept;
}
