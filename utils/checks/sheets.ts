import {
  APPLICANTS,
  type Applicant,
  type Fact,
  type IndicatorCode,
  type Report,
} from '../model.ts';
import { CellFigure, type Figure } from './figures.ts';
import { ANNEX_PARTS, DISPUTE_RESULTS, OUTCOMES } from './form-structure.ts';

/** The figures of one set of tables, each code once. Most reports have one; a report in two scopes has two. */
export interface Sheet {
  figure(code: IndicatorCode, applicant?: Applicant): Figure | null;
  /** The printed number, or null where it is blank, unreadable or not there. */
  value(code: IndicatorCode, applicant?: Applicant): number | null;
  has(code: IndicatorCode): boolean;
  codes(): Iterable<IndicatorCode>;
  facts: Fact[];
}

/** The cells of a code, by applicant where the form divides it. */
type Cells = Partial<Record<Applicant | 'undivided', Figure>>;

/** Table facts in the order of the page; a code that comes a second time belongs to a second set. */
export function buildSheets(report: Report): Sheet[] {
  const sheets: { rows: Map<IndicatorCode, Cells>; facts: Fact[] }[] = [];
  for (const fact of report.facts) {
    if (fact.source !== 'table') continue;
    const { indicator, applicant = 'undivided' } = fact;
    let free = sheets.find(({ rows }) => !rows.get(indicator)?.[applicant]);
    if (!free) {
      free = { rows: new Map(), facts: [] };
      sheets.push(free);
    }
    const cells = free.rows.get(indicator) ?? {};
    free.rows.set(indicator, cells);
    cells[applicant] = new CellFigure(fact);
    free.facts.push(fact);
  }
  return sheets.map(({ rows, facts }) => toSheet(rows, facts));
}

function toSheet(rows: Map<IndicatorCode, Cells>, facts: Fact[]): Sheet {
  const find = (code: IndicatorCode, applicant: Applicant | 'undivided' = 'undivided') =>
    rows.get(code)?.[applicant];
  const sheet: Sheet = {
    figure: (code, applicant) => find(code, applicant) ?? null,
    value: (code, applicant) => find(code, applicant)?.value ?? null,
    has: (code) => rows.has(code),
    codes: () => rows.keys(),
    facts,
  };
  for (const fact of facts) {
    if (fact.status !== 'blank') continue;
    find(fact.indicator, fact.applicant)!.zeroIfBlank = !hasFilledParts(sheet, fact);
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
