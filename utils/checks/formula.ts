import { type Equation, type Evaluation, roundSum } from './equations.ts';
import type { Figure } from './figures.ts';

/** Sides of more terms show only those that are not 0. */
const SHOW_ZEROS_UP_TO = 4;
/** Longer sides are cut; the finding names all terms. */
const MOST_SHOWN = 12;

/**
 * An equation that fails as a formula with its numbers: 「本年新收 14 ＋ 上年结转 0 ≠ 总计 13 ＋ 结转下年 0」.
 * Figures plainly as printed, names official and in Chinese in every language.
 */
export function renderFormula({ equation, left, right }: Evaluation): string {
  const scope = equation.scope ? `${equation.scope}：` : '';
  const sign = equation.relation === 'equal' ? '≠' : '＞';
  const shownLeft = shownTerms(equation, 'left');
  const shownRight = shownTerms(equation, 'right');
  const leftSum = needsSum(shownLeft, equation.right) ? ` ＝ ${formatNumber(left)}` : '';
  const rightSum = needsSum(shownRight, equation.left) ? ` ＝ ${formatNumber(right)}` : '';
  return `${scope}${renderSide(shownLeft)}${leftSum} ${sign} ${renderSide(shownRight)}${rightSum}`;
}

interface Term {
  figure: Figure;
  label: string;
}

function shownTerms(equation: Equation, side: 'left' | 'right'): Term[] {
  const figures = equation[side];
  const labels = equation.labels?.slice(side === 'left' ? 0 : equation.left.length);
  const filled = figures
    .map((figure, index) => ({ figure, label: labels?.[index] ?? figure.label }))
    .filter(({ figure }) => figure.value !== null);
  if (figures.length <= SHOW_ZEROS_UP_TO) return filled;
  const counting = filled.filter(({ figure }) => figure.value !== 0);
  return counting.length > 0 ? counting : filled.slice(0, 1);
}

function renderSide(shown: Term[]): string {
  const texts = shown
    .slice(0, MOST_SHOWN)
    .map(({ figure, label }) => `${label} ${formatNumber(figure.value ?? 0)}`.trim());
  if (shown.length > MOST_SHOWN) texts.push('…');
  return texts.join(' ＋ ');
}

/** A sum is written out where several parts stand against one figure, and wherever it is none of its parts. */
function needsSum(shown: Term[], other: readonly Figure[]): boolean {
  const counting = shown.filter(({ figure }) => figure.value !== 0);
  return counting.length > 1 || (shown.length > 1 && other.length === 1);
}

/** A figure as the page prints it, without marks between thousands. */
export function formatNumber(value: number): string {
  return String(roundSum(value));
}

/** How far the sides are apart. */
export function renderDifference({ left, right }: Evaluation): string {
  return formatNumber(Math.abs(left - right));
}
