import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/label-altered.ts';
import { type GridCell, isCellPlace, type Report } from '../../../utils/model.ts';
import { judgeBuilt, judgeReport } from '../../support/judge-report.ts';
import { applicationsTable, buildReport } from '../../support/report-builder.ts';

/** How many columns of table 3 stand left of its figures. */
const LABEL_COLUMNS = 2;

/** A report whose table 3 calls its rows as given, by code; the others have no label. */
function withLabels(labels: Record<string, string>, form: '2019' | '2021' = '2021'): Report {
  const report = buildReport({ facts: applicationsTable({}, form) });
  const rows = new Map<string, number>();
  for (const fact of report.facts) {
    if (!isCellPlace(fact.place)) continue;
    rows.set(fact.indicator, fact.place.row);
    fact.place = { ...fact.place, column: fact.place.column + LABEL_COLUMNS };
  }
  const cell = (row: number, column: number, text: string): GridCell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
  });
  report.tables[1]!.grid.cells = Object.entries(labels).flatMap(([code, text]) => [
    cell(rows.get(code)!, 1, text),
    cell(rows.get(code)!, 0, '三、本年度办理结果'),
    cell(rows.get(code)!, 2, '0'),
    // Right of the figures stands nothing that names them.
    cell(rows.get(code)!, 9, '备注栏文字'),
  ]);
  return report;
}

const of = (labels: Record<string, string>) => judgeBuilt(rule, withLabels(labels));

