/**
 * Real reports beside the project, by hand: each contradiction known of them is found, one by one, and nothing else is
 * told above a hint. Figures only; the reports' words are their authors'.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../cli/decode-html.ts';
import { readPage } from '../../cli/read-page.ts';
import type { Finding, Report } from '../../utils/model.ts';

const corpus = process.env.NIANBAO_CORPUS;

/** Certain ones are errors or warnings, probable ones at least hints. */
interface Contradiction {
  id: string;
  certainty: 'certain' | 'probable' | 'hint';
  rule: string;
  /** Numbers that the finding names: in its terms, or as expected or actual. */
  numbers: number[];
}

/** What a naive rule would accuse: no finding above a hint names all these numbers. */
interface Explainable {
  id: string;
  numbers: number[];
}

interface Known {
  /** The same report in several forms. */
  files: string[];
  contradictions: Contradiction[];
  explainable: Explainable[];
}

const certain = (id: string, rule: string, ...numbers: number[]): Contradiction => ({
  id,
  certainty: 'certain',
  rule,
  numbers,
});
const probable = (id: string, rule: string, ...numbers: number[]): Contradiction => ({
  ...certain(id, rule, ...numbers),
  certainty: 'probable',
});
const hint = (id: string, rule: string, ...numbers: number[]): Contradiction => ({
  ...certain(id, rule, ...numbers),
  certainty: 'hint',
});

const KNOWN: Record<string, Known> = {
  'district 2017': {
    files: ['pages/jiujiang-2017.html', 'seeds/000'],
    contradictions: [],
    explainable: [
      { id: 'a date without its marks', numbers: [2017117] },
      { id: 'answers told one by one', numbers: [59, 6] },
    ],
  },
  'bureau 2020': {
    files: ['pages/xiangzhou-civil-affairs-2020.html', 'seeds/001'],
    contradictions: [],
    explainable: [{ id: 'approximate parts', numbers: [400, 200] }],
  },
  'county 2021': {
    files: ['pages/kaijiang-2021.html', 'seeds/002'],
    contradictions: [certain('channels', 'prose-sum', 14249, 7275, 2683, 3868, 413)],
    explainable: [
      { id: 'letters closed in time', numbers: [265, 240] },
      { id: 'letters to the county closed in time', numbers: [247, 245] },
      { id: 'calls closed in time', numbers: [3904, 3875] },
      { id: 'fees that are no processing fees', numbers: [6219] },
      { id: 'figures of fields without a total', numbers: [523] },
    ],
  },
  'city 2014': {
    files: ['pages/hengyang-2014.html', 'seeds/003'],
    contradictions: [
      certain('replies on social media', 'prose-sum', 3014, 2648, 346),
      certain('staff', 'annex-staff', 359, 176, 368),
      certain('budget', 'prose-annex', 22, 26),
      certain('consultations', 'prose-sum', 410892, 31956, 156748, 176487),
      certain('shares', 'share-total', 105.3, 8.8, 45.3, 51.2),
      certain('growth', 'growth-difference', 29.7, 25.9, 84439, 410892),
      certain('trainees told twice', 'repeated-figure', 201, 191, 136, 65),
      probable('growth outside its parts', 'growth-bounds', 29.7, 8.9, 29.2, 20.7),
      probable('two answers to all', 'annex-double-replies', 156, 78),
      hint('numbering', 'numbering', 5, 4),
    ],
    explainable: [
      { id: 'channels above the total', numbers: [1112936] },
      { id: 'one system of several', numbers: [92492] },
    ],
  },
  'district 2017, traditional': {
    files: ['pages/hexi-2017-traditional.html', 'seeds/004'],
    contradictions: [],
    explainable: [
      { id: 'units that are exempt', numbers: [62, 59] },
      { id: 'relief until October', numbers: [8113.81] },
    ],
  },
  'cases/hongze-2023': {
    files: ['cases/hongze-2023.html'],
    contradictions: [
      certain('t4_sum.review', 'review-sum', 10, 1, 0, 11),
      certain('t4_sum.suit_after', 'review-sum', 5, 0),
      certain('template_mix', 'form-mixed'),
      hint('label_damaged', 'label-altered'),
    ],
    explainable: [],
  },
  'cases/jinhu-2023': {
    files: ['cases/jinhu-2023.html'],
    contradictions: [probable('t4_sum.suit_direct', 'review-sum', 2, 1, 0, 3)],
    explainable: [],
  },
  'cases/shanghai-office-2019': {
    files: ['cases/shanghai-office-2019.html', 'cases/shanghai-office-2019.hk.html'],
    contradictions: [
      certain('prose_open_vs_table', 'prose-outcomes', 258, 275),
      certain('prose_percent_open', 'share-figure', 33.9, 805),
      certain('prose_unable_vs_table', 'prose-outcomes', 265, 337),
      certain('prose_parts_vs_total', 'prose-sum', 805, 258, 35, 265, 158),
      certain('prose_review_all_upheld_vs_table', 'claim-upheld', 2, 1),
    ],
    explainable: [{ id: 'blank_totals', numbers: [767] }],
  },
  'cases/suqian-2023': {
    files: ['cases/suqian-2023.html', 'cases/suqian-2023.gbk.html'],
    contradictions: [],
    explainable: [],
  },
  'cases/suqian-2024': {
    files: ['cases/suqian-2024.html'],
    contradictions: [],
    explainable: [
      { id: 'review_134_vs_170', numbers: [134, 170] },
      { id: 'suit_57_vs_77', numbers: [57] },
    ],
  },
};

