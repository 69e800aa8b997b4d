/** What one reading of a page is worth against the truth: pure functions, no reader inside. */
import type { Truth } from '../generator/truth.ts';
import type { ReadingJson } from './reading.ts';
import { type FigureScore, scoreFigures } from './score-figures.ts';
import { type FindingScore, scoreFindings } from './score-findings.ts';
import { type HeadingScore, scoreHeadings } from './score-headings.ts';
import { type FieldScore, scoreIdentity } from './score-identity.ts';
import { type ProseScore, scoreProse } from './score-prose.ts';

export interface PageScore {
  figures: FigureScore | null;
  fields: Record<string, FieldScore>;
  headings: HeadingScore | null;
  prose: ProseScore | null;
  findings: FindingScore | null;
  /** Whether an expected problem was told; null where none was expected. */
  problemTold: boolean | null;
  /** For a person: what is not right, worst first. */
  complaints: string[];
}

function problemTold(reading: ReadingJson, truth: Truth): boolean | null {
  if (!truth.problems || truth.problems.length === 0) return null;
  const told = new Set(reading.problems.map((problem) => problem.code));
  return truth.problems.some((code) => told.has(code));
}

/** Scores all that the truth knows; what it does not know is null or absent. */
export function scorePage(reading: ReadingJson, truth: Truth): PageScore {
  const complaints: string[] = [];
  const score: PageScore = {
    fields: scoreIdentity(reading, truth, complaints),
    figures: truth.facts ? scoreFigures(reading, truth, complaints) : null,
    headings: truth.sections ? scoreHeadings(reading, truth, complaints) : null,
    prose: truth.figures ? scoreProse(reading, truth, complaints) : null,
    findings: truth.planted ? scoreFindings(reading, truth, complaints) : null,
    problemTold: problemTold(reading, truth),
    complaints,
  };
  if (score.problemTold === false)
    complaints.push(`problem not told: ${truth.problems?.join('|')}`);
  return score;
}
