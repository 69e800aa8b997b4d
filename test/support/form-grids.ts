/** Official tables as grids, for tests of the forms' readers. */
import {
  APPLICANTS,
  type Fact,
  type FormatId,
  type Grid,
  type GridCell,
} from '../../utils/model.ts';
import { readApplications } from '../../utils/report/formats/applications.ts';
import { streamCells, type TableReading, toFact } from '../../utils/report/formats/cell-stream.ts';
import { readDisclosure } from '../../utils/report/formats/disclosure.ts';
import { indicatorsOf } from '../../utils/text/indicators.ts';

export type Rows = string[][];

/** A grid of rows of texts; `label^3` spans three columns, `` is a blank cell. */
export function gridOf(rows: Rows): Grid {
  const cells: GridCell[] = [];
  let columns = 0;
  rows.forEach((texts, row) => {
    let column = 0;
    for (const printed of texts) {
      const [text = '', span = '1'] = printed.split('^');
      cells.push({ row, column, rowSpan: 1, columnSpan: Number(span), text });
      column += Number(span);
    }
    columns = Math.max(columns, column);
  });
  return { rows: rows.length, columns, cells };
}

export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
/** The head of table 3, all column labels in one row. */
export const APPLICANT_HEAD = [
  CORNER,
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];

/** Codes of the rows of table 3. */
export function applicationCodes(format: FormatId): string[] {
  return indicatorsOf(format)
    .filter(({ byApplicant, derived }) => byApplicant && !derived)
    .filter(({ code }) => format !== '2021' || code !== 'outcome.other')
    .map(({ code }) => code);
}

/** Table 3 with the row's number in the first column, 0 to 4 in those of the organisations and their sum at the end. */
export function applicationRows(format: FormatId): Rows {
  const labels = new Map(indicatorsOf(format).map(({ code, label }) => [code, label]));
  const rows = applicationCodes(format).map((code, i) => [
    labels.get(code)!,
    ...[i, 0, 1, 2, 3, 4, i + 10].map(String),
  ]);
  return [APPLICANT_HEAD, ...rows];
}

/** The figures of `applicationRows`, or of some of its rows. */
export function applicationFigures(
  format: FormatId,
  codes = applicationCodes(format),
): Record<string, number> {
  const all = applicationCodes(format);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const i = all.indexOf(code);
      const values = [i, 0, 1, 2, 3, 4, i + 10];
      return APPLICANTS.map((applicant, column) => [`${code}@${applicant}`, values[column]!]);
    }),
  );
}

/** Table 3 with one of its rows changed; a row without cells is taken out. */
export function changeApplicationRow(
  code: string,
  change: (row: string[]) => string[],
  format: FormatId = '2021',
): Rows {
  return changeRow(applicationRows(format), applicationCodes(format).indexOf(code) + 1, change);
}

function changeRow(rows: Rows, at: number, change: (row: string[]) => string[]): Rows {
  const changed = change(rows[at]!);
  return rows.toSpliced(at, 1, ...(changed.length > 0 ? [changed] : []));
}

export const ANNEX_CODES = indicatorsOf('2014').map(({ code }) => code);
/** The figures of `annexRows`. */
export const ANNEX_FIGURES = Object.fromEntries(ANNEX_CODES.map((code, i) => [code, i]));

/** The 2014 annex with one of its rows changed; a row without cells is taken out. */
export function changeAnnexRow(code: string, change: (row: string[]) => string[]): Rows {
  return changeRow(annexRows(), ANNEX_CODES.indexOf(code) + 1, change);
}

/** The 2014 annex with the row's number as its figure. */
export function annexRows(): Rows {
  const rows = indicatorsOf('2014').map(({ label, unit }, i) => [label, unit, String(i)]);
  return [['统计指标', '单位', '统计数'], ...rows];
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** Table 4, with the figures 1 to 15. */
export function reviewRows(): Rows {
  return [
    ['行政复议^5', '行政诉讼^10'],
    ['^5', '未经复议直接起诉^5', '复议后起诉^5'],
    [...OUTCOMES, ...OUTCOMES, ...OUTCOMES],
    Array.from({ length: 15 }, (_, i) => String(i + 1)),
  ];
}

/** Figures by `indicator` or `indicator@applicant`. */
export function figuresOf(facts: Fact[]): Record<string, number | null> {
  return Object.fromEntries(
    facts.map(({ indicator, applicant, value }) => [
      applicant ? `${indicator}@${applicant}` : indicator,
      value,
    ]),
  );
}

/** What a reader tells: its figures by code, and what is lost. */
export function readingOf({ facts, lost }: TableReading): {
  figures: Record<string, number | null>;
  lost: string[];
} {
  return { figures: figuresOf(facts.map((fact) => toFact(fact, 0))), lost };
}

/** What rows read as table 3; `after`: the last row of the table before, which they go on with. */
export function readApplicationRows(
  rows: Rows,
  { flat = false, after }: { flat?: boolean; after?: string } = {},
) {
  return readingOf(readApplications(streamCells(gridOf(rows)), flat, after));
}

/** What rows read as table 2. */
export function readDisclosureRows(rows: Rows, flat = false) {
  return readingOf(readDisclosure(streamCells(gridOf(rows)), flat));
}
