import { describe, expect, it } from 'vitest';
import type { FormName } from './compose/compose-report.ts';
import { generatePage } from './generate-page.ts';
import type { MarkupName } from './markup/markups.ts';
import { agree, MUTATORS, mutatorNamed } from './mutators/mutators.ts';
import type { GeneratedPage } from './truth.ts';

const SEEDS = Array.from({ length: 14 }, (_, index) => `mutators-${index}`);

/** Pages on which the mutators found something to change, each with its unmutated twin. */
function findTwins(...names: string[]): [GeneratedPage, GeneratedPage][] {
  return SEEDS.flatMap((seed): [GeneratedPage, GeneratedPage][] => {
    const page = generatePage(seed, { mutators: names });
    if (page.recipe.mutators.length < names.length) return [];
    const form = page.recipe.form as FormName;
    const markup = page.recipe.markup as MarkupName;
    return [[page, generatePage(seed, { form, markup })]];
  });
}

/** Those that take figures from the page. */
const LOSING =
  /blank|zeros|unreadable|page-cut-off|table-as-image|attachment-only|flip-book|empty-frame/;

describe('mutators', () => {
  it('have names of their own and say where in the reference they come from', () => {
    const names = MUTATORS.map((mutator) => mutator.name);
    expect(new Set(names).size).toBe(names.length);
    for (const mutator of MUTATORS) expect(mutator.source).toMatch(/§|contract/);
    expect(() => mutatorNamed('no-such-mutator')).toThrow(RangeError);
  });

  it.each(MUTATORS.map((mutator) => mutator.name))('%s changes the page', (name) => {
    const twins = findTwins(name);
    expect(twins.length).toBeGreaterThan(0);
    for (const [page, twin] of twins) {
      expect(page.html === twin.html, page.recipe.seed).toBe(false);
      expect(page.html).not.toMatch(/[\uE000-\uF8FF]|undefined|NaN|\[object/);
      if (!LOSING.test(name)) expect(page.truth.facts).toEqual(twin.truth.facts);
    }
  });

  it('make blanks null and never lose a number that is not zero, but for totals', () => {
    for (const name of ['blank-zeros', 'blank-marks', 'some-zeros-blank']) {
      for (const [page, twin] of findTwins(name)) {
        for (const [key, value] of Object.entries(page.truth.facts ?? {})) {
          if (value === null) expect(twin.truth.facts?.[key]).toBe(0);
        }
      }
    }
  });

  it('blank whole rows and applicants, and leave the totals where only parts go', () => {
    for (const [page] of findTwins('applicant-columns-blank')) {
      const cells = Object.entries(page.truth.facts ?? {}).filter(([key]) => key.includes('@'));
      for (const [key, value] of cells) expect(value === null).toBe(!key.endsWith('@total'));
    }
    for (const [page, twin] of findTwins('blank-row')) {
      const gone = Object.entries(page.truth.facts ?? {}).filter(([, value]) => value === null);
      expect(gone).toHaveLength(7);
      for (const [key] of gone) expect(twin.truth.facts?.[key]).toBe(0);
    }
  });

  it('add tables of which no figure has a code', () => {
    for (const name of ['other-table', 'navigation-table']) {
      const twins = findTwins(name);
      expect(twins.length).toBe(SEEDS.length);
      for (const [page, twin] of twins) expect(page.truth.facts).toEqual(twin.truth.facts);
    }
  });

  it('turn names, titles and headings into traditional script together with the page', () => {
    for (const [page] of findTwins('traditional-hongkong')) {
      expect(page.truth.script).toBe('hant');
      for (const section of page.truth.sections ?? []) expect(page.html).toContain(section.title);
      expect(page.html).toContain('情況');
    }
  });

  it('exclude each other only where both cannot show', () => {
    const runs = mutatorNamed('label-runs');
    expect(agree(runs, mutatorNamed('flatten-tabs'))).toBe(false);
    expect(agree(runs, mutatorNamed('blank-zeros'))).toBe(true);
    expect(agree(runs, runs)).toBe(false);
  });

  it('can be put on one page in pairs', () => {
    expect(findTwins('rowspan-too-long', 'vertical-labels').length).toBeGreaterThan(0);
    expect(findTwins('taiwan-words', 'thousands-marks').length).toBeGreaterThan(0);
  });
});
