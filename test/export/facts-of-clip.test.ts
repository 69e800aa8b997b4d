import { describe, expect, test } from 'vitest';
import { factsOfClip } from '../../utils/export/facts-of-clip.ts';
import { rowsOfClip } from '../../utils/export/rows-of-clip.ts';
import type { Place, SavedClip, Table } from '../../utils/model.ts';
import { sampleDraft, sampleReport } from '../collection/sample-draft.ts';

const clip = (changes: Partial<SavedClip>): SavedClip => {
  const { snapshot, ...draft } = sampleDraft();
  return { ...draft, id: 'c1', savedAt: '', evidenceHash: '', contentHash: '', ...changes };
};
const select = (...places: Place[]) =>
  clip({ kind: 'selection', selection: { text: '共14249条', places } });
const codes = (one: SavedClip) => factsOfClip(one).map((fact) => fact.indicator);

describe('factsOfClip', () => {
  test('gives all figures of a report', () => {
    expect(codes(clip({}))).toEqual(['outcome.granted', 'disclosure.total']);
  });

  test('gives the figures of the clipped table only', () => {
    expect(codes(clip({ kind: 'table', table: 0 }))).toEqual(['outcome.granted']);
    expect(codes(clip({ kind: 'table', table: 1 }))).toEqual([]);
  });

  test('gives the figures that a selection touches, in the text and in tables', () => {
    const text = { section: 0, start: 0, end: 7, frame: 1 };
    expect(codes(select(text))).toEqual(['disclosure.total']);
    expect(codes(select({ ...text, end: 6 }))).toEqual([]);
    expect(codes(select({ section: 0, start: 0, end: 7 }))).toEqual([]);
    expect(codes(select({ table: 0, row: 0, column: 1 }))).toEqual(['outcome.granted']);
    expect(codes(select({ table: 0, row: 0, column: 0 }))).toEqual([]);
    expect(codes(select({ table: 0, row: 0, column: 1 }, text))).toHaveLength(2);
  });

  test('gives none for a selection whose place is not known', () => {
    expect(codes(select())).toEqual([]);
  });
});

describe('rowsOfClip', () => {
  const fees: Table = {
    kind: 'other',
    section: 0,
    grid: {
      rows: 3,
      columns: 3,
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '部门' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '收件' },
        { row: 1, column: 0, rowSpan: 2, columnSpan: 1, text: '民政局' },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '12件' },
        { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '—' },
        { row: 2, column: 1, rowSpan: 1, columnSpan: 2, text: '另附' },
      ],
    },
  };
  const ofFees = (kind: SavedClip['kind'], extra: Partial<SavedClip> = {}) =>
    rowsOfClip(clip({ kind, report: { ...sampleReport, tables: [fees], facts: [] }, ...extra }));

  test('gives the facts where there are any', () => {
    const rows = rowsOfClip(clip({ kind: 'table', table: 0 }));
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['outcome.granted', 12],
    ]);
  });

  test('gives the cells of a table that has none, named by row and column', () => {
    const rows = ofFees('table', { table: 0 });
    expect(rows.map(({ label, value, raw, status }) => [label, value, raw, status])).toEqual([
      [null, null, '部门', null],
      [null, null, '收件', null],
      [null, null, '民政局', null],
      ['民政局｜收件', 12, '12件', 'number'],
      ['民政局｜收件', null, '—', 'blank'],
      ['民政局｜收件', null, '另附', null],
    ]);
    expect(rows[3]).toMatchObject({ report_id: 'c1', source: 'table', table: 'other', year: 2021 });
  });

  test('gives the words of a selection that holds no figure of its own', () => {
    expect(rowsOfClip(select())).toMatchObject([{ source: 'prose', raw: '共14249条' }]);
  });

  test('gives nothing for a report without figures', () => {
    expect(ofFees('report')).toEqual([]);
  });
});
