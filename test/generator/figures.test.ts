import { describe, expect, it } from 'vitest';
import type { RIGHT_FORMS } from './compose/compose-report.ts';
import { generatePage } from './generate-page.ts';
import { APPLICANTS, outcomeRows } from './world/figures.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => `figures-${index}`);

function sum(facts: Record<string, number | null>, keys: string[]): number {
  return keys.reduce((total, key) => total + (facts[key] ?? 0), 0);
}

function factsOf(form: (typeof RIGHT_FORMS)[number], seed: string): Record<string, number | null> {
  return generatePage(seed, { form }).truth.facts ?? {};
}

describe.each(['2019', '2021'] as const)('figures of the %s form', (form) => {
  const rows = outcomeRows(form === '2019');

  it('balance in every column (t1, t2)', () => {
    for (const seed of SEEDS) {
      const facts = factsOf(form, seed);
      for (const column of [...APPLICANTS, 'total']) {
        const at = (row: string): string => `${row}@${column}`;
        const total = facts[at('outcome.total')];
        expect(sum(facts, rows.map(at))).toBe(total);
        const before = sum(facts, ['applications.new', 'applications.carried_in'].map(at));
        expect(before).toBe(sum(facts, ['outcome.total', 'applications.carried_out'].map(at)));
      }
    }
  });

  it('add up in every row (t3) and in every result group (t4)', () => {
    for (const seed of SEEDS) {
      const facts = factsOf(form, seed);
      for (const row of [
        ...rows,
        'applications.new',
        'outcome.total',
        'applications.carried_out',
      ]) {
        expect(
          sum(
            facts,
            APPLICANTS.map((one) => `${row}@${one}`),
          ),
        ).toBe(facts[`${row}@total`]);
      }
      for (const group of ['review', 'litigation_direct', 'litigation_after_review']) {
        const parts = ['upheld', 'corrected', 'other', 'pending'].map((one) => `${group}.${one}`);
        expect(sum(facts, parts)).toBe(facts[`${group}.total`]);
      }
    }
  });

  it('has 161 or 175 cells in table 3 and 15 in table 4', () => {
    const keys = Object.keys(factsOf(form, 'size'));
    expect(keys.filter((key) => key.includes('@'))).toHaveLength(form === '2019' ? 161 : 175);
    expect(keys.filter((key) => /^(review|litigation)/.test(key))).toHaveLength(15);
  });
});

describe('figures of the 2021 form', () => {
  it('issue no more documents than are in force or repealed (t8)', () => {
    for (const seed of SEEDS) {
      const facts = factsOf('2021', seed);
      for (const row of ['regulations', 'normative_documents']) {
        const known = sum(facts, [`${row}.in_force`, `${row}.repealed`]);
        expect(facts[`${row}.issued`]).toBeLessThanOrEqual(known);
      }
    }
  });
});

describe('figures of the annex', () => {
  const equations: [string, string[]][] = [
    ['requests.received', ['in_person', 'fax', 'online', 'letter'].map((one) => `requests.${one}`)],
    ['requests.closed', ['requests.closed_on_time', 'requests.closed_extended']],
    [
      'replies.total',
      [
        'already_public',
        'granted',
        'partial',
        'denied',
        'not_this_agency',
        'not_exist',
        'needs_correction',
        'other_channels',
      ].map((one) => `replies.${one}`),
    ],
    ['review.total', ['review.upheld', 'review.corrected', 'review.other']],
    ['organisation.staff', ['organisation.staff_full_time', 'organisation.staff_part_time']],
  ];
  const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map(
    (one) => `channels.${one}`,
  );

  it.each(equations)('%s is the sum of its parts', (whole, parts) => {
    for (const seed of SEEDS) {
      const facts = factsOf('2014', seed);
      expect(sum(facts, parts)).toBe(facts[whole]);
    }
  });

  it('keeps every channel within the total and all of them above it (d1, d2)', () => {
    for (const seed of SEEDS) {
      const facts = factsOf('2014', seed);
      const total = facts['disclosure.total'] ?? 0;
      expect(sum(facts, channels)).toBeGreaterThanOrEqual(total);
      for (const channel of channels) expect(facts[channel]).toBeLessThanOrEqual(total);
    }
  });

  it('has 58 figures', () => {
    // 57 rows with a unit of their own, and 接受培训人员数 as the last.
    expect(Object.keys(factsOf('2014', 'size')).length).toBeGreaterThanOrEqual(57);
  });

  it('has no figure of a national form in free prose', () => {
    for (const seed of SEEDS) expect(factsOf('prose', seed)).toEqual({});
  });
});
