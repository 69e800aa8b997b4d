import { describe, expect, test } from 'vitest';
import { readApplications } from '../../../utils/report/formats/applications.ts';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import {
  APPLICANT_HEAD,
  applicationCodes,
  applicationFigures,
  applicationRows,
  CORNER,
  changeApplicationRow,
  gridOf,
  readApplicationRows as read,
} from '../../support/form-grids.ts';

describe('whose figures they are', () => {
  const REORDERED = [
    CORNER,
    '商业企业',
    '自然人',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ];

  test('seven figures follow the order of the head', () => {
    const { figures } = read([REORDERED, ...applicationRows('2021').slice(1)]);
    expect(figures).toMatchObject({
      'outcome.granted@enterprise': 2,
      'outcome.granted@natural_person': 0,
      'outcome.granted@total': 12,
    });
  });

  test('the total spans the rows of the head and comes before the organisations, yet is the last', () => {
    const head = [
      [CORNER, '申请人情况'],
      ['自然人', '法人或其他组织^5', '总计'],
      ['商业企业', ...APPLICANT_HEAD.slice(3, 7)],
    ];
    expect(read([...head, ...applicationRows('2021').slice(1)]).figures).toEqual(
      applicationFigures('2021'),
    );
  });

  test('a head of which a column is lost has the order of the form', () => {
    const head = [CORNER, '商业企业', '自然人', '科研机构', '社会公益组织', '法律服务机构', '总计'];
    expect(read([head, ...applicationRows('2021').slice(1)]).figures).toEqual(
      applicationFigures('2021'),
    );
  });

  test('with fewer figures the columns of the grid tell', () => {
    const rows = changeApplicationRow('outcome.granted', ([label]) => [label!, '5', '^5', '9']);
    const { figures, lost } = read(rows);
    expect(figures).toMatchObject({
      'outcome.granted@natural_person': 5,
      'outcome.granted@total': 9,
    });
    expect(Object.keys(figures).filter((code) => code.startsWith('outcome.granted'))).toHaveLength(
      2,
    );
    expect(lost).toEqual(['outcome.granted']);
  });

  test('… but not those of flattened text', () => {
    const rows = changeApplicationRow('outcome.granted', ([label]) => [
      label!,
      '5',
      '0',
      '0',
      '0',
      '0',
      '5',
    ]);
    const { figures, lost } = read(rows, { flat: true });
    expect(Object.keys(figures).filter((code) => code.startsWith('outcome.granted'))).toEqual([]);
    expect(lost).toEqual(['outcome.granted']);
  });

  test.each([
    ['eight figures are one too many', ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['a figure over two columns', ['1', '2^2', '3', '4', '5', '6']],
  ])('%s', (_, values) => {
    const { lost } = read(
      changeApplicationRow('outcome.partial', ([label]) => [label!, ...values]),
    );
    expect(lost).toEqual(['outcome.partial']);
  });

  test('seven figures of which one spans two columns stand where the grid says', () => {
    const rows = changeApplicationRow('outcome.partial', ([label]) => [
      label!,
      '1',
      '2^2',
      ...'34567',
    ]);
    const { figures } = read(rows);
    const partial = Object.entries(figures).filter(([code]) => code.startsWith('outcome.partial'));
    expect(Object.fromEntries(partial)).toEqual({
      'outcome.partial@natural_person': 1,
      'outcome.partial@public_welfare': 3,
      'outcome.partial@legal_services': 4,
      'outcome.partial@other_org': 5,
      'outcome.partial@total': 6,
    });
  });

  test('a head that spans two columns stands over neither', () => {
    const rows = applicationRows('2021').map((row, i) =>
      i === 0 ? [CORNER, '自然人^2', '总计'] : [row[0]!, '1', '2', '3'],
    );
    const { figures } = read(rows);
    expect(new Set(Object.keys(figures).map((code) => code.split('@')[1]))).toEqual(
      new Set(['total']),
    );
  });

  test("eight figures of flattened text are nobody's", () => {
    const rows = changeApplicationRow('outcome.partial', ([label]) => [label!, ...'12345678']);
    const { figures, lost } = read(rows, { flat: true });
    expect(lost).toEqual(['outcome.partial']);
    expect(figures['outcome.partial@natural_person']).toBeUndefined();
  });

  test('a table that has the totals alone is whole', () => {
    const rows = applicationRows('2021').map((row) => [row[0]!, row.at(-1)!]);
    const { figures, lost } = read(rows);
    expect(lost).toEqual([]);
    expect(figures).toEqual(
      Object.fromEntries(applicationCodes('2021').map((code, i) => [`${code}@total`, i + 10])),
    );
  });
});

describe('cells', () => {
  test('blanks are blank, notes and signs belong to their figure', () => {
    const rows = changeApplicationRow('outcome.granted', ([label]) => [
      label!,
      '',
      '/',
      '—',
      '2（其中电子2）',
      '１',
      '1,085',
      '1088',
    ]);
    const { facts } = readApplications(streamCells(gridOf(rows)), false);
    const cells = facts
      .filter(({ indicator }) => indicator === 'outcome.granted')
      .map((fact) => toFact(fact, 3));
    expect(cells.map(({ value, status }) => value ?? status)).toEqual([
      'blank',
      'blank',
      'blank',
      2,
      1,
      1085,
      1088,
    ]);
    expect(cells[3]).toMatchObject({
      unit: '件',
      raw: '2（其中电子2）',
      source: 'table',
      place: { table: 3, row: 3, column: 4 },
    });
  });

  test.each([false, true])(
    'text among the figures is a cell that cannot be read (flattened: %s)',
    (flat) => {
      const rows = changeApplicationRow('outcome.granted', ([label]) => [
        label!,
        '2',
        '若干',
        '1',
        '2',
        '3',
        '4',
        '12',
      ]);
      const { facts, lost } = readApplications(streamCells(gridOf(rows)), flat);
      const cells = facts
        .filter(({ indicator }) => indicator === 'outcome.granted')
        .map((fact) => toFact(fact, 0));
      expect(cells.map(({ value, status }) => value ?? status)).toEqual([
        2,
        'unreadable',
        1,
        2,
        3,
        4,
        12,
      ]);
      expect(lost).toEqual([]);
    },
  );

  test('… also beside a damaged label', () => {
    const rows = changeApplicationRow('outcome.granted', () => [
      '（一）予公开',
      '2',
      '若干',
      '1',
      '2',
      '3',
      '4',
      '12',
    ]);
    const { figures } = read(rows);
    expect(figures['outcome.granted@enterprise']).toBeNull();
    expect(figures['outcome.granted@total']).toBe(12);
  });
});
