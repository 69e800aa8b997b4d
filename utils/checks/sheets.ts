import {
  APPLICANTS,
  type Applicant,
  type Fact,
  type IndicatorCode,
  type Report,
} from '../model.ts';
import { cellFigure, type Figure } from './figures.ts';
import { ANNEX_PARTS, DISPUTE_RESULTS, OUTCOMES } from './form-structure.ts';

/** The figures of one set of tables, each code once. Most reports have one; a report in two scopes has two. */
export interface Sheet {
  figure(code: IndicatorCode, applicant?: Applicant): Figure | null;
  /** The printed number, or null where it is blank, unreadable or not there. */
  value(code: IndicatorCode, applicant?: Applicant): number | null;
  has(code: IndicatorCode): boolean;
  facts: Fact[];
}

/** The cells of a code, by applicant where the form divides it. */
type Cells<T> = Map<IndicatorCode, Map<Applicant | undefined, T>>;

/** Table facts in the order of the page; a code that comes a second time belongs to a second set. */
export function buildSheets(report: Report): Sheet[] {
  const sheets: Fact[][] = [];
  const seen: Cells<number> = new Map();
  for (const fact of report.facts) {
    if (fact.source !== 'table') continue;
    const cells = cellsOf(seen, fact.indicator);
    const index = cells.get(fact.applicant) ?? 0;
    cells.set(fact.applicant, index + 1);
    sheets[index] ??= [];
    sheets[index].push(fact);
  }
  return sheets.map(toSheet);
}

function cellsOf<T>(all: Cells<T>, code: IndicatorCode): Map<Applicant | undefined, T> {
  const known = all.get(code);
  if (known) return known;
  const cells: Map<Applicant | undefined, T> = new Map();
  all.set(code, cells);
  return cells;
}

function toSheet(facts: Fact[]): Sheet {
  const figures: Cells<Figure> = new Map();
  const values: Cells<number | null> = new Map();
  for (const { indicator, applicant, value } of facts) {
    cellsOf(values, indicator).set(applicant, value);
  }
  const sheet: Sheet = {
    figure: (code, applicant) => figures.get(code)?.get(applicant) ?? null,
    value: (code, applicant) => values.get(code)?.get(applicant) ?? null,
    has: (code) => values.has(code),
    facts,
  };
  for (const fact of facts) {
    const zeroIfBlank = fact.status !== 'blank' || !hasFilledParts(sheet, fact);
    cellsOf(figures, fact.indicator).set(fact.applicant, cellFigure(fact, zeroIfBlank));
  }
  return sheet;
}

/** Whether a printed total has parts above 0: then its blank cell is no zero. */
function hasFilledParts(sheet: Sheet, { indicator, applicant }: Fact): boolean {
  const across =
    applicant === 'total'
      ? APPLICANTS.slice(0, -1).map((part) => sheet.value(indicator, part))
      : [];
  const down = partsOf(indicator).map((part) => sheet.value(part, applicant));
  return [...across, ...down].some((value) => value !== null && value !== 0);
}

function partsOf(code: IndicatorCode): IndicatorCode[] {
  if (code === 'outcome.total') return OUTCOMES;
  const group = code.endsWith('.total') ? code.slice(0, -'.total'.length) : null;
  const results = group ? DISPUTE_RESULTS.map((result) => `${group}.${result}`) : [];
  return ANNEX_PARTS[code] ?? results;
}
