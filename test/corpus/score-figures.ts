import type { Truth } from '../generator/truth.ts';
import type { ReadingFact, ReadingJson } from './reading.ts';

export interface FigureScore {
  total: number;
  right: number;
  wrong: number;
  /** Absent or unreadable, and a problem or the status says so. */
  missingSaid: number;
  missingSilent: number;
  /** Facts of a table that the page does not print, or a cell told twice. */
  invented: number;
}

/** Problems that own up to figures that were not read. */
const CONFESSIONS = new Set([
  'table-as-image',
  'attachment-only',
  'flip-book',
  'empty-frame',
  'page-cut-off',
  'table-cut-off',
  'grid-too-large',
  'unreadable-cell',
]);

/** `indicator` or `indicator@applicant`. */
export function keyOf(fact: { indicator?: string; applicant?: string }): string {
  return fact.applicant ? `${fact.indicator}@${fact.applicant}` : (fact.indicator ?? '');
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** How one expected cell was read. */
function judge(fact: ReadingFact, truth: number | null): 'right' | 'wrong' | 'unreadable' {
  if (fact.status === 'unreadable') return 'unreadable';
  if (truth === null) return fact.status === 'blank' && fact.value === null ? 'right' : 'wrong';
  if (fact.status !== 'number' || fact.value === null) return 'wrong';
  return isSame(fact.value, truth) ? 'right' : 'wrong';
}

function group(facts: ReadingFact[]): Map<string, ReadingFact[]> {
  return Map.groupBy(
    facts.filter((fact) => fact.source === 'table'),
    keyOf,
  );
}

/** Compares the facts of the tables, cell by cell. */
export function scoreFigures(
  reading: ReadingJson,
  truth: Truth,
  complaints: string[],
): FigureScore {
  const read = group(reading.facts);
  const confesses = reading.problems.some((problem) => CONFESSIONS.has(problem.code));
  const score: FigureScore = {
    total: 0,
    right: 0,
    wrong: 0,
    missingSaid: 0,
    missingSilent: 0,
    invented: 0,
  };
  const miss = (said: boolean, key: string): void => {
    score[said ? 'missingSaid' : 'missingSilent']++;
    if (!said) complaints.push(`missing figure ${key}`);
  };
  for (const [key, value] of Object.entries(truth.facts ?? {})) {
    score.total++;
    const fact = read.get(key)?.[0];
    if (!fact) {
      miss(confesses, key);
      continue;
    }
    const verdict = judge(fact, value);
    if (verdict === 'unreadable') miss(true, key);
    else score[verdict]++;
    if (verdict === 'wrong') {
      complaints.unshift(`wrong figure ${key}: read ${fact.status} ${fact.value}, is ${value}`);
    }
  }
  scoreUnreadable(read, truth, confesses, score, complaints);
  scoreInvented(read, truth, score, complaints);
  return score;
}

/** Cells that show no figure: right when said to be unreadable, wrong when a value is made of them. */
function scoreUnreadable(
  read: Map<string, ReadingFact[]>,
  truth: Truth,
  confesses: boolean,
  score: FigureScore,
  complaints: string[],
): void {
  for (const key of truth.unreadable ?? []) {
    score.total++;
    const fact = read.get(key)?.[0];
    if (fact?.status === 'unreadable' || (!fact && confesses)) score.right++;
    else if (!fact) {
      score.missingSilent++;
      complaints.push(`unreadable cell not told: ${key}`);
    } else {
      score.wrong++;
      complaints.unshift(`unreadable cell ${key} read as ${fact.status} ${fact.value}`);
    }
  }
}

function scoreInvented(
  read: Map<string, ReadingFact[]>,
  truth: Truth,
  score: FigureScore,
  complaints: string[],
): void {
  const expected = new Set([...Object.keys(truth.facts ?? {}), ...(truth.unreadable ?? [])]);
  for (const [key, facts] of read) {
    const extra = expected.has(key) ? facts.length - 1 : facts.length;
    score.invented += extra;
    if (extra > 0) complaints.unshift(`invented figure ${key} ×${extra}: ${facts.at(-1)?.value}`);
  }
}