describe('label-altered', () => {
  it('finds labels with characters lost or changed', () => {
    expect(
      of({
        'outcome.denied.state_secret': '1.属于国家秘密',
        'outcome.denied.other_law': '2.其他法律行政止公开',
        'outcome.rejected.petition': '1.信访举报投拆类申请',
      }),
    ).toBe(
      'hint: 表三有 2 项的名称与格式不同：「2.其他法律行政止公开」（其他法律行政法规禁止公开）、「1.信访举报投拆类申请」（信访举报投诉类申请）。 | 其他法律行政法规禁止公开 | 2.其他法律行政止公开 | @ t1r5c1 t1r15c1',
    );
  });

  it.each([
    [
      3,
      'hint: 表三有 3 项的名称与格式不同：「国家机密」（属于国家秘密）、「法律禁止」（其他法律行政法规禁止公开）、「过程信息」（属于四类过程性信息）。 | 属于国家秘密 | 国家机密 | @ t1r4c1 t1r5c1 t1r9c1',
    ],
    [
      4,
      'hint: 表三有 4 项的名称与格式不同：「国家机密」（属于国家秘密）、「法律禁止」（其他法律行政法规禁止公开）、「过程信息」（属于四类过程性信息）…。 | 属于国家秘密 | 国家机密 | @ t1r4c1 t1r5c1 t1r9c1 t1r15c1',
    ],
  ])('names the first three of %i', (count, told) => {
    const labels = {
      'outcome.denied.state_secret': '国家机密',
      'outcome.denied.other_law': '法律禁止',
      'outcome.denied.process': '过程信息',
      'outcome.rejected.petition': '信访类的申请',
    };
    expect(of(Object.fromEntries(Object.entries(labels).slice(0, count)))).toBe(told);
  });

  it.each([
    [
      'outcome.denied.state_secret',
      '国家机密',
      'hint: 表三有 1 项的名称与格式不同：「国家机密」（属于国家秘密）。 | 属于国家秘密 | 国家机密 | @ t1r4c1',
    ],
    [
      'outcome.denied.state_secret',
      '（一）属国家秘',
      'hint: 表三有 1 项的名称与格式不同：「（一）属国家秘」（属于国家秘密）。 | 属于国家秘密 | （一）属国家秘 | @ t1r4c1',
    ],
    [
      'outcome.denied.state_secret',
      '12国家机密',
      'hint: 表三有 1 项的名称与格式不同：「12国家机密」（属于国家秘密）。 | 属于国家秘密 | 12国家机密 | @ t1r4c1',
    ],
    [
      'outcome.denied.state_secret',
      '属于国家的商业机密',
      'hint: 表三有 1 项的名称与格式不同：「属于国家的商业机密」（属于国家秘密）。 | 属于国家秘密 | 属于国家的商业机密 | @ t1r4c1',
    ],
    [
      'outcome.denied.state_secret',
      '国机密',
      'hint: 表三有 1 项的名称与格式不同：「国机密」（属于国家秘密）。 | 属于国家秘密 | 国机密 | @ t1r4c1',
    ],
    [
      'outcome.denied.public_safety',
      '3.危及“四安全一稳定”',
      'hint: 表三有 1 项的名称与格式不同：「3.危及“四安全一稳定”」（危及“三安全一稳定”）。 | 危及“三安全一稳定” | 3.危及“四安全一稳定” | @ t1r6c1',
    ],
  ])('finds one label of %s: %s', (code, label, told) => {
    expect(of({ [code]: label })).toBe(told);
  });

  it.each([
    ['applications.new', '一、本年度新收政府信息公开申请数量'],
    ['applications.new', '一、本年新收政府資訊公開申請數量'],
    ['applications.carried_out', '四、结转下一年度继续办理'],
    ['outcome.partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ['outcome.denied.public_safety', '3．危及"三安全一稳定"'],
    ['outcome.denied.state_secret', '1.国家秘密'],
    ['outcome.denied.state_secret', '12国家秘密'],
    ['outcome.denied.state_secret', '机密'],
    ['outcome.other.uncorrected', '1.逾期不补正'],
    ['outcome.other.misc', '3、其他'],
    ['outcome.total', '（七）办理结果总计'],
    ['outcome.total', '（七）合计'],
    ['outcome.rejected.repeated', '（五）不予处理'],
  ])('takes another wording of %s for the same: %s', (code, label) => {
    expect(of({ [code]: label })).toBe('pass');
  });

  it('knows the labels of the form of 2019, too', () => {
    expect(judgeBuilt(rule, withLabels({ 'outcome.granted': '（六）其他处理' }, '2019'))).toBe(
      'pass',
    );
    expect(judgeBuilt(rule, withLabels({ 'outcome.other': '其它办法处置' }, '2019'))).toBe(
      'hint: 表三有 1 项的名称与格式不同：「其它办法处置」（其他处理）。 | 其他处理 | 其它办法处置 | @ t1r20c1',
    );
  });

  it('says nothing of a row whose label is lost', () => {
    expect(of({})).toBe('pass');
  });

  it('takes the nearest cell that has words', () => {
    const report = withLabels({ 'outcome.denied.state_secret': '1' });
    const { cells } = report.tables[1]!.grid;
    cells.find(({ column }) => column === 0)!.text = '国家机密';
    expect(judgeBuilt(rule, report)).toBe(
      'hint: 表三有 1 项的名称与格式不同：「国家机密」（属于国家秘密）。 | 属于国家秘密 | 国家机密 | @ t1r4c0',
    );
  });

  it('takes the label of several rows for that of each', () => {
    const report = withLabels({ 'outcome.denied.state_secret': '国家机密' });
    const label = report.tables[1]!.grid.cells.find(({ text }) => text === '国家机密')!;
    label.rowSpan = 2;
    expect(judgeBuilt(rule, report)).toBe(
      'hint: 表三有 2 项的名称与格式不同：「国家机密」（属于国家秘密）、「国家机密」（其他法律行政法规禁止公开）。 | 属于国家秘密 | 国家机密 | @ t1r4c1 t1r4c1',
    );
  });

  it('looks at the rows of applicants only', () => {
    const report = withLabels({});
    report.facts.push({
      indicator: 'licensing.decisions',
      value: 0,
      status: 'number',
      unit: '件',
      raw: '0',
      source: 'table',
      place: { table: 0, row: 0, column: 2 },
    });
    report.tables[0]!.grid.cells = [
      { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '行政的许可' },
    ];
    expect(judgeBuilt(rule, report)).toBe('pass');
  });

  it('is skipped without the table', () => {
    expect(judgeReport(rule, {})).toBe('skipped');
    expect(judgeReport(rule, { facts: { 'outcome.granted@natural_person': 0 } })).toBe('skipped');
  });
});
