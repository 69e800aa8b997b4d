import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generatePage } from '../generator/generate-page.ts';
import { encodeHtml } from '../generator/script/encode-text.ts';
import type { Truth } from '../generator/truth.ts';
import { loadCases } from './cases.ts';
import { perfectReading } from './perfect-reading.ts';
import { makeMutated, planPages, spreadPages } from './plan-pages.ts';
import { printBoard } from './print-board.ts';
import type { Reader } from './reading.ts';
import { type Board, runCorpus } from './run-corpus.ts';

const COUNTS = { plain: 16, single: 20, pair: 6, plant: 14, 'two-plants': 4, 'look-alike': 10 };

/** A reader that knows the answers. */
function oracle(seed: string): Reader {
  const truths = new Map<string, Truth>();
  for (const plan of planPages(seed, COUNTS)) {
    const page = plan.make();
    truths.set(page.html, page.truth);
  }
  return (html) => perfectReading(truths.get(html) ?? { about: 'unknown' });
}

describe('runCorpus', () => {
  let board: Board;
  beforeEach(async () => {
    board = await runCorpus(oracle('run'), { seed: 'run', counts: COUNTS });
  });

  it('gives a perfect reader a perfect score', () => {
    const { figures, headings, prose, plants, fields, problems } = board.total;
    expect(board.total.pages).toBe(70);
    expect(figures.right).toBe(figures.total);
    expect(figures.total).toBeGreaterThan(3000);
    expect(headings.right).toBe(headings.total);
    expect(prose.right).toBe(prose.total);
    expect(prose.invented).toBe(0);
    expect(problems[0]).toBe(problems[1]);
    for (const [right, asked] of Object.values(fields)) expect(right).toBe(asked);
    for (const row of Object.values(plants)) expect(row.found).toBe(row.planted);
    expect(board.worst).toEqual([]);
  });

  it('divides by form, markup, mutator, pair, plant and look-alike', () => {
    for (const dimension of ['group', 'form', 'markup', 'mutator', 'pair', 'plant', 'look-alike']) {
      expect(Object.keys(board.rows[dimension] ?? {}).length).toBeGreaterThan(1);
    }
    expect(Object.keys(board.rows.mutator ?? {})).toHaveLength(20);
  });

  it('prints what a person can read and survives as JSON', () => {
    expect(printBoard(board)).toMatch(/seed run, 70 pages/);
    expect(JSON.parse(JSON.stringify(board))).toEqual(board);
  });
});

describe('a bad reader', () => {
  it('is told its crashes with the seed', async () => {
    const crash: Reader = () => {
      throw new Error('boom');
    };
    const board = await runCorpus(crash, { seed: 'crash', counts: { plain: 3 } });
    expect(board.total.crashed).toBe(3);
    expect(board.worst[0]?.complaints).toEqual(['crashed: Error: boom']);
    expect(board.worst[0]?.recipe).toContain('crash/plain/');
  });

  it('that says nothing gets nothing', async () => {
    const mute: Reader = () => perfectReading({ about: 'nothing', isReport: false });
    const board = await runCorpus(mute, { seed: 'mute', counts: { plain: 8, 'look-alike': 4 } });
    expect(board.total.figures.right).toBe(0);
    expect(board.total.figures.missingSilent).toBe(board.total.figures.total);
    expect(board.total.fields.isReport).toEqual([4, 12]);
  });
});

describe('planPages', () => {
  it('spreads a total over all groups', () => {
    const counts = spreadPages(1000);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it('makes pages that have what they are planned for', () => {
    expect(makeMutated('mutated', ['signed-changes']).recipe.mutators).toEqual(['signed-changes']);
  });
});

describe('loadCases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cases-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads folders and pairs of files, in their own encodings', () => {
    const page = generatePage('case', { form: '2021', encoding: 'gbk' });
    const json = {
      about: 'report',
      isReport: true,
      year: page.truth.year,
      sections: ['一、总体情况'],
    };
    mkdirSync(join(folder, 'one'));
    writeFileSync(join(folder, 'one', 'source.html'), encodeHtml(page.html, 'gbk'));
    writeFileSync(join(folder, 'one', 'expected.json'), JSON.stringify(json));
    writeFileSync(join(folder, 'two.html'), '<p>x</p>');
    writeFileSync(join(folder, 'two.json'), JSON.stringify({ about: 'no', isReport: false }));
    const [one, two] = loadCases(folder);
    expect(one?.html).toContain('第二十条');
    expect(one?.truth.sections).toEqual([{ level: 1, ordinal: 1, title: '总体情况' }]);
    expect(one?.truth.sectionsPartial).toBe(true);
    expect(two?.truth).toEqual({ about: 'no', isReport: false });
    expect(loadCases(join(folder, 'none'))).toEqual([]);
  });
});
