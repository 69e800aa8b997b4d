import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../utils/model.ts';
import {
  APPLICANT_HEAD,
  applicationCodes,
  applicationFigures,
  applicationRows,
  changeApplicationRow,
  readApplicationRows as read,
} from '../../support/form-grids.ts';

describe('damaged labels', () => {
  test.each([
    ['applications.new', '一、年新收政府信公开申请数量'],
    ['applications.carried_out', '四、转下年度继续办'],
    ['outcome.denied.other_law', '2.其他法律行政止公开'],
    ['outcome.denied.inquiry', '8.行政查询'],
    ['outcome.other.misc', '3.其'],
    ['outcome.total', '（七）计'],
    [
      'outcome.other.unpaid',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理府信息公开申请',
    ],
  ])('%s printed %s', (code, label) => {
    for (const flat of [false, true]) {
      const rows = changeApplicationRow(code, ([, ...values]) => [label, ...values]);
      expect(read(rows, { flat })).toEqual({ figures: applicationFigures('2021'), lost: [] });
    }
  });

  test('a label beyond likeness is said, with no other row', () => {
    const { figures, lost } = read(
      changeApplicationRow('outcome.denied.process', ([, ...values]) => ['乱码', ...values]),
    );
    expect(lost).toEqual(['outcome.denied.process']);
    expect(figures).toEqual(
      applicationFigures(
        '2021',
        applicationCodes('2021').filter((code) => code !== 'outcome.denied.process'),
      ),
    );
  });

  test('a row of the agency beside those of the form is none of them', () => {
    const rows = changeApplicationRow('outcome.partial', (row) => row);
    rows.splice(5, 0, ['其中：网上申请', '1', '1', '1', '1', '1', '1', '6']);
    expect(read(rows)).toEqual({ figures: applicationFigures('2021'), lost: [] });
  });

  test('the damaged label of a row, not a cell, follows a row that is not whole', () => {
    const rows = changeApplicationRow('outcome.denied.process', ([, ...values]) => [
      '6.属于四类过信息',
      ...values,
    ]);
    rows[9] = [rows[9]![0]!, '8', '0', '1'];
    for (const flat of [true, false]) {
      const { figures, lost } = read(rows, { flat });
      expect(lost).toEqual(['outcome.denied.internal_affairs']);
      expect(figures['outcome.denied.process@total']).toBe(19);
    }
  });

  test('the first part of 其他处理 is damaged and stands beside its group', () => {
    const rows = changeApplicationRow('outcome.other.uncorrected', ([, ...values]) => [
      '（六）其他处理',
      '1.申请人无正当理由逾期不补正、行政机关不再处理府信息公开申请',
      ...values,
    ]);
    expect(read(rows)).toEqual({ figures: applicationFigures('2021'), lost: [] });
  });
});

describe('what is printed but cannot be told is said', () => {
  const unknown = (code: string, format: FormatId) =>
    read(changeApplicationRow(code, ([, ...values]) => ['◆◆', ...values], format)).lost;

  test('the rows of 其他处理 that this form has', () => {
    expect(unknown('outcome.other.misc', '2021')).toEqual(['outcome.other.misc']);
    expect(unknown('outcome.total', '2019')).toEqual(['outcome.total']);
    expect(unknown('outcome.other', '2019')).toContain('outcome.other');
    const [head, ...parts] = [['（六）其他处理'], ['◆◆', ...'1234567'], ['3.其他', ...'1234567']];
    const rows = applicationRows('2021').slice(0, -5);
    const last = applicationRows('2021').slice(-2);
    expect(read([...rows, head!, ...parts, ...last]).lost).toEqual([
      'outcome.other.uncorrected',
      'outcome.other.unpaid',
    ]);
  });

  test('a row that is short and one after it whose label is lost', () => {
    const rows = changeApplicationRow('outcome.granted', ([label]) => [label!, '1', '2', '3']);
    rows[4] = ['◆◆', ...'1234567'];
    expect(read(rows).lost.toSorted()).toEqual(['outcome.granted', 'outcome.partial']);
  });

  test('a damaged label with a cell that cannot be read, in flattened text', () => {
    const rows = changeApplicationRow('outcome.granted', () => [
      '（一）予公开',
      '2',
      '若干',
      ...'12345',
    ]);
    expect(read(rows, { flat: true }).lost).toEqual(['outcome.granted']);
  });

  test('blank cells that flattened text has all moved to the end of their rows', () => {
    const filled = (row: string[]) => [...row.filter(Boolean), ...row.filter((text) => !text)];
    const sparse = applicationRows('2021').map((row, i) =>
      i === 0 ? row : [row[0]!, row[1]!, '', '', '', '', '', row.at(-1)!],
    );
    const { figures, lost } = read(sparse.map(filled), { flat: true });
    expect(figures).toEqual({});
    expect(lost).toEqual(applicationCodes('2021'));
    // In place they are told apart, and so is a column of totals that was left out in a table of the page.
    expect(read(sparse, { flat: true }).lost).toEqual([]);
    expect(read(sparse.map(filled)).lost).toEqual([]);
    const nothing = sparse.map((row, i) => (i === 0 ? row : [row[0]!, ...Array(7).fill('')]));
    expect(read(nothing, { flat: true }).lost).toEqual([]);
  });

  test('not where nothing but blanks is printed', () => {
    const rows = [APPLICANT_HEAD, ...Array.from({ length: 25 }, () => ['◆◆', '', '', ''])];
    expect(read(rows)).toEqual({ figures: {}, lost: [] });
  });

  test('a row of which only the label is left', () => {
    const { lost } = read(changeApplicationRow('outcome.granted', ([label]) => [label!]));
    expect(lost).toEqual(['outcome.granted']);
  });

  test('a row that the page leaves out is not', () => {
    const { figures, lost } = read(changeApplicationRow('outcome.granted', () => []));
    expect(lost).toEqual([]);
    expect(Object.keys(figures)).toHaveLength(24 * 7);
  });

  test('a table known by its corner alone loses all its rows', () => {
    const rows = [APPLICANT_HEAD, ...Array.from({ length: 25 }, () => ['乱码', ...'1234567'])];
    expect(read(rows)).toEqual({
      figures: {},
      lost: applicationCodes('2021').toSpliced(20, 0, 'outcome.other'),
    });
    expect(read(rows.slice(0, 1))).toEqual({ figures: {}, lost: [] });
    expect(read(rows.slice(1))).toEqual({ figures: {}, lost: [] });
  });
});
