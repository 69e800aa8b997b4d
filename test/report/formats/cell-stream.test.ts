import { describe, expect, test } from 'vitest';
import { NOTHING, streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import { gridOf } from '../../support/form-grids.ts';

const cell = { row: 4, column: 2, rowSpan: 1, columnSpan: 1 };

describe('the cells of a grid', () => {
  test.each([
    ['0', true],
    ['1,085', true],
    ['22（其中修订16件）', true],
    ['十二', true],
    ['6219万元', true],
    ['', true],
    ['—', true],
    ['无', true],
    ['规章', false],
    ['若干', false],
    ['3 4', false],
    ['统计数', false],
  ])('%o is a figure or a blank: %s', (text, isValue) =>
    expect(streamCells(gridOf([[text]]))[0]!.isValue).toBe(isValue),
  );

  test('a paragraph that begins with a figure is none', () => {
    const note = (length: number) => `5（${'注'.repeat(length - 3)}）`;
    expect(streamCells(gridOf([[note(60), note(61)]])).map(({ isValue }) => isValue)).toEqual([
      true,
      false,
    ]);
  });

  test('keep their order, their places and their texts', () => {
    const grid = gridOf([
      ['规章^2', '1'],
      ['行政许可', '', '2'],
    ]);
    expect(streamCells(grid)).toMatchObject(
      grid.cells.map((one) => ({ ...one, isValue: /^\d*$/.test(one.text) })),
    );
    expect(streamCells(gridOf([]))).toEqual([]);
  });

  test('beyond what forms have they are left out', () => {
    const rows = Array.from({ length: 10_001 }, (_, i) => [String(i)]);
    const cells = streamCells(gridOf(rows));
    expect(cells).toHaveLength(10_000);
    expect(cells.at(-1)!.text).toBe('9999');
  });
});

test('nothing is neither figure nor loss', () => {
  expect(NOTHING).toEqual({ facts: [], lost: [] });
});

describe('the fact of a cell', () => {
  test('of an applicant', () => {
    const fact = { indicator: 'outcome.granted', applicant: 'total' as const };
    expect(toFact({ ...fact, cell: { ...cell, text: ' 1,085 件' } }, 3)).toEqual({
      ...fact,
      value: 1085,
      status: 'number',
      unit: '件',
      raw: ' 1,085 件',
      source: 'table',
      place: { table: 3, row: 4, column: 2 },
    });
  });

  test('of a row that is not divided names no applicant', () => {
    const fact = toFact({ indicator: 'regulations.issued', cell: { ...cell, text: '' } }, 0);
    expect(fact).toStrictEqual({
      indicator: 'regulations.issued',
      value: null,
      status: 'blank',
      unit: '件',
      raw: '',
      source: 'table',
      place: { table: 0, row: 4, column: 2 },
    });
  });

  test.each<[string, string, number | null, string]>([
    ['fees.amount', '10.5', 10.5, '万元'],
    ['fees.amount', '25000元', 2.5, '万元'],
    ['procurement.amount', '1.8万元', 18_000, '元'],
    ['organisation.staff', '7', 7, '人'],
    ['complaints.total', '3', 3, '件'],
    ['training.people', '40', 40, '人次'],
    ['review.total', '若干', null, '件'],
    ['no.such.code', '5', 5, '件'],
  ])('%s printed %s', (indicator, text, value, unit) => {
    expect(toFact({ indicator, cell: { ...cell, text } }, 0)).toMatchObject({
      value,
      unit,
      status: value === null ? 'unreadable' : 'number',
      raw: text,
    });
  });
});
