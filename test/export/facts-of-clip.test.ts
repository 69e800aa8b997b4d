import { describe, expect, test } from 'vitest';
import { factsOfClip } from '../../utils/export/facts-of-clip.ts';
import type { SavedClip } from '../../utils/model.ts';
import { sampleDraft } from '../collection/sample-draft.ts';

const clip = (changes: Partial<SavedClip>): SavedClip => {
  const { snapshot, ...draft } = sampleDraft();
  return { ...draft, id: 'c1', savedAt: '', evidenceHash: '', contentHash: '', ...changes };
};
const codes = (one: SavedClip) => factsOfClip(one).map((fact) => fact.indicator);

describe('factsOfClip', () => {
  test('gives all figures of a report', () => {
    expect(codes(clip({}))).toEqual(['outcome.granted', 'disclosure.total']);
  });

  test('gives the figures of the clipped table only', () => {
    expect(codes(clip({ kind: 'table', table: 0 }))).toEqual(['outcome.granted']);
    expect(codes(clip({ kind: 'table', table: 1 }))).toEqual([]);
  });

  test('gives the figures that a selection touches', () => {
    const select = (start: number, end: number, frame?: number) =>
      clip({
        kind: 'selection',
        selection: {
          text: '',
          place: { section: 0, start, end, ...(frame === undefined ? {} : { frame }) },
        },
      });
    expect(codes(select(0, 7, 1))).toEqual(['disclosure.total']);
    expect(codes(select(0, 6, 1))).toEqual([]);
    expect(codes(select(0, 7))).toEqual([]);
  });

  test('gives none for a selection whose place is not known', () => {
    expect(codes(clip({ kind: 'selection', selection: { text: '一', place: null } }))).toEqual([]);
  });
});
