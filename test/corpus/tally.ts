/** Sums of page scores, for one row of the scoreboard. */
import type { PageScore } from './score.ts';

export interface Tally {
  pages: number;
  crashed: number;
  milliseconds: number;
  figures: {
    /** Pages that print figures of a form. */
    pages: number;
    total: number;
    right: number;
    wrong: number;
    missingSaid: number;
    missingSilent: number;
    invented: number;
  };
  /** Right and asked, by field. */
  fields: Record<string, [right: number, asked: number]>;
  headings: {
    total: number;
    right: number;
    missing: number;
    invented: number;
    mislabelled: number;
  };
  prose: {
    total: number;
    right: number;
    missing: number;
    invented: number;
    wrongPrecision: number;
  };
  codes: { total: number; right: number; other: number; none: number };
  structures: { total: number; right: number; invented: number };
  problems: [told: number, asked: number];
  /** By kind of mistake: planted, found, first suspect, among the first five, of how many asked. */
  plants: Record<string, PlantTally>;
  /** Pages with several mistakes, and on how many of them each was found. */
  several: [allFound: number, asked: number];
  alarms: {
    pages: number;
    error: number;
    warning: number;
    withWarning: number;
    /** How many pages by their count of hints. */
    hints: Record<string, number>;
  };
}

export interface PlantTally {
  planted: number;
  found: number;
  firstSuspect: number;
  amongFive: number;
  asked: number;
}

/** A row with nothing in it. */
export function emptyTally(): Tally {
  return {
    pages: 0,
    crashed: 0,
    milliseconds: 0,
    figures: {
      pages: 0,
      total: 0,
      right: 0,
      wrong: 0,
      missingSaid: 0,
      missingSilent: 0,
      invented: 0,
    },
    fields: {},
    headings: { total: 0, right: 0, missing: 0, invented: 0, mislabelled: 0 },
    prose: { total: 0, right: 0, missing: 0, invented: 0, wrongPrecision: 0 },
    codes: { total: 0, right: 0, other: 0, none: 0 },
    structures: { total: 0, right: 0, invented: 0 },
    problems: [0, 0],
    plants: {},
    several: [0, 0],
    alarms: { pages: 0, error: 0, warning: 0, withWarning: 0, hints: {} },
  };
}

function addNumbers(sum: Record<string, number>, more: object): void {
  const numbers = new Map<string, unknown>(Object.entries(more));
  for (const key of Object.keys(sum)) {
    const number = numbers.get(key);
    if (typeof number === 'number') sum[key] = (sum[key] ?? 0) + number;
  }
}

function addPlants(tally: Tally, score: PageScore): void {
  const all = score.findings?.plants ?? [];
  if (all.length > 1) {
    tally.several[1]++;
    tally.several[0] += Number(all.every((plant) => plant.found));
  }
  for (const plant of all) {
    tally.plants[plant.kind] ??= { planted: 0, found: 0, firstSuspect: 0, amongFive: 0, asked: 0 };
    const row = tally.plants[plant.kind]!;
    row.planted++;
    row.found += Number(plant.found);
    if (plant.suspectRank === null) continue;
    row.asked++;
    row.firstSuspect += Number(plant.suspectRank === 1);
    row.amongFive += Number(plant.suspectRank >= 1 && plant.suspectRank <= 5);
  }
}

function addAlarms(tally: Tally, score: PageScore, flawless: boolean): void {
  const alarms = score.findings?.alarms;
  if (!alarms) return;
  tally.alarms.error += alarms.error;
  // Hints and warnings are deserved where a mutator itself damaged the report.
  if (!flawless) return;
  tally.alarms.pages++;
  tally.alarms.warning += alarms.warning;
  tally.alarms.withWarning += Number(alarms.warning > 0);
  tally.alarms.hints[alarms.hint] = (tally.alarms.hints[alarms.hint] ?? 0) + 1;
}

/** Adds a page to a row. */
export function addScore(tally: Tally, score: PageScore, flawless: boolean): void {
  if (score.figures) {
    addNumbers(tally.figures, score.figures);
    tally.figures.pages += Number(score.figures.total > 0);
  }
  if (score.headings) addNumbers(tally.headings, score.headings);
  if (score.prose) {
    addNumbers(tally.prose, score.prose);
    addNumbers(tally.codes, score.prose.codes);
    if (score.prose.structures) addNumbers(tally.structures, score.prose.structures);
  }
  for (const [field, verdict] of Object.entries(score.fields)) {
    tally.fields[field] ??= [0, 0];
    const pair = tally.fields[field]!;
    pair[1]++;
    pair[0] += Number(verdict === 'right');
  }
  if (score.problemTold !== null) {
    tally.problems[1]++;
    tally.problems[0] += Number(score.problemTold);
  }
  addPlants(tally, score);
  addAlarms(tally, score, flawless);
}

/** The sum of two rows, or of any two values made of numbers: what has the same key or place is added. */
export function mergeNumbers<T>(one: T, other: T): T {
  if (typeof one === 'number' && typeof other === 'number') return (one + other) as T;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((item, index) => mergeNumbers(item, other[index])) as T;
  }
  const merged = new Map<string, unknown>(Object.entries(one as object));
  for (const [key, value] of Object.entries(other as object)) {
    merged.set(key, merged.has(key) ? mergeNumbers(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged) as T;
}

/** The middle of numbers given as how often each is met; 0 where there is none. */
export function median(counts: Record<string, number>): number {
  const sorted = Object.entries(counts).sort(([a], [b]) => Number(a) - Number(b));
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let seen = 0;
  for (const [number, count] of sorted) {
    seen += count;
    if (seen > half) return Number(number);
  }
  return 0;
}
