import { type Random, splitWhole } from '../random.ts';
import { APPLICANTS, addGroupSums, type Figures, outcomeRows } from './figures.ts';

const APPLICANT_WEIGHTS = [90, 7, 0.4, 0.4, 1.2, 1];

/** How often each outcome is seen in real tables. */
const OUTCOME_WEIGHTS: Record<string, number> = {
  'outcome.granted': 40,
  'outcome.partial': 11,
  'outcome.denied.state_secret': 0.1,
  'outcome.denied.other_law': 0.3,
  'outcome.denied.public_safety': 0.2,
  'outcome.denied.third_party': 0.8,
  'outcome.denied.internal_affairs': 1,
  'outcome.denied.process': 1,
  'outcome.denied.enforcement_file': 1,
  'outcome.denied.inquiry': 0.8,
  'outcome.unavailable.not_held': 25,
  'outcome.unavailable.needs_creation': 2,
  'outcome.unavailable.unclear': 1,
  'outcome.rejected.petition': 3,
  'outcome.rejected.repeated': 1.5,
  'outcome.rejected.publication': 0.1,
  'outcome.rejected.excessive': 0.3,
  'outcome.rejected.reconfirm': 0.3,
  'outcome.other': 11,
  'outcome.other.uncorrected': 3,
  'outcome.other.unpaid': 0.3,
  'outcome.other.misc': 8,
};

/** Splits few applications one by one, many by weight, so that small bodies have honest zeros. */
function splitByWeight(random: Random, whole: number, weights: readonly number[]): number[] {
  if (whole > 60) {
    const order = weights.map((_, index) => index).sort((a, b) => weights[b]! - weights[a]!);
    // The heaviest row takes what rounding leaves.
    const rotated = [...order.slice(1), order[0]!];
    const parts = splitWhole(
      random,
      whole,
      rotated.map((index) => weights[index]!),
    );
    const out = weights.map(() => 0);
    rotated.forEach((index, position) => {
      out[index] = parts[position]!;
    });
    return out;
  }
  const out = weights.map(() => 0);
  const entries = weights.map((weight, index) => [index, weight] as const);
  for (let i = 0; i < whole; i++) {
    const index = random.weigh(entries);
    out[index] = (out[index] ?? 0) + 1;
  }
  return out;
}

function drawAmount(random: Random, scale: number): number {
  if (scale < 20 && random.chance(0.45)) return 0;
  return Math.round(scale * (0.3 + 1.7 * random.next() ** 2));
}

/**
 * The table of section 三: every identity of domain.md §3.2 (t1, t2, t3) holds by construction.
 * With `undivided`, （六） is one row (the 2019 form, and mixed forms).
 */
export function drawApplications(random: Random, scale: number, undivided: boolean): Figures {
  const figures: Figures = {};
  const rows = outcomeRows(undivided);
  const weights = rows.map((row) => OUTCOME_WEIGHTS[row] ?? 0);
  const fresh = splitByWeight(random, drawAmount(random, scale), APPLICANT_WEIGHTS);
  const before = splitByWeight(
    random,
    Math.round(drawAmount(random, scale) * 0.05 * random.next()),
    APPLICANT_WEIGHTS,
  );
  APPLICANTS.forEach((applicant, column) => {
    const all = fresh[column]! + before[column]!;
    const after = Math.round(all * 0.08 * random.next());
    figures[`applications.new@${applicant}`] = fresh[column]!;
    figures[`applications.carried_in@${applicant}`] = before[column]!;
    figures[`applications.carried_out@${applicant}`] = after;
    figures[`outcome.total@${applicant}`] = all - after;
    const parts = splitByWeight(random, all - after, weights);
    rows.forEach((row, index) => {
      figures[`${row}@${applicant}`] = parts[index]!;
    });
  });
  for (const row of [
    'applications.new',
    'applications.carried_in',
    ...rows,
    'outcome.total',
    'applications.carried_out',
  ]) {
    figures[`${row}@total`] = APPLICANTS.reduce((sum, one) => sum + figures[`${row}@${one}`]!, 0);
  }
  addGroupSums(figures, undivided);
  return figures;
}
