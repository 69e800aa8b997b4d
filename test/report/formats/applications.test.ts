import { describe, expect, test } from 'vitest';
import { APPLICANTS, type FormatId } from '../../../utils/model.ts';
import {
  isApplicantLabel,
  isApplicationsLabel,
  isCorner,
  readApplications,
} from '../../../utils/report/formats/applications.ts';
import { streamCells, toFact } from '../../../utils/report/formats/cell-stream.ts';
import {
  APPLICANT_HEAD,
  applicationCodes,
  applicationRows,
  CORNER,
  figuresOf,
  gridOf,
  type Rows,
} from '../../support/form-grids.ts';

function read(rows: Rows, { flat = false, after }: { flat?: boolean; after?: string } = {}) {
  const { facts, lost } = readApplications(streamCells(gridOf(rows)), flat, after);
  return { figures: figuresOf(facts.map((fact) => toFact(fact, 0))), lost };
}

/** The figures of `applicationRows`. */
function expectedOf(format: FormatId, codes = applicationCodes(format)): Record<string, number> {
  const all = applicationCodes(format);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const i = all.indexOf(code);
      const values = [i, 0, 1, 2, 3, 4, i + 10];
      return APPLICANTS.map((applicant, column) => [`${code}@${applicant}`, values[column]!]);
    }),
  );
}

/** The table with one of its rows changed; a row without cells is taken out. */
function changeRow(
  code: string,
  change: (row: string[]) => string[],
  format: FormatId = '2021',
): Rows {
  const at = applicationCodes(format).indexOf(code) + 1;
  return applicationRows(format).flatMap((row, i) => {
    const changed = i === at ? change(row) : row;
    return changed.length > 0 ? [changed] : [];
  });
}

