import type { ProseFigure } from '../text/prose-figures.ts';

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
