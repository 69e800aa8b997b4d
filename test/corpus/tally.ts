/** Sums of page scores, for one row of the scoreboard. */
import type { PageScore } from './score.ts';

export interface Tally {
  pages: number;
  crashed: number;
  milliseconds: number;
  figures: {
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
  alarms: { pages: number; error: number; warning: number; withWarning: number; hints: number[] };
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
    figures: { total: 0, right: 0, wrong: 0, missingSaid: 0, missingSilent: 0, invented: 0 },
    fields: {},
    headings: { total: 0, right: 0, missing: 0, invented: 0, mislabelled: 0 },
    prose: { total: 0, right: 0, missing: 0, invented: 0, wrongPrecision: 0 },
    codes: { total: 0, right: 0, other: 0, none: 0 },
    structures: { total: 0, right: 0, invented: 0 },
    problems: [0, 0],
    plants: {},
    alarms: { pages: 0, error: 0, warning: 0, withWarning: 0, hints: [] },
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
  for (const plant of score.findings?.plants ?? []) {
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
  tally.alarms.hints.push(alarms.hint);
}

/** Adds a page to a row. */
export function addScore(tally: Tally, score: PageScore, flawless: boolean): void {
  if (score.figures) addNumbers(tally.figures, score.figures);
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

/** The middle of a list; 0 for an empty one. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