describe('the whole table', () => {
  test.each<[FormatId, boolean]>([
    ['2021', false],
    ['2021', true],
    ['2019', false],
    ['2019', true],
  ])('of %s, flattened: %s', (format, flat) => {
    expect(read(applicationRows(format), { flat })).toEqual({
      figures: expectedOf(format),
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
    const rows = changeRow(code, ([, ...values]) => [label, ...values]);
    expect(read(rows)).toEqual({ figures: expectedOf('2021'), lost: [] });
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
    expect(read(rows)).toEqual({ figures: expectedOf('2021'), lost: [] });
  });

  test('a label printed once for each of its columns is one', () => {
    const rows = applicationRows('2021').map((row, i) => (i === 0 ? row : [row[0]!, ...row]));
    expect(read(rows)).toEqual({ figures: expectedOf('2021'), lost: [] });
  });

  test('a note behind the figures is none of them', () => {
    for (const flat of [false, true]) {
      const rows = changeRow('outcome.granted', (row) => [...row, '含网上申请']);
      expect(read(rows, { flat })).toEqual({ figures: expectedOf('2021'), lost: [] });
    }
  });

  test('a subtotal that some print beside a group is no row', () => {
    const rows = changeRow('outcome.denied.state_secret', ([, ...values]) => [
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
      figures: expectedOf('2021'),
      lost: [],
    });
  });

  test('a head printed again after a page break is no row', () => {
    const rows = applicationRows('2021');
    const again = [...rows.slice(0, 12), APPLICANT_HEAD, ...rows.slice(12)];
    expect(read(again)).toEqual({ figures: expectedOf('2021'), lost: [] });
    const inThreeRows = [
      [CORNER, '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      APPLICANT_HEAD.slice(2, 7),
    ];
    expect(read([...rows.slice(0, 12), ...inThreeRows, ...rows.slice(12)])).toEqual({
      figures: expectedOf('2021'),
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
      expectedOf('2021'),
    );
  });

  test('a head of which a column is lost has the order of the form', () => {
    const head = [CORNER, '商业企业', '自然人', '科研机构', '社会公益组织', '法律服务机构', '总计'];
    expect(read([head, ...applicationRows('2021').slice(1)]).figures).toEqual(expectedOf('2021'));
  });

  test('with fewer figures the columns of the grid tell', () => {
    const rows = changeRow('outcome.granted', ([label]) => [label!, '5', '^5', '9']);
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
    const rows = changeRow('outcome.granted', ([label]) => [label!, '5', '0', '0', '0', '0', '5']);
    const { figures, lost } = read(rows, { flat: true });
    expect(Object.keys(figures).filter((code) => code.startsWith('outcome.granted'))).toEqual([]);
    expect(lost).toEqual(['outcome.granted']);
  });

  test.each([
    ['eight figures are one too many', ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['a figure over two columns', ['1', '2^2', '3', '4', '5', '6']],
  ])('%s', (_, values) => {
    const { lost } = read(changeRow('outcome.partial', ([label]) => [label!, ...values]));
    expect(lost).toEqual(['outcome.partial']);
  });

  test('seven figures of which one spans two columns stand where the grid says', () => {
    const rows = changeRow('outcome.partial', ([label]) => [label!, '1', '2^2', ...'34567']);
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
    const rows = changeRow('outcome.partial', ([label]) => [label!, ...'12345678']);
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
    const rows = changeRow('outcome.granted', ([label]) => [
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
      const rows = changeRow('outcome.granted', ([label]) => [
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
    const rows = changeRow('outcome.granted', () => [
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
      const rows = changeRow(code, ([, ...values]) => [label, ...values]);
      expect(read(rows, { flat })).toEqual({ figures: expectedOf('2021'), lost: [] });
    }
  });

  test('a label beyond likeness is said, with no other row', () => {
    const { figures, lost } = read(
      changeRow('outcome.denied.process', ([, ...values]) => ['乱码', ...values]),
    );
    expect(lost).toEqual(['outcome.denied.process']);
    expect(figures).toEqual(
      expectedOf(
        '2021',
        applicationCodes('2021').filter((code) => code !== 'outcome.denied.process'),
      ),
    );
  });

  test('a row of the agency beside those of the form is none of them', () => {
    const rows = changeRow('outcome.partial', (row) => row);
    rows.splice(5, 0, ['其中：网上申请', '1', '1', '1', '1', '1', '1', '6']);
    expect(read(rows)).toEqual({ figures: expectedOf('2021'), lost: [] });
  });

  test('the damaged label of a row, not a cell, follows a row that is not whole', () => {
    const rows = changeRow('outcome.denied.process', ([, ...values]) => [
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
    const rows = changeRow('outcome.other.uncorrected', ([, ...values]) => [
      '（六）其他处理',
      '1.申请人无正当理由逾期不补正、行政机关不再处理府信息公开申请',
      ...values,
    ]);
    expect(read(rows)).toEqual({ figures: expectedOf('2021'), lost: [] });
  });
});

describe('what is printed but cannot be told is said', () => {
  const unknown = (code: string, format: FormatId) =>
    read(changeRow(code, ([, ...values]) => ['◆◆', ...values], format)).lost;

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
    const rows = changeRow('outcome.granted', ([label]) => [label!, '1', '2', '3']);
    rows[4] = ['◆◆', ...'1234567'];
    expect(read(rows).lost.toSorted()).toEqual(['outcome.granted', 'outcome.partial']);
  });

  test('a damaged label with a cell that cannot be read, in flattened text', () => {
    const rows = changeRow('outcome.granted', () => ['（一）予公开', '2', '若干', ...'12345']);
    expect(read(rows, { flat: true }).lost).toEqual(['outcome.granted']);
  });

  test('not where nothing but blanks is printed', () => {
    const rows = [APPLICANT_HEAD, ...Array.from({ length: 25 }, () => ['◆◆', '', '', ''])];
    expect(read(rows)).toEqual({ figures: {}, lost: [] });
  });

  test('a row of which only the label is left', () => {
    const { lost } = read(changeRow('outcome.granted', ([label]) => [label!]));
    expect(lost).toEqual(['outcome.granted']);
  });

  test('a row that the page leaves out is not', () => {
    const { figures, lost } = read(changeRow('outcome.granted', () => []));
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
