import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/label-altered.ts';
import type { Report } from '../../../utils/model.ts';
import { applicationsTable, buildReport, type ReportSpec } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

/** A table whose rows are called as given; the others have no label. */
function withLabels(labels: Record<string, string>, form: '2019' | '2021' = '2021'): Report {
  const spec: ReportSpec = { facts: applicationsTable({}, form) };
  const report = buildReport(spec);
  const table = report.facts.find((fact) => fact.indicator === 'applications.new')!.place;
  for (const fact of report.facts) {
    // A column for the labels, as tables have it.
    if ('table' in fact.place) fact.place = { ...fact.place, column: fact.place.column + 2 };
  }
  const { grid } = report.tables['table' in table ? table.table : 0]!;
  for (const [code, text] of Object.entries(labels)) {
    const { place } = report.facts.find(({ indicator }) => indicator === code)!;
    const row = 'row' in place ? place.row : 0;
    grid.cells.push({ row, column: 1, rowSpan: 1, columnSpan: 1, text });
    grid.cells.push({ row, column: 2, rowSpan: 1, columnSpan: 1, text: '0' });
  }
  return report;
}

const of = (labels: Record<string, string>) => runRule(rule, withLabels(labels));

describe('label-altered', () => {
  it('finds labels with characters lost or changed', () => {
    const { findings, messages } = of({
      'outcome.denied.state_secret': '1.属于国家秘密',
      'outcome.denied.other_law': '2.其他法律行政止公开',
      'outcome.rejected.petition': '1.信访举报投拆类申请',
    });
    expect(findings).toMatchObject([
      {
        severity: 'hint',
        expected: '其他法律行政法规禁止公开',
        actual: '2.其他法律行政止公开',
        places: [
          { table: 1, column: 1 },
          { table: 1, column: 1 },
        ],
      },
    ]);
    expect(messages[0]).toContain('有 2 项');
    expect(messages[0]).toContain('「1.信访举报投拆类申请」（信访举报投诉类申请）');
  });

  it('names the first three of many', () => {
    const { messages } = of({
      'outcome.denied.state_secret': '国家机密',
      'outcome.denied.other_law': '法律禁止',
      'outcome.denied.public_safety': '三安全',
      'outcome.denied.process': '过程信息',
      'outcome.rejected.petition': '信访类的申请',
    });
    expect(messages[0]).toContain('有 4 项');
    expect(messages[0]).toContain('「过程信息」（属于四类过程性信息）…。');
  });

  it.each([
    ['applications.new', '一、本年度新收政府信息公开申请数量'],
    ['applications.new', '一、本年新收政府資訊公開申請數量'],
    ['applications.carried_out', '四、结转下一年度继续办理'],
    ['outcome.partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ['outcome.denied.public_safety', '3．危及"三安全一稳定"'],
    ['outcome.other.uncorrected', '1.逾期不补正'],
    ['outcome.other.misc', '3、其他'],
    ['outcome.total', '（七）办理结果总计'],
    ['outcome.total', '（七）合计'],
    ['outcome.rejected.repeated', '（五）不予处理'],
  ])('takes another wording of %s for the same: %s', (code, label) => {
    expect(of({ [code]: label }).outcome).toBe('pass');
  });

  it('says nothing of a row whose label is lost', () => {
    expect(of({}).outcome).toBe('pass');
  });

  it('is skipped without the table', () => {
    expect(runRule(rule, buildReport()).outcome).toBe('skipped');
  });
});
