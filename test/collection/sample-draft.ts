import type { ClipDraft } from '../../utils/collection/clip-schema.ts';
import type { Finding, Report, StructureFigure } from '../../utils/model.ts';

function figure(value: number, unit: string, start: number): StructureFigure {
  return { value, unit, approximate: false, place: { section: 0, start, end: start + 3 } };
}

/** A small report with every optional field of the model somewhere in it. */
export const sampleReport: Report = {
  isReport: true,
  confidence: 0.97,
  reasons: [{ key: 'reader.title_matches', args: { year: 2021 } }],
  title: '青禾县2021年政府信息公开工作年度报告',
  issuer: '青禾县人民政府',
  year: 2021,
  format: '2021',
  script: 'hans',
  publishedOn: '2022-01-20',
  period: { from: '2021-01-01', to: '2021-12-31' },
  preamble: '本报告由六部分组成。\n',
  sections: [
    { level: 1, ordinal: 1, title: '总体情况', kind: 'overview', text: '主动公开信息14249条。\n' },
  ],
  issuerLevel: 'county',
  region: { county: '青禾县' },
  identity: [{ key: 'page.identity.issuer_title' }],
  issuerKind: 'government',
  tables: [
    {
      kind: 'applications',
      section: 0,
      grid: {
        rows: 1,
        columns: 2,
        cells: [
          { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '予以公开' },
          { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '12' },
        ],
      },
    },
  ],
  facts: [
    {
      indicator: 'outcome.granted',
      applicant: 'total',
      value: 12,
      status: 'number',
      unit: '件',
      raw: '12',
      source: 'table',
      place: { table: 0, row: 0, column: 1 },
    },
    {
      indicator: 'disclosure.total',
      value: 14249,
      status: 'number',
      unit: '条',
      raw: '14249条',
      source: 'prose',
      place: { section: 0, start: 6, end: 12, frame: 1 },
      quote: '主动公开信息14249条。',
    },
  ],
  quantities: [
    {
      text: '约3万次',
      value: 30000,
      unit: '次',
      approximate: true,
      place: { section: null, start: 0, end: 4 },
    },
  ],
  structures: [
    {
      kind: 'split',
      whole: figure(59, '件', 3),
      parts: [figure(26, '件', 9), figure(33, '件', 14)],
      completeness: 'kind',
      family: 'level',
    },
    {
      kind: 'share',
      percent: figure(55.9, '%', 19),
      part: figure(33, '件', 14),
      whole: figure(59, '件', 3),
      named: false,
    },
    {
      kind: 'growth',
      percent: figure(20, '%', 40),
      current: figure(120, '件', 30),
      difference: figure(20, '件', 36),
      falls: false,
    },
  ],
  problems: [
    {
      code: 'unreadable-cell',
      message: { key: 'reader.unreadable_cell' },
      place: { table: 0, row: 0, column: 0, frame: 1 },
    },
  ],
};

export const sampleFindings: Finding[] = [
  {
    rule: 'prose-sums',
    severity: 'error',
    message: { key: 'prose-sums.fail', args: { total: 14249, sum: 14239 } },
    expected: 14239,
    actual: 14249,
    terms: [
      { text: '14249条', value: 14249 },
      { indicator: 'outcome.granted', applicant: 'total', value: null },
    ],
    quote: '主动公开信息14249条。',
    places: [{ section: 0, start: 6, end: 12 }],
    suspects: [{ text: '14249条', value: 14249, suggested: 14239 }],
  },
  {
    rule: 'blank-total',
    severity: 'hint',
    message: { key: 'blank-total.fail' },
    expected: null,
    actual: null,
    terms: [],
    places: [],
    suspects: [],
  },
];

/** A draft of a whole report; parts of it and of its report can be replaced. */
export function sampleDraft(
  changes: Partial<ClipDraft> = {},
  reportChanges: Partial<Report> = {},
): ClipDraft {
  return {
    kind: 'report',
    url: 'https://www.qinghe.gov.cn/report/2021.html',
    retrievedAt: '2026-03-01T08:00:00.000Z',
    parserVersion: '1',
    rulesVersion: '1',
    snapshot: '<html><body><h1>年度报告</h1></body></html>',
    findings: sampleFindings,
    ...changes,
    report: { ...sampleReport, ...reportChanges },
  };
}
