import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type ClipDraft,
  clipDraftSchema,
  type findingSchema,
  type reportSchema,
} from '../../utils/collection/clip-schema.ts';
import type { Finding, Report } from '../../utils/model.ts';
import { sampleDraft } from './sample-draft.ts';

describe('clipDraftSchema', () => {
  test('says the same as the types of the model', () => {
    expectTypeOf<v.InferOutput<typeof reportSchema>>().branded.toEqualTypeOf<Report>();
    expectTypeOf<v.InferOutput<typeof findingSchema>>().branded.toEqualTypeOf<Finding>();
    expectTypeOf<v.InferOutput<typeof clipDraftSchema>>().branded.toEqualTypeOf<ClipDraft>();
  });

  test('lets a full draft through unchanged', () => {
    const draft = sampleDraft({
      kind: 'selection',
      table: 0,
      selection: { text: '14249条', places: [{ section: 0, start: 6, end: 12 }] },
    });
    expect(v.parse(clipDraftSchema, draft)).toEqual(draft);
  });

  test('drops what the model does not name', () => {
    const parsed = v.parse(clipDraftSchema, { ...sampleDraft(), id: 'chosen-by-the-page' });
    expect(parsed).not.toHaveProperty('id');
  });

  test.each([
    ['an address that is a script', sampleDraft({ url: 'javascript:alert(1)' })],
    ['an address that is none', sampleDraft({ url: 'kaijiang' })],
    ['a place before the beginning', sampleDraft({}, { facts: [withPlace(-1)] })],
    ['a year that is no integer', sampleDraft({}, { year: 2021.5 })],
    ['a value that is no number', sampleDraft({}, { facts: [withValue(Number.NaN)] })],
    ['a day that is none', sampleDraft({}, { publishedOn: '2022年1月' })],
    ['a clip of a table that is not there', sampleDraft({ kind: 'table', table: 1 })],
    ['a clip of no table', sampleDraft({ kind: 'table' })],
    ['a clip of no selection', sampleDraft({ kind: 'selection' })],
  ])('refuses %s', (_what, draft) => {
    expect(v.safeParse(clipDraftSchema, draft).success).toBe(false);
  });
});

function withPlace(row: number) {
  return { ...sampleDraft().report.facts[0]!, place: { table: 0, row, column: 0 } };
}

function withValue(value: number) {
  return { ...sampleDraft().report.facts[0]!, value };
}
