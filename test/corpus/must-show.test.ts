import { describe, expect, it } from 'vitest';
import { listDemands, printDemands } from './must-show.ts';
import { perfectReading } from './perfect-reading.ts';
import { fullCounts, planPages } from './plan-pages.ts';
import type { Reader } from './reading.ts';
import { type Board, runCorpus } from './run-corpus.ts';

const COUNTS = { plain: 8, single: 12, plant: 42, 'two-plants': 6, 'look-alike': 6 };
const SEED = 'demands';

const truths = new Map(
  planPages(SEED, COUNTS).map((plan) => {
    const { html, truth } = plan.make();
    return [html, truth] as const;
  }),
);

function runWith(change: (reading: ReturnType<typeof perfectReading>) => void): Promise<Board> {
  const reader: Reader = (html) => {
    const reading = perfectReading(truths.get(html) ?? { about: 'unknown' });
    change(reading);
    return reading;
  };
  return runCorpus(reader, { seed: SEED, counts: COUNTS });
}

/** What does not hold; the number of pages and the real pages are left out of this small run. */
function failing(board: Board): string[] {
  return listDemands(board)
    .filter(({ holds, bound, what }) => !holds && bound.includes('%') && !what.includes('case'))
    .map(({ what }) => what);
}

describe('listDemands', () => {
  it('holds for a reader without fault', async () => {
    const board = await runWith(() => {});
    expect(failing(board)).toEqual([]);
    expect(printDemands(listDemands(board))).toContain('✓ 6  planted share found: 100.000 %');
  });

  it('asks for more pages than a small run has', async () => {
    const few = listDemands(await runWith(() => {})).filter(({ bound }) => !bound.includes('%'));
    expect(few.filter(({ holds }) => !holds).map(({ what }) => what)).toContain(
      'generated pages with tables',
    );
  });

  it.each([
    ['table figures right', (reading) => reading.facts.shift()],
    ['whole-and-parts structure', (reading) => delete reading.structures],
    ['quantities, value and unit', (reading) => reading.quantities.splice(0)],
    ['issuerLevel', (reading) => (reading.issuerLevel = 'central')],
    ['planted growth found', (reading) => reading.findings.splice(0)],
    ['two mistakes both found', (reading) => reading.findings.splice(1)],
    [
      'planted review figure among the first five',
      (reading) => {
        for (const finding of reading.findings) finding.suspects = [];
      },
    ],
  ] as [string, (reading: ReturnType<typeof perfectReading>) => void][])(
    'sees that “%s” fails',
    async (what, change) => {
      expect(failing(await runWith(change))).toContain(what);
    },
  );

  it('counts what nobody may do at all', async () => {
    const board = await runWith((reading) => {
      const [fact] = reading.facts.filter((one) => one.source === 'table');
      if (fact) reading.facts.push({ ...fact });
      reading.findings.push({
        rule: 'noise',
        severity: 'error',
        message: '',
        expected: null,
        actual: null,
        terms: [],
        suspects: [],
      });
    });
    const broken = listDemands(board).filter(({ bound, holds }) => bound === '0' && !holds);
    expect(broken.map(({ what }) => what)).toEqual([
      'table figures invented',
      'findings of severity error on consistent reports',
    ]);
  });
});

describe('fullCounts', () => {
  it('has pages enough for every bound', () => {
    const counts = fullCounts();
    expect((counts.plant ?? 0) + (counts['two-plants'] ?? 0)).toBeGreaterThanOrEqual(5000);
    expect(counts['look-alike']).toBeGreaterThanOrEqual(1500);
    expect((counts.plain ?? 0) + (counts.single ?? 0) + (counts.pair ?? 0)).toBeGreaterThan(3000);
  });
});
