import { describe, expect, it } from 'vitest';
import {
  CellFigure,
  neighbourValues,
  placeKey,
  shortLabel,
  TextFigure,
} from '../../utils/checks/figures.ts';
import type { Fact } from '../../utils/model.ts';
import { readProse } from '../../utils/text/prose.ts';
import { buildReport } from '../support/report-builder.ts';

const fact = (rest: Partial<Fact> = {}): Fact => ({
  indicator: 'outcome.partial',
  applicant: 'enterprise',
  value: 4,
  status: 'number',
  unit: '件',
  raw: '4',
  source: 'table',
  place: { table: 1, row: 4, column: 2 },
  ...rest,
});

const TABLES = { format: '2021', hasFilledParts: () => false } as const;

describe('shortLabel', () => {
  it.each([
    ['outcome.partial', '部分公开'],
    ['outcome.granted', '予以公开'],
    ['no.such_code', 'no.such_code'],
  ])('%s: %s', (code, label) => {
    expect(shortLabel(code)).toBe(label);
    expect(shortLabel(code)).toBe(label);
  });
});

describe('the figure of a cell', () => {
  it('has the official names, the value and the place of its fact', () => {
    const figure = new CellFigure(fact(), TABLES);
    expect(figure).toMatchObject({
      value: 4,
      status: 'number',
      key: '0/t1/4/2',
      place: { table: 1, row: 4, column: 2 },
      term: { indicator: 'outcome.partial', applicant: 'enterprise', value: 4 },
      label: '部分公开（商业企业）',
    });
    expect(figure.key).toBe('0/t1/4/2');
  });

  it('names no applicant where the form divides by none', () => {
    const { applicant: _, ...undivided } = fact({ indicator: 'review.total' });
    const figure = new CellFigure(undivided, TABLES);
    expect(figure.term).toEqual({ indicator: 'review.total', value: 4 });
    expect(figure.label).toBe('行政复议｜总计');
  });

  it.each([
    ['2014', 'review.upheld', '行政复议｜维持具体行政行为数'],
    ['2019', 'review.upheld', '行政复议｜结果维持'],
    ['2019', 'licensing.decisions', '行政许可｜处理决定数量'],
    ['2021', 'licensing.decisions', '行政许可｜本年处理决定数量'],
    ['prose', 'requests.fax', '传真申请数'],
  ] as const)('is called as the form of %s calls %s', (format, indicator, label) => {
    const { applicant: _, ...undivided } = fact({ indicator });
    expect(new CellFigure(undivided, { ...TABLES, format }).label).toBe(label);
  });

  it.each([true, false])(
    'counts as 0 where it is blank unless its parts are filled: %s',
    (filled) => {
      let asked = 0;
      const hasFilledParts = () => {
        asked++;
        return filled;
      };
      const tables = { ...TABLES, hasFilledParts };
      const figure = new CellFigure(fact({ value: null, status: 'blank' }), tables);
      expect([figure.zeroIfBlank, figure.zeroIfBlank]).toEqual([!filled, !filled]);
      expect(asked).toBe(1);
    },
  );

  it.each([
    ['件', 'outcome.partial', true],
    ['人次', 'training.people', true],
    ['万元', 'fees.amount', false],
    ['元', 'procurement.amount', false],
    ['项', 'licensing.items_change', false],
  ])('in %s of %s is a count: %s', (unit, indicator, isCount) => {
    expect(new CellFigure(fact({ unit, indicator }), TABLES).isCount).toBe(isCount);
  });
});

describe('the figure of a text', () => {
  const prose = readProse('收到申请42件，其中函件 10件，收费3.5万元。');
  const section = { prose, section: 2 };
  const [all, letters, fees] = prose.figures.map((one) => new TextFigure(section, one));

  it('is called by its own words', () => {
    expect(all).toMatchObject({
      value: 42,
      status: 'number',
      zeroIfBlank: false,
      key: '0/s2/4',
      place: { section: 2, start: 4, end: 7 },
      term: { text: '收到申请42件', value: 42 },
      label: '「收到申请42件」',
    });
    expect(all!.key).toBe('0/s2/4');
    expect(letters!.label).toBe('「函件 10件」');
  });

  it('is a count unless it is money', () => {
    expect([all!.isCount, fees!.isCount]).toEqual([true, false]);
  });

  it('may be known to be another number than is printed', () => {
    const known = new TextFigure(section, prose.figures[0]!, { value: 420, status: 'unreadable' });
    expect([known.value, known.status, known.term.value]).toEqual([420, 'unreadable', 42]);
  });
});

describe('placeKey', () => {
  it('tells frames, cells and texts apart, and texts by where they begin', () => {
    const keys = [
      { table: 1, row: 2, column: 3 },
      { table: 1, row: 2, column: 3, frame: 1 },
      { section: 1, start: 2, end: 3 },
      { section: null, start: 2, end: 9 },
    ].map(placeKey);
    expect(keys).toEqual(['0/t1/2/3', '1/t1/2/3', '0/s1/2', '0/snull/2']);
  });
});

describe('neighbourValues', () => {
  const at = (row: number, column: number, value: number | null, rest: object = {}) =>
    fact({ value, place: { table: 1, row, column, ...rest } });
  const report = buildReport();
  report.facts = [
    at(4, 2, 1),
    at(4, 1, 2),
    at(4, 3, 3),
    at(3, 2, 4),
    at(5, 2, 5),
    at(3, 1, 6),
    at(4, 4, 7),
    at(4, 3, null),
    at(4, 3, 8, { table: 2 }),
    at(4, 3, 9, { frame: 1 }),
    fact({ value: 10, source: 'prose', place: { section: 1, start: 4, end: 5 } }),
  ];

  it('are those of the cells beside, above and below', () => {
    expect(neighbourValues(report)({ table: 1, row: 4, column: 2 })).toEqual([2, 3, 4, 5]);
  });

  it('are none of a text', () => {
    expect(neighbourValues(report)({ section: 1, start: 4, end: 5 })).toEqual([]);
  });
});
