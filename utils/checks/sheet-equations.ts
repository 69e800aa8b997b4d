import type { Applicant, IndicatorCode } from '../model.ts';
import type { CheckContext } from './check-context.ts';
import type { Equation } from './equations.ts';
import { type Figure, shortLabel } from './figures.ts';
import { columnOf, type Row, type Sheet } from './sheets.ts';

/** Which figure, and how the formula calls it. */
export interface Part {
  code: IndicatorCode;
  applicant?: Applicant;
  label?: string;
}

/** An equation of the official forms, before there is a report to put it to. */
export interface FormEquation
  extends Pick<Equation, 'relation'>,
    Partial<Pick<Equation, 'scope' | 'severity'>> {
  left: Part[];
  right: Part[];
  /** Where the tables have one of these codes, the equation is not theirs. */
  unless?: readonly IndicatorCode[];
}

/** A cell by the position of its code in a list of codes, and by its column. */
interface Cell {
  row: number;
  column: number;
}

interface Prepared {
  left: Cell[];
  right: Cell[];
  labels: string[];
  stated: FormEquation;
}

/** Equations with the codes that they are about, each once, so that a table is asked once for each. */
interface PreparedForm {
  codes: IndicatorCode[];
  equations: Prepared[];
}

/**
 * What the forms say of the tables, in every report the same: it is prepared at the first report and then put to each
 * set of tables. An equation of which the tables lack a term is left out.
 */
export function stateForm(
  list: () => FormEquation[],
): (context: Pick<CheckContext, 'sheets'>) => Equation[] {
  let prepared: PreparedForm | undefined;
  return ({ sheets }) => {
    prepared ??= prepare(list());
    const equations: Equation[] = [];
    for (const sheet of sheets) {
      const rows = prepared.codes.map((code) => sheet.row(code));
      for (const one of prepared.equations) {
        const equation = putTo(sheet, rows, one);
        if (equation) equations.push(equation);
      }
    }
    return equations;
  };
}

function prepare(list: FormEquation[]): PreparedForm {
  const parts = list.flatMap(({ left, right }) => [...left, ...right]);
  const codes = [...new Set(parts.map(({ code }) => code))];
  const cells = (side: Part[]) =>
    side.map(({ code, applicant }) => ({ row: codes.indexOf(code), column: columnOf(applicant) }));
  const equations = list.map((stated) => ({
    left: cells(stated.left),
    right: cells(stated.right),
    labels: [...stated.left, ...stated.right].map(({ code, label }) => label ?? shortLabel(code)),
    stated,
  }));
  return { codes, equations };
}

function putTo(sheet: Sheet, rows: (Row | undefined)[], one: Prepared): Equation | null {
  const { labels, stated } = one;
  // Where a total is missing its parts need not be looked up.
  const right = takeCells(rows, one.right);
  const left = right && takeCells(rows, one.left);
  if (!left || stated.unless?.some((code) => sheet.has(code))) return null;
  const { relation, scope = '', severity } = stated;
  return { left, right, labels, relation, scope, severity };
}

function takeCells(rows: (Row | undefined)[], cells: Cell[]): Figure[] | null {
  const figures = new Array<Figure>(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const { row, column } = cells[i]!;
    const figure = rows[row]?.[column];
    if (!figure) return null;
    figures[i] = figure;
  }
  return figures;
}

/** The figures of some parts, or null where the tables do not have them all. */
export function takeFigures(sheet: Sheet, parts: readonly Part[]): Figure[] | null {
  const figures = parts.flatMap(({ code, applicant }) => sheet.figure(code, applicant) ?? []);
  return figures.length === parts.length ? figures : null;
}

/** Parts by their codes, called as the form calls them. */
export function partsOf(codes: readonly IndicatorCode[], applicant?: Applicant): Part[] {
  return codes.map((code) => ({ code, ...(applicant && { applicant }) }));
}
