import { describe, expect, it } from 'vitest';
import { makePlanted } from '../corpus/plan-pages.ts';
import { generatePage } from './generate-page.ts';
import { PLANT_KINDS } from './truth.ts';
import { APPLICANTS, outcomeRows } from './world/figures.ts';

const SEEDS = Array.from({ length: 25 }, (_, index) => `plants-${index}`);

/** Equations of table 3 that fail, as `row` or `@column`. */
function failures(facts: Record<string, number | null>, undivided: boolean): string[] {
  const value = (key: string): number => facts[key] ?? 0;
  const rows = outcomeRows(undivided);
  const all = [
    'applications.new',
    'applications.carried_in',
    ...rows,
    'outcome.total',
    'applications.carried_out',
  ];
  const sum = (keys: string[]): number => keys.reduce((total, key) => total + value(key), 0);
  const broken = all.filter(
    (row) => sum(APPLICANTS.map((one) => `${row}@${one}`)) !== value(`${row}@total`),
  );
  for (const column of [...APPLICANTS, 'total']) {
    const total = value(`outcome.total@${column}`);
    if (sum(rows.map((row) => `${row}@${column}`)) !== total) broken.push(`Σ@${column}`);
    const before = value(`applications.new@${column}`) + value(`applications.carried_in@${column}`);
    if (before !== total + value(`applications.carried_out@${column}`)) broken.push(`=@${column}`);
  }
  return broken;
}

describe('planted mistakes', () => {
  it.each(PLANT_KINDS)('of kind %s are on the page and told in the truth', (kind) => {
    for (const seed of SEEDS) {
      const { truth, html } = makePlanted(seed, [kind]);
      const planted = truth.planted?.find((one) => one.kind === kind);
      expect(planted).toBeDefined();
      expect(planted?.printed).not.toBe(planted?.true);
      if (planted?.quote) expect(html.length).toBeGreaterThan(0);
      if (planted?.key && !planted.quote) expect(truth.facts?.[planted.key]).toBe(planted.printed);
    }
  });

  it.each(['cell', 'applicant-total', 'outcome-total', 'balance'] as const)(
    'of kind %s break equations that the true value mends',
    (kind) => {
      for (const seed of SEEDS) {
        const { truth, recipe } = makePlanted(seed, [kind]);
        const planted = truth.planted?.[0];
        const facts = { ...truth.facts };
        const undivided = recipe.form === '2019';
        expect(failures(facts, undivided).length).toBeGreaterThanOrEqual(2);
        facts[planted?.key ?? ''] = Number(planted?.true);
        expect(failures(facts, undivided)).toEqual([]);
      }
    },
  );

  it('are none on a page that asks for none', () => {
    for (const seed of SEEDS) expect(generatePage(seed).truth.planted).toEqual([]);
  });

  it('go together on one page, though a section takes all it holds with it', () => {
    for (const kind of ['cell', 'outcome-total', 'review'] as const) {
      for (const seed of SEEDS) {
        const { truth, recipe } = makePlanted(`${seed}-both`, [kind, 'section']);
        expect(recipe.plants).toHaveLength(2);
        const planted = truth.planted?.find((one) => one.kind === kind);
        expect(truth.facts?.[planted?.key ?? '']).toBe(planted?.printed);
      }
    }
  });

  it('ask for the true value only where an equation gives it', () => {
    const annex = SEEDS.map((seed) => makePlanted(seed, ['annex']).truth.planted?.[0]);
    const parts = annex.filter((one) => one?.keys?.length === 2 && one.deducible === false);
    expect(parts.length).toBeGreaterThan(0);
    for (const one of annex) {
      expect(one?.deducible === false).toBe(/normative|by_head/.test(one?.key ?? ''));
    }
  });

  it.each(['share', 'growth'] as const)('of kind %s are beyond what rounding explains', (kind) => {
    for (const seed of SEEDS) {
      const { truth } = makePlanted(seed, [kind]);
      const { printed, true: before, quote } = truth.planted![0]!;
      expect(Math.abs(Number(printed) - Number(before))).toBeGreaterThanOrEqual(1);
      expect(quote).toContain(`${printed}%`);
    }
  });

  it('deny a figure of the table in words, or tell another number of it', () => {
    const pages = Array.from({ length: 60 }, (_, i) => makePlanted(`words-${i}`, ['prose-table']));
    const planted = pages.map(({ truth }) => ({ truth, one: truth.planted![0]! }));
    const inWords = planted.filter(({ one }) => one.inWords);
    expect(inWords.length).toBeGreaterThan(3);
    for (const { truth, one } of inWords) {
      expect(truth.facts?.[one.keys?.[0] ?? '']).toBe(one.true);
      expect(one.true).toBeGreaterThan(0);
    }
    for (const { truth, one } of planted.filter(({ one }) => !one.inWords)) {
      expect(one.quote).toContain(String(one.printed));
      const cell = truth.facts?.[one.key ?? ''];
      if (cell !== undefined) expect(cell).not.toBe(one.printed);
    }
  });

  it('print money in its unit: 15.6万元 becomes another so many 万元', () => {
    const sums = Array.from({ length: 120 }, (_, i) => makePlanted(`money-${i}`, ['prose-sum']));
    const money = sums
      .map(({ truth }) => truth.planted![0]!)
      .filter((one) => one.quote?.includes('万元'));
    expect(money.length).toBeGreaterThan(0);
    for (const one of money) {
      expect(one.quote).toContain(String(one.printed));
      expect(Number(one.printed)).toBeLessThan(1e7);
    }
  });

  it('take a section away with its heading and its table', () => {
    for (const seed of SEEDS) {
      const { truth } = makePlanted(seed, ['section']);
      const firsts = truth.sections?.filter((section) => section.level === 1) ?? [];
      expect(firsts).toHaveLength(5);
    }
  });
});
