import type { StreamCell } from './cell-stream.ts';
import type { NormalLabel } from './labels.ts';

/** A label and the cells that follow it up to the next label. `meaning` is undefined where the label is none of the form's. */
export interface Stretch<T> {
  label: StreamCell;
  meaning: T | undefined;
  cells: StreamCell[];
}

/** Between two known rows with as many damaged labels as rows are missing there, a label need only hint at its row. */
export const HINTS = 0.52;
const CLOSE_ENOUGH = 0.65;
/** More unknown labels than this between two known rows belong to another table. */
const MOST_UNKNOWN = 120;

/**
 * Gives stretches with a damaged label the rows that they stand for, by the order of the form and by closeness: between two
 * known rows only those rows can stand that the form has there. `after` is the last known row of a table that goes on here.
 * Returns the rows that must be among the stretches left without a meaning.
 */
export function alignRows<T>(
  stretches: readonly Stretch<T>[],
  order: readonly T[],
  closeness: (label: NormalLabel, meaning: T, least: number) => number,
  after?: T,
): T[] {
  const taken = new Set(stretches.map(({ meaning }) => meaning));
  const lost: T[] = [];
  let from = after === undefined ? 0 : order.indexOf(after) + 1;
  let unknown: Stretch<T>[] = [];
  const closeGap = (to: number) => {
    const missing = order.slice(from, Math.max(from, to)).filter((row) => !taken.has(row));
    matchGap(unknown, missing, closeness);
    if (unknown.some(({ meaning }) => meaning === undefined)) {
      const found = new Set(unknown.map(({ meaning }) => meaning));
      lost.push(...missing.filter((row) => !found.has(row)));
    }
    unknown = [];
  };
  for (const stretch of stretches) {
    if (stretch.meaning !== undefined) {
      const at = order.indexOf(stretch.meaning);
      if (at < 0) continue;
      closeGap(at);
      from = at + 1;
    } else if (stretch.cells.length > 0) {
      unknown.push(stretch);
    }
  }
  closeGap(order.length);
  return lost;
}

/** Of all ways to give the stretches of a gap rows in the form's order, the one whose labels are closest in sum. */
function matchGap<T>(
  stretches: Stretch<T>[],
  rows: T[],
  closeness: (label: NormalLabel, meaning: T, least: number) => number,
): void {
  if (rows.length === 0 || stretches.length > MOST_UNKNOWN) return;
  const threshold = stretches.length === rows.length ? HINTS : CLOSE_ENOUGH;
  const scores = stretches.map(({ label }) =>
    rows.map((row) => {
      const score = closeness(label.normal, row, threshold);
      return score >= threshold ? score : 0;
    }),
  );
  /** best[i][j]: the highest sum for the stretches from i and the rows from j. */
  const best = Array.from({ length: stretches.length + 1 }, () =>
    new Array<number>(rows.length + 1).fill(0),
  );
  for (let i = stretches.length - 1; i >= 0; i--) {
    for (let j = rows.length - 1; j >= 0; j--) {
      const score = scores[i]![j]!;
      const paired = score > 0 ? score + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  for (let i = 0, j = 0; i < stretches.length && j < rows.length; ) {
    const score = scores[i]![j]!;
    if (score > 0 && best[i]![j] === score + best[i + 1]![j + 1]!) {
      stretches[i]!.meaning = rows[j]!;
      i++;
      j++;
    } else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
}
