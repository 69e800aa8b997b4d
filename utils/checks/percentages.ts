import type { ProseFigure } from '../text/prose-figures.ts';
import type { PercentStatements } from '../text/prose-percents.ts';
import { findPercentStatements } from '../text/prose-percents.ts';
import type { SectionProse } from './check-context.ts';

const known = new WeakMap<SectionProse, PercentStatements>();

/** The shares and growths of a section's text. */
export function percentsOf(section: SectionProse): PercentStatements {
  const statements = known.get(section) ?? findPercentStatements(section.prose);
  known.set(section, statements);
  return statements;
}

/** Whether a percentage is printed right: within one unit of its last digit, rounded or cut off. */
export function isPrintedRight(percent: ProseFigure, exact: number): boolean {
  return Math.abs(percent.value - exact) < 10 ** -percent.decimals + 1e-9;
}

/** A percentage with as many decimals as another is printed with. */
export function roundLike(percent: ProseFigure, exact: number): number {
  return Number(printLike(percent, exact));
}

/** As `roundLike`, zeros at the end kept: 43.0. */
export function printLike(percent: ProseFigure, exact: number): string {
  return exact.toFixed(percent.decimals);
}
