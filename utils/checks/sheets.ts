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

type FactsByKey = Map<string, Fact>;

/** Table facts in the order of the page; a code that comes a second time belongs to a second set. */
export function buildSheets(report: Report): Sheet[] {
  const sheets: FactsByKey[] = [];
  for (const fact of report.facts) {
    if (fact.source !== 'table') continue;
    const key = factKey(fact.indicator, fact.applicant);
    const free = sheets.find((sheet) => !sheet.has(key));
    if (free) free.set(key, fact);
    else sheets.push(new Map([[key, fact]]));
  }
  return sheets.map(toSheet);
}

function factKey(code: IndicatorCode, applicant?: Applicant): string {
  return applicant ? `${code}@${applicant}` : code;
}

function toSheet(facts: FactsByKey): Sheet {
  const figures = new Map<string, Figure>();
  const codes = new Set(Array.from(facts.values(), (fact) => fact.indicator));
  const sheet: Sheet = {
    figure(code, applicant) {
      const key = factKey(code, applicant);
      const fact = facts.get(key);
      if (!fact) return null;
      const known = figures.get(key) ?? cellFigure(fact, !hasFilledParts(sheet, fact));
      figures.set(key, known);
      return known;
    },
    value: (code, applicant) => facts.get(factKey(code, applicant))?.value ?? null,
    has: (code) => codes.has(code),
    facts: [...facts.values()],
  };
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
