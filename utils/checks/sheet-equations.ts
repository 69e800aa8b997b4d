import type { Applicant, IndicatorCode } from '../model.ts';
import type { Equation, EquationTerm } from './equations.ts';
import { shortLabel } from './figures.ts';
import type { Sheet } from './sheets.ts';

/** Which figure, and how the formula calls it. */
export interface Part {
  code: IndicatorCode;
  applicant?: Applicant;
  label?: string;
}

/** The terms of one side, or null where the tables do not have them all. */
export function takeTerms(sheet: Sheet, parts: Part[]): EquationTerm[] | null {
  const terms: EquationTerm[] = [];
  for (const { code, applicant, label = shortLabel(code) } of parts) {
    const figure = sheet.figure(code, applicant);
    if (!figure) return null;
    terms.push({ figure, label });
  }
  return terms;
}

type Rest = Pick<Equation, 'relation'> & Partial<Pick<Equation, 'scope' | 'severity'>>;

/** An equation over one sheet; none where the tables lack a term. */
export function equateParts(sheet: Sheet, left: Part[], right: Part[], rest: Rest): Equation[] {
  // Where a total is missing its parts need not be looked up.
  const rightTerms = takeTerms(sheet, right);
  const leftTerms = rightTerms && takeTerms(sheet, left);
  if (!rightTerms || !leftTerms) return [];
  return [{ scope: '', ...rest, left: leftTerms, right: rightTerms }];
}

/** Parts by their codes, called as the form calls them. */
export function partsOf(codes: readonly IndicatorCode[], applicant?: Applicant): Part[] {
  return codes.map((code) => ({ code, ...(applicant && { applicant }) }));
}
