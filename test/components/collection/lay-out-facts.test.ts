import { describe, expect, test } from 'vitest';
import { layOutFacts } from '../../../components/collection/lay-out-facts.ts';
import type { Applicant, Fact, FormatId, Report } from '../../../utils/model.ts';
import { sampleReport } from '../../collection/sample-draft.ts';

let row = 0;
function fact(indicator: string, value: number | null, applicant?: Applicant): Fact {
  row += 1;
  return {
    indicator,
    ...(applicant ? { applicant } : {}),
    value,
    status: value === null ? 'blank' : 'number',
    unit: '件',
    raw: String(value ?? ''),
    source: 'table',
    place: { table: 0, row, column: 1 },
  };
}

/** Each block as lines of text: its columns, then label and figures; parts set in by a space, headings with a colon. */
function layOut(format: FormatId, facts: Fact[]): string[][] {
  const report: Report = { ...sampleReport, format, facts };
  return layOutFacts(report, facts).flatMap(({ blocks }) =>
    blocks.map(({ columns, lines }) => [
      columns.join(' '),
      ...lines.map(({ label, isPart, facts: cells }) =>
        cells.length === 0
          ? `${label}:`
          : `${isPart ? ' ' : ''}${label} ${cells.map((one) => (one ? (one.value ?? '空') : '无')).join(' ')}`,
      ),
    ]),
  );
}

describe('layOutFacts', () => {
  test('puts the applicants side by side and heads groups that print no sum', () => {
    const both = (code: string, person: number, total: number | null) => [
      fact(code, person, 'natural_person'),
      fact(code, total, 'total'),
    ];
    expect(
      layOut('2021', [
        ...both('applications.new', 3, 3),
        ...both('outcome.denied.state_secret', 1, 1),
        ...both('outcome.denied.process', 0, null),
        ...both('outcome.total', 3, 3),
      ]),
    ).toEqual([
      [
        '自然人 总计',
        '本年新收政府信息公开申请数量 3 3',
        '不予公开:',
        ' 属于国家秘密 1 1',
        ' 属于四类过程性信息 0 空',
        '总计 3 3',
      ],
    ]);
  });

  test('lays two-way labels out as rows and columns, a block for each set of columns', () => {
    expect(
      layOut('2021', [
        fact('regulations.issued', 0),
        fact('regulations.in_force', 1),
        fact('normative_documents.issued', 15),
        fact('normative_documents.in_force', 93),
        fact('licensing.decisions', 7),
        fact('penalties.decisions', 8),
      ]),
    ).toEqual([
      ['本年制发件数 现行有效件数', '规章 0 1', '行政规范性文件 15 93'],
      ['本年处理决定数量', '行政许可 7', '行政处罚 8'],
    ]);
  });

  test('leaves a cell that the report lacks empty, apart from a blank one', () => {
    expect(
      layOut('2021', [
        fact('review.upheld', 1),
        fact('review.total', 1),
        fact('litigation_direct.total', null),
      ]),
    ).toEqual([['结果维持 总计', '行政复议 1 1', '行政诉讼·未经复议直接起诉 无 空']]);
  });

  test('sets parts in below a total of the 2014 form', () => {
    expect(
      layOut('2014', [
        fact('replies.total', 5),
        fact('replies.granted', 4),
        fact('replies.denied', 1),
        fact('replies.denied.privacy', 1),
        fact('complaints.total', 0),
      ]),
    ).toEqual([
      [
        '',
        '申请答复数 5',
        ' 同意公开答复数 4',
        ' 不同意公开答复数 1',
        ' 涉及个人隐私 1',
        '举报投诉数量 0',
      ],
    ]);
  });

  test('shows no table that has no figures, and no figure of the prose', () => {
    const prose: Fact = {
      ...fact('disclosure.total', 1),
      source: 'prose',
      place: { section: 0, start: 0, end: 1 },
    };
    expect(layOut('2021', [prose])).toEqual([]);
  });
});
