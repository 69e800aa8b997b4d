/** The figures of one body in one year; by `indicator` or `indicator@applicant`, `x.…` for figures without a code. */
export type Figures = Record<string, number>;

export const APPLICANTS = [
  'natural_person',
  'enterprise',
  'research',
  'public_welfare',
  'legal_services',
  'other_org',
] as const;

const OUTCOME_GROUPS: Record<string, string[]> = {
  'outcome.denied': [
    'outcome.denied.state_secret',
    'outcome.denied.other_law',
    'outcome.denied.public_safety',
    'outcome.denied.third_party',
    'outcome.denied.internal_affairs',
    'outcome.denied.process',
    'outcome.denied.enforcement_file',
    'outcome.denied.inquiry',
  ],
  'outcome.unavailable': [
    'outcome.unavailable.not_held',
    'outcome.unavailable.needs_creation',
    'outcome.unavailable.unclear',
  ],
  'outcome.rejected': [
    'outcome.rejected.petition',
    'outcome.rejected.repeated',
    'outcome.rejected.publication',
    'outcome.rejected.excessive',
    'outcome.rejected.reconfirm',
  ],
};

const OTHER_DIVIDED = ['outcome.other.uncorrected', 'outcome.other.unpaid', 'outcome.other.misc'];

/** The rows of section 三 that make up the total; the last ones by form. */
export function outcomeRows(undivided: boolean): string[] {
  return [
    'outcome.granted',
    'outcome.partial',
    ...Object.values(OUTCOME_GROUPS).flat(),
    ...(undivided ? ['outcome.other'] : OTHER_DIVIDED),
  ];
}

/** Adds the sums that no cell prints: groups of outcomes in the total column. */
export function addGroupSums(figures: Figures, undivided: boolean): void {
  const groups = undivided ? OUTCOME_GROUPS : { ...OUTCOME_GROUPS, 'outcome.other': OTHER_DIVIDED };
  for (const [group, rows] of Object.entries(groups)) {
    figures[`${group}@total`] = rows.reduce((sum, row) => sum + (figures[`${row}@total`] ?? 0), 0);
  }
}