/** Named by the cases, and decided without the figures of one report. */
const ELSEWHERE = new Set([
  'growth_vs_last_year',
  'district_government_deadline',
  'section_title_variant',
]);

function readFile(file: string): { report: Report; findings: Finding[] } {
  const folder = join(corpus!, file.split('/')[0]!);
  const name = readdirSync(folder).find((one) =>
    join(folder, one).startsWith(join(corpus!, file)),
  )!;
  return readPage(decodeHtml(readFileSync(join(folder, name))));
}

function numbersOf({ terms, expected, actual }: Finding): Set<unknown> {
  return new Set([...terms.map((term) => term.value), expected, actual]);
}

/** Findings that are about it. A mistake that spoils several sums is told once, with all of them as its evidence. */
function findingsAbout({ rule, numbers }: Contradiction, findings: Finding[]): Finding[] {
  const names = (finding: Finding) => numbers.every((number) => numbersOf(finding).has(number));
  const own = findings.filter((finding) => finding.rule === rule && names(finding));
  return own.length > 0 ? own : findings.filter((one) => numbers.length > 2 && names(one));
}

if (corpus) {
  describe.each(Object.entries(KNOWN))('%s', (_, { files, contradictions, explainable }) => {
    describe.each(files)('as %s', (file) => {
      const { findings } = readFile(file);
      const grave = findings.filter(({ severity }) => severity !== 'hint');

      it.each(contradictions)('$certainty: $id', (contradiction) => {
        const about = findingsAbout(contradiction, findings);
        expect(about).not.toEqual([]);
        if (contradiction.certainty === 'certain')
          expect(grave).toEqual(expect.arrayContaining(about));
      });

      if (explainable.length > 0) {
        it.each(explainable)('explainable: $id', ({ numbers }) => {
          const naming = grave.filter((one) =>
            numbers.every((number) => numbersOf(one).has(number)),
          );
          expect(naming).toEqual([]);
        });
      }

      it('has nothing else above a hint', () => {
        const known = contradictions.flatMap((one) => findingsAbout(one, findings));
        expect(grave.filter((one) => !known.includes(one))).toEqual([]);
      });
    });
  });

  it('covers all that the cases list', () => {
    const folder = join(corpus, 'cases');
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const listed = files.flatMap((file) => {
      const { inconsistencies = [], explainable = [] } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      return [...inconsistencies, ...explainable].map(({ id }: { id: string }) => id);
    });
    const known = Object.values(KNOWN).flatMap((one) =>
      [...one.contradictions, ...one.explainable].map(({ id }) => id),
    );
    expect(listed.filter((id) => !known.includes(id) && !ELSEWHERE.has(id))).toEqual([]);
    expect(listed.length).toBeGreaterThan(10);
  });
} else {
  it('reads real reports where NIANBAO_CORPUS names a folder of them', () => {
    expect(corpus).toBeUndefined();
  });
}
