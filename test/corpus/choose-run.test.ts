import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseRun } from './choose-run.ts';
import { dumpPages } from './dump-pages.ts';
import { perfectReading } from './perfect-reading.ts';
import { fullCounts, planPages } from './plan-pages.ts';
import { type Board, mergeBoards, runCorpus } from './run-corpus.ts';

describe('chooseRun', () => {
  it('spreads the pages over all groups and the cases where nothing is asked', () => {
    const { counts, withCases } = chooseRun({ pages: '100' });
    expect(counts).toMatchObject({ plain: 20, single: 35, 'look-alike': 10 });
    expect(withCases).toBe(true);
  });

  it('counts groups as told and shares the rest', () => {
    const { counts, withCases } = chooseRun({ pages: '100', group: 'plain,single=7' });
    expect(counts).toEqual({ plain: 100, single: 7 });
    expect(withCases).toBe(false);
  });

  it('knows the groups that names imply', () => {
    expect(chooseRun({ pages: '10', mutator: 'zero-width' }).counts).toEqual({ single: 10 });
    expect(chooseRun({ pages: '10', kind: 'share' }).counts).toEqual({ plant: 10 });
    expect(chooseRun({ pages: '10', kind: 'taiwan-page' }).counts).toEqual({ 'look-alike': 10 });
  });

  it('takes pages enough for every bound, or the groups told, of a full run', () => {
    expect(chooseRun({ pages: '1000', full: true }).counts).toEqual(fullCounts());
    expect(chooseRun({ pages: '1000', full: true, group: 'plain=9' }).counts).toEqual({ plain: 9 });
  });

  it.each([
    ['group', { group: 'plane' }],
    ['mutator', { mutator: 'zero-width,none' }],
    ['kind', { kind: 'mistake' }],
    ['form', { form: '2020' }],
    ['markup', { markup: 'html' }],
  ])('lists what there is for a wrong %s', (what, words) => {
    expect(() => chooseRun({ pages: '10', ...words })).toThrow(
      new RegExp(`^no ${what} .*there are`),
    );
  });
});

describe('planPages', () => {
  it('makes only what was chosen', () => {
    const choice = { mutators: ['signed-changes'], kinds: ['share'], markup: 'wps' } as const;
    const plans = planPages(
      'chosen',
      { single: 2, plant: 2 },
      { ...choice, mutators: [...choice.mutators], kinds: [...choice.kinds] },
    );
    const recipes = plans.map((plan) => plan.make().recipe);
    expect(recipes.map(({ markup }) => markup)).toEqual(['wps', 'wps', 'wps', 'wps']);
    expect(recipes.map(({ mutators, plants }) => [...mutators, ...plants])).toEqual([
      ['signed-changes'],
      ['signed-changes'],
      ['share'],
      ['share'],
    ]);
  });
});

describe('slices', () => {
  const silent = (): ReturnType<typeof perfectReading> => perfectReading({ about: 'nothing' });
  const whole = { seed: 'slices', counts: { plain: 6, 'look-alike': 3 }, worst: 4 };
  const clockless = (board: Board): unknown =>
    JSON.parse(JSON.stringify(board), (key, value) => (key === 'milliseconds' ? 0 : value));

  it('add up to the whole run', async () => {
    const parts = await Promise.all(
      [0, 1, 2].map((index) => runCorpus(silent, { ...whole, slice: { index, of: 3 } })),
    );
    const { worst, ...rest } = await runCorpus(silent, whole);
    const merged = mergeBoards(parts, 4);
    expect(clockless({ ...merged, worst: [] })).toEqual(clockless({ ...rest, worst: [] }));
    expect(merged.worst.map((one) => one.complaints.length)).toEqual(
      worst.map((one) => one.complaints.length),
    );
  });

  it('write their worst pages with the truth beside each', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dump-'));
    const board = await runCorpus(silent, { ...whole, worst: 2, keepPages: true });
    dumpPages(board, folder);
    const files = readdirSync(folder).sort();
    expect(files).toHaveLength(4);
    expect(readFileSync(join(folder, files[0]!), 'utf8')).toContain('<html');
    const beside = JSON.parse(readFileSync(join(folder, files[1]!), 'utf8'));
    expect(Object.keys(beside)).toEqual(['recipe', 'complaints', 'truth']);
    expect(board.worst[0]).not.toHaveProperty('page');
    rmSync(folder, { recursive: true });
  });
});
