import type { Applicant, IndicatorCode } from '../model.ts';
import type { CheckContext } from './check-context.ts';
import type { Equation } from './equations.ts';
import { type Figure, shortLabel } from './figures.ts';
import { columnOf, type Sheet } from './sheets.ts';

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

interface Cell {
  code: IndicatorCode;
  column: number;
}

interface Prepared {
  left: Cell[];
  right: Cell[];
  labels: string[];
  stated: FormEquation;
}

/**
 * What the forms say of the tables, in every report the same: it is prepared at the first report and then put to each
 * set of tables. An equation of which the tables lack a term is left out.
 */
export function stateForm(
  list: () => FormEquation[],
): (context: Pick<CheckContext, 'sheets'>) => Equation[] {
  let prepared: Prepared[] | undefined;
  return ({ sheets }) => {
    prepared ??= list().map(prepare);
    const equations: Equation[] = [];
    for (const sheet of sheets) {
      for (const one of prepared) {
        const equation = putTo(sheet, one);
        if (equation) equations.push(equation);
      }
    }
    return equations;
  };
}

function prepare(stated: FormEquation): Prepared {
  const cells = (parts: Part[]) =>
    parts.map(({ code, applicant }) => ({ code, column: columnOf(applicant) }));
  const { left, right } = stated;
  const labels = [...left, ...right].map(({ code, label }) => label ?? shortLabel(code));
  return { left: cells(left), right: cells(right), labels, stated };
}

function putTo(sheet: Sheet, { left, right, labels, stated }: Prepared): Equation | null {
  // Where a total is missing its parts need not be looked up.
  const rightFigures = takeCells(sheet, right);
  const leftFigures = rightFigures && takeCells(sheet, left);
  if (!leftFigures || stated.unless?.some((code) => sheet.has(code))) return null;
  const { relation, scope = '', severity } = stated;
  return { left: leftFigures, right: rightFigures, labels, relation, scope, severity };
}

function takeCells(sheet: Sheet, cells: Cell[]): Figure[] | null {
  const figures: Figure[] = [];
  for (const { code, column } of cells) {
    const figure = sheet.at(code, column);
    if (!figure) return null;
    figures.push(figure);
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
