import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../utils/model.ts';
import {
  isApplicantLabel,
  isApplicationsLabel,
  isCorner,
  readApplications,
} from '../../../utils/report/formats/applications.ts';
import { streamCells } from '../../../utils/report/formats/cell-stream.ts';
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

describe('the whole table', () => {
  test.each<[FormatId, boolean]>([
    ['2021', false],
    ['2021', true],
    ['2019', false],
    ['2019', true],
  ])('of %s, flattened: %s', (format, flat) => {
    expect(read(applicationRows(format), { flat })).toEqual({
      figures: applicationFigures(format),
      lost: [],
    });
  });

  test.each([
    ['上年度结转政府信息公开申请数量', 'applications.carried_in'],
    ['本年新收政府信息公开申请', 'applications.new'],
    ['（二）部分公开', 'outcome.partial'],
    ['1.申请人无正当理由逾期不补正', 'outcome.other.uncorrected'],
    ['1.逾期不补正', 'outcome.other.uncorrected'],
    ['2.逾期未缴费', 'outcome.other.unpaid'],
    ['2.逾期不缴费', 'outcome.other.unpaid'],
    ['2.逾期未缴纳费用', 'outcome.other.unpaid'],
    ['2.逾期未按收费通知要求缴纳费用', 'outcome.other.unpaid'],
    ['3.其它', 'outcome.other.misc'],
    ['（七）合计', 'outcome.total'],
    ['（七）办理结果总计', 'outcome.total'],
    ['四、结转下一年度继续办理', 'applications.carried_out'],
    ['四、结转下年继续办理', 'applications.carried_out'],
    ['5.要求行政机关确认或重新出具已经获取信息', 'outcome.rejected.reconfirm'],
  ])('reads %s as %s', (label, code) => {
    expect(isApplicationsLabel(label)).toBe(true);
    const rows = changeApplicationRow(code, ([, ...values]) => [label, ...values]);
    expect(read(rows)).toEqual({ figures: applicationFigures('2021'), lost: [] });
  });

  test('behind a table that a copy has run into it', () => {
    const other = [
      ['平台', '发布条数'],
      ['门户网站', '3207'],
      ['其他', '3514'],
      ['总计', '6721'],
    ];
    expect(read([...other, ...applicationRows('2021')], { flat: true })).toEqual({
      figures: applicationFigures('2021'),
      lost: [],
    });
  });

  test('groups stand before their first row, in a column of their own', () => {
    const groups: Record<string, string[]> = {
      'outcome.granted': ['三、本年度办理结果'],
      'outcome.denied.state_secret': ['（三）不予公开'],
      'outcome.unavailable.not_held': ['（四）无法提供'],
      'outcome.rejected.petition': ['（五）不予处理'],
      'outcome.other.uncorrected': ['（六）其他处理'],
    };
    const codes = applicationCodes('2021');
    const rows = applicationRows('2021').map((row, i) => [
      ...(groups[codes[i - 1] ?? ''] ?? []),
      ...row,
    ]);
    expect(read(rows)).toEqual({ figures: applicationFigures('2021'), lost: [] });
  });

  test('a label printed once for each of its columns is one', () => {
    const rows = applicationRows('2021').map((row, i) => (i === 0 ? row : [row[0]!, ...row]));
    expect(read(rows)).toEqual({ figures: applicationFigures('2021'), lost: [] });
  });

  test('a note behind the figures is none of them', () => {
    for (const flat of [false, true]) {
      const rows = changeApplicationRow('outcome.granted', (row) => [...row, '含网上申请']);
      expect(read(rows, { flat })).toEqual({ figures: applicationFigures('2021'), lost: [] });
    }
  });

  test('a subtotal that some print beside a group is no row', () => {
    const rows = changeApplicationRow('outcome.denied.state_secret', ([, ...values]) => [
      '（三）不予公开',
      ...values,
    ]);
    const { figures, lost } = read(rows);
    expect(lost).toEqual([]);
    expect(figures['outcome.denied.state_secret@total']).toBeUndefined();
  });

  test('a note of the page, a blank row and cells that fill up rows do no harm', () => {
    const rows = applicationRows('2021').flatMap((row, i) =>
      i === 3 ? [row, ['']] : [[...row, '']],
    );
    expect(read([['单位：件'], ...rows, ['注：以上为全年数']])).toEqual({
      figures: applicationFigures('2021'),
      lost: [],
    });
  });

  test('a head printed again after a page break is no row', () => {
    const rows = applicationRows('2021');
    const again = [...rows.slice(0, 12), APPLICANT_HEAD, ...rows.slice(12)];
    expect(read(again)).toEqual({ figures: applicationFigures('2021'), lost: [] });
    const inThreeRows = [
      [CORNER, '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      APPLICANT_HEAD.slice(2, 7),
    ];
    expect(read([...rows.slice(0, 12), ...inThreeRows, ...rows.slice(12)])).toEqual({
      figures: applicationFigures('2021'),
      lost: [],
    });
  });

  test('a table printed twice is read once', () => {
    const rows = applicationRows('2019');
    const { facts } = readApplications(streamCells(gridOf([...rows, ...rows])), false);
    expect(facts).toHaveLength(23 * 7);
    expect(facts.every(({ cell }) => cell.row < rows.length)).toBe(true);
  });
});

describe('what is a table of applications', () => {
  const rows = applicationRows('2021');

  test('three rows of the form are, two are none without the corner', () => {
    expect(Object.keys(read(rows.slice(1, 4)).figures)).toHaveLength(21);
    expect(read(rows.slice(1, 3))).toEqual({ figures: {}, lost: [] });
    expect(Object.keys(read(rows.slice(0, 2)).figures)).toHaveLength(7);
  });

  test('one is, where a table of applications stands before it', () => {
    const { figures, lost } = read(rows.slice(-1), { after: 'outcome.total' });
    expect(Object.keys(figures)).toHaveLength(7);
    expect(lost).toEqual([]);
  });

  test('a part may begin with 其他 or 总计, and go on in the order of the form', () => {
    const [misc, total] = [
      ['3.其他', ...'0000001'],
      ['（七）总计', ...'2000002'],
    ];
    const { figures } = read([misc, total], { after: 'outcome.other.unpaid' });
    expect(figures).toMatchObject({ 'outcome.other.misc@total': 1, 'outcome.total@total': 2 });
    const begun = read([misc, ['总计', ...'2000002']], { after: 'outcome.other.unpaid' });
    expect(begun.figures).toEqual(figures);
  });

  test('a table of reviews after it is none, though it has 其他 and 总计', () => {
    const clipped = ['结果', '结果', '其他', '尚未', '总计'];
    const review = [
      ['行政复议^5', '行政诉讼^10'],
      [...clipped, ...clipped, ...clipped],
      [...'123456789012345'],
    ];
    expect(read(review, { after: 'applications.carried_out' })).toEqual({ figures: {}, lost: [] });
    expect(read(review, { after: 'applications.carried_out', flat: true })).toEqual({
      figures: {},
      lost: [],
    });
  });

  test('a table of other things with a total is none', () => {
    const others = [
      ['项目', '数量'],
      ['公开指南', '3'],
      ['其他', '4'],
      ['总计', '7'],
    ];
    expect(read(others)).toEqual({ figures: {}, lost: [] });
  });
});

describe('labels', () => {
  test.each([
    ['（三）不予公开', true, false],
    ['三、本年度办理结果', true, false],
    ['申请人情况', true, false],
    ['1.属于国家秘密', true, false],
    ['社会公益组织', false, true],
    ['其它', true, true],
    ['合计', true, true],
    ['公开指南', false, false],
  ])('%s', (text, isRow, isColumn) => {
    expect(isApplicationsLabel(text)).toBe(isRow);
    expect(isApplicantLabel(text)).toBe(isColumn);
  });

  test.each([
    [CORNER, true],
    ['（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）', true],
    ['勾稽关系', true],
    ['申请人情况', false],
    [`${'长'.repeat(60)}勾稽关系`, false],
  ])('the corner: %s', (text, expected) => expect(isCorner(text)).toBe(expected));
});
