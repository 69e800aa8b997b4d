import {
  APPLICANTS,
  type Applicant,
  type Fact,
  type FormatId,
  type IndicatorCode,
  type Report,
} from '../model.ts';
import { CellFigure, type Figure, type FigureTables } from './figures.ts';
import { ANNEX_PARTS, DISPUTE_RESULTS, OUTCOMES } from './form-structure.ts';

/** The cells of a code in the order of the form's columns; one that no applicant divides comes behind these. */
export type Row = readonly (CellFigure | undefined)[];

const COLUMNS = new Map<Applicant | undefined, number>([
  ...APPLICANTS.map((applicant, index) => [applicant, index] as const),
  [undefined, APPLICANTS.length],
]);

/** Where in a row of cells that of an applicant stands, or the one that none divides. */
export function columnOf(applicant: Applicant | undefined): number {
  return COLUMNS.get(applicant)!;
}

/** The figures of one set of tables, each code once. Most reports have one; a report in two scopes has two. */
export class Sheet implements FigureTables {
  readonly format: FormatId;
  /** In the order of the page. */
  readonly facts: Fact[] = [];
  readonly #rows = new Map<IndicatorCode, (CellFigure | undefined)[]>();
  /** The row of the cell before, which the next mostly belongs to. */
  #last: { code: IndicatorCode; row: (CellFigure | undefined)[] } | undefined;

  constructor(format: FormatId) {
    this.format = format;
  }

  /** Takes in a cell; false where the code already has one: it belongs to a second set. */
  add(fact: Fact): boolean {
    const column = columnOf(fact.applicant);
    const row = this.#rowFor(fact.indicator);
    if (row[column]) return false;
    row[column] = new CellFigure(fact, this);
    this.facts.push(fact);
    return true;
  }

  #rowFor(code: IndicatorCode): (CellFigure | undefined)[] {
    if (this.#last?.code !== code) {
      const row = this.#rows.get(code) ?? [];
      this.#rows.set(code, row);
      this.#last = { code, row };
    }
    return this.#last.row;
  }

  figure(code: IndicatorCode, applicant?: Applicant): Figure | null {
    return this.row(code)?.[columnOf(applicant)] ?? null;
  }

  /** The cells of a code, each at its `columnOf`. */
  row(code: IndicatorCode): Row | undefined {
    return this.#rows.get(code);
  }

  /** The printed number, or null where it is blank, unreadable or not there. */
  value(code: IndicatorCode, applicant?: Applicant): number | null {
    return this.figure(code, applicant)?.value ?? null;
  }

  has(code: IndicatorCode): boolean {
    return this.#rows.has(code);
  }

  codes(): Iterable<IndicatorCode> {
    return this.#rows.keys();
  }

  /** With parts above 0, or such as cannot be read, the blank cell of a total is no zero. */
  hasFilledParts({ indicator, applicant }: Fact): boolean {
    const counts = (code: IndicatorCode, part = applicant) => {
      const figure = this.figure(code, part);
      return figure?.status === 'unreadable' || Boolean(figure?.value);
    };
    const across = applicant === 'total' ? APPLICANTS.slice(0, -1) : [];
    return (
      across.some((part) => counts(indicator, part)) ||
      partsOf(indicator).some((code) => counts(code))
    );
  }
}

/** Table facts in the order of the page; a code that comes a second time belongs to a second set. */
export function buildSheets(report: Report): Sheet[] {
  const sheets: Sheet[] = [];
  for (const fact of report.facts) {
    if (fact.source !== 'table') continue;
    for (let index = 0; ; index++) {
      const sheet = sheets[index] ?? new Sheet(report.format);
      sheets[index] = sheet;
      if (sheet.add(fact)) break;
    }
  }
  return sheets;
}

function partsOf(code: IndicatorCode): IndicatorCode[] {
  if (code === 'outcome.total') return OUTCOMES;
  const group = code.endsWith('.total') ? code.slice(0, -'.total'.length) : null;
  const results = group ? DISPUTE_RESULTS.map((result) => `${group}.${result}`) : [];
  return ANNEX_PARTS[code] ?? results;
}
