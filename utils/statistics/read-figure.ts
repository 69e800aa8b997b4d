import type { Applicant, Fact, IndicatorCode, Report } from '../model.ts';

/**
 * A figure as the report prints it, or as the sum of figures that it prints.
 * `absent`: the report has no such cell or mention; `blank`: it has the cell, and the cell is empty.
 */
export interface Figure {
  status: 'number' | 'blank' | 'unreadable' | 'absent';
  /** In `unit`; null unless `status` is `number`. */
  value: number | null;
  unit: string;
  /** How many parts of a sum are blank or not there at all: what the sum does not know. */
  missingParts: number;
  /** The facts behind it, as they stand in the report. */
  facts: Fact[];
}

/** A code of the forms, for the figures of a two-way table with its column. */
export type FigureKey = IndicatorCode | `${IndicatorCode}@${Applicant}`;

const ABSENT: Figure = { status: 'absent', value: null, unit: '', missingParts: 0, facts: [] };

/**
 * The figure behind a code. A table outweighs the prose, which may speak of a part only;
 * of several mentions the first counts.
 */
export function readFigure(report: Report, key: FigureKey): Figure {
  const [indicator, applicant] = key.split('@');
  const named = report.facts.filter(
    (fact) => fact.indicator === indicator && fact.applicant === applicant,
  );
  const fact = named.find((one) => one.source === 'table') ?? named[0];
  if (!fact) return ABSENT;
  return {
    status: fact.status,
    value: fact.value,
    unit: fact.unit,
    missingParts: 0,
    facts: [fact],
  };
}

/**
 * The sum of several figures. Blank parts add nothing and are counted; where no part is a number
 * the sum is blank (or absent), and one unreadable part makes it unreadable: never a guessed zero.
 */
export function addFigures(parts: Figure[]): Figure {
  const facts = parts.flatMap((part) => part.facts);
  const unit = parts.find((part) => part.unit)?.unit ?? '';
  const numbers = parts.flatMap((part) => part.value ?? []);
  const of = (status: Figure['status'], value: number | null = null): Figure => ({
    status,
    value,
    unit,
    missingParts: value === null ? 0 : parts.length - numbers.length,
    facts,
  });
  if (parts.some((part) => part.status === 'unreadable')) return of('unreadable');
  if (numbers.length === 0) return of(facts.length > 0 ? 'blank' : 'absent');
  return of(
    'number',
    numbers.reduce((sum, value) => sum + value, 0),
  );
}

/** Of several ways to read a figure the first that a table prints, else the first there is at all. */
export function preferFigure(figures: Figure[]): Figure {
  const present = figures.filter((figure) => figure.status !== 'absent');
  const printed = present.find(({ facts }) => facts.some((fact) => fact.source === 'table'));
  return printed ?? present[0] ?? ABSENT;
}
