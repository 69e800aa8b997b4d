/**
 * Table 3 of the 2019 and 2021 forms: applications received and handled, by applicant.
 * The forms differ only in group （六）, undivided in 2019 and of three rows since 2021; real reports mix them.
 */
import { APPLICANTS, type Applicant, type IndicatorCode } from '../../model.ts';
import { APPLICANT_LABELS, indicatorsOf } from '../../text/indicators.ts';
import { alignRows, HINTS, type Stretch } from './align-rows.ts';
import type { StreamCell, TableFact, TableReading } from './cell-stream.ts';
import { type Label, LabelFinder, type LabelText } from './labels.ts';

/** Printed variants beside the official labels (domain reference §2). */
const VARIANTS: Record<IndicatorCode, string[]> = {
  'applications.new': ['本年度新收政府信息公开申请数量', '本年新收政府信息公开申请'],
  'applications.carried_in': ['上年度结转政府信息公开申请数量', '上年结转政府信息公开申请'],
  'outcome.partial': ['部分公开'],
  'outcome.rejected.reconfirm': ['要求行政机关确认或重新出具已经获取信息'],
  'outcome.other.uncorrected': ['申请人无正当理由逾期不补正', '无正当理由逾期不补正', '逾期不补正'],
  'outcome.other.unpaid': [
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期未按收费通知要求缴纳费用',
    '逾期未缴纳费用',
    '逾期未缴费',
    '逾期不缴费',
  ],
  'outcome.other.misc': ['其它'],
  'outcome.total': ['合计', '办理结果总计'],
  'applications.carried_out': ['结转下一年度继续办理', '结转下年继续办理'],
};

/** The rows of both forms in the order of the newer; the undivided 其他处理 stands before its three parts. */
const ROW_LABELS: Label<IndicatorCode>[] = indicatorsOf('2021')
  .filter((one) => one.byApplicant && !one.derived)
  .map(({ code, label }) => ({ meaning: code, variants: [label, ...(VARIANTS[code] ?? [])] }));

const APPLICANT_VARIANTS: Partial<Record<Applicant, string[]>> = {
  other_org: ['其它'],
  total: ['合计'],
};

/** Labels of the groups and of the corner: never figures, and they end a row. */
const GROUP_LABELS: Label<'group'>[] = [
  {
    meaning: 'group',
    variants: [
      '本年度办理结果',
      '不予公开',
      '无法提供',
      '不予处理',
      '申请人情况',
      '法人或其他组织',
      '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    ],
  },
];

const APPLICANT_COLUMNS: Label<Applicant>[] = APPLICANTS.map((applicant) => ({
  meaning: applicant,
  variants: [APPLICANT_LABELS[applicant], ...(APPLICANT_VARIANTS[applicant] ?? [])],
}));

const rows = new LabelFinder(ROW_LABELS);
const groups = new LabelFinder(GROUP_LABELS);
const columns = new LabelFinder(APPLICANT_COLUMNS);
const ROW_ORDER = new Map(ROW_LABELS.map(({ meaning }, i) => [meaning, i]));

/** Labels that also stand over columns or in other tables. */
const AMBIGUOUS = new Set(['outcome.other.misc', 'outcome.total']);
const UNDIVIDED = 'outcome.other';
const FEWEST_ROWS = 3;
/** The note in the corner, which no other table prints. */
const CORNER = /勾稽[关關][系係]/;

type Row = Stretch<IndicatorCode>;

/** Whether a text is a row or group label of this table; columns are told apart by place only. */
export function isApplicationsLabel(text: LabelText): boolean {
  return rows.findExact(text) !== undefined || groups.findExact(text) !== undefined;
}

/** Whether a cell prints what only this table does: a row that is told by its words, a group, or the note in the corner. */
export function isOnlyApplications(cell: StreamCell): boolean {
  return beginsRows(cell) || groups.findExact(cell.normal) !== undefined || isCorner(cell.text);
}

/** Whether a text is one of the table's column labels. */
export function isApplicantLabel(text: LabelText): boolean {
  return columns.findExact(text) !== undefined;
}

/** Whether a text is the note on how the columns add up. */
export function isCorner(text: string): boolean {
  return text.length > 3 && CORNER.test(text.slice(0, 60));
}

/**
 * The figures of an applications table, or nothing where the cells are not of one. `flat`: columns mean nothing in flattened text.
 * `after`: the last row of the table before it, where that was one: then a few rows are enough.
 */
export function readApplications(
  cells: StreamCell[],
  flat: boolean,
  after?: IndicatorCode,
): TableReading {
  const stretches = collectRows(cells, flat);
  const order = formOrder(stretches);
  const lost = alignRows(stretches, order, (...of) => rows.closeness(...of), after);
  const found = stretches.filter((row) => row.meaning !== undefined && row.cells.length > 0);
  const hasCorner = cells.some(({ text }) => isCorner(text));
  if (found.length < (after || hasCorner ? 1 : FEWEST_ROWS))
    return { facts: [], lost: hasCorner && cells.some(isFigure) ? order : [] };
  const applicants = applicantOrder(cells);
  const byColumn = flat ? new Map<number, Applicant>() : applicantsByColumn(cells);
  const assigned = found.map((row) => assignApplicants(row, applicants, byColumn));
  const placed = flat && assigned.every(hasNoTotal) ? assigned.map(wholeRow) : assigned;
  const width = Math.max(...placed.map((facts) => facts.length));
  found.forEach(({ meaning, cells }, i) => {
    const printed = cells.filter(({ text }) => text !== '').length;
    if (placed[i]!.length < Math.max(width, printed)) lost.push(meaning!);
  });
  const unfilled = stretches.flatMap(({ meaning, cells }) =>
    meaning !== undefined && cells.length === 0 && order.includes(meaning) ? [meaning] : [],
  );
  return { facts: placed.flat(), lost: [...lost, ...unfilled] };
}

/** A row with figures but in its column of totals. */
function hasNoTotal(facts: TableFact[]): boolean {
  return (
    facts.length === 0 || facts.find(({ applicant }) => applicant === 'total')?.cell.text === ''
  );
}

/** A row without blank cells, or nothing: in text that has moved those to the end, nobody knows whose the figures are. */
function wholeRow(facts: TableFact[]): TableFact[] {
  const blanks = facts.filter(({ cell }) => cell.text === '').length;
  return blanks === 0 || blanks === facts.length ? facts : [];
}

function isFigure({ isValue, text }: StreamCell): boolean {
  return isValue && text !== '';
}

/** The form's rows: 其他处理 is either a row of its own or the head of three. */
function formOrder(stretches: Row[]): IndicatorCode[] {
  const other = stretches.find(({ meaning }) => meaning === UNDIVIDED);
  const isDivided = other
    ? other.cells.length === 0
    : stretches.some(({ meaning }) => meaning?.startsWith(`${UNDIVIDED}.`));
  return ROW_LABELS.map(({ meaning }) => meaning).filter((code) =>
    isDivided ? code !== UNDIVIDED : !other || !code.startsWith(`${UNDIVIDED}.`),
  );
}

function collectRows(cells: StreamCell[], flat: boolean): Row[] {
  const found: Row[] = [];
  const seen = new Set<IndicatorCode>();
  let current = null as Row | null;
  let inHead = false;
  for (const cell of cells) {
    if (cell.isValue) {
      current?.cells.push(cell);
      if (current?.meaning) seen.add(current.meaning);
      continue;
    }
    // A head repeated after a page break prints 其他 and 总计 as columns, without the numbers of the rows.
    inHead =
      isHeadCell(cell) ||
      (inHead && columns.findExact(cell.normal) !== undefined && !NUMBERED.test(cell.text));
    if (inHead || groups.findExact(cell.normal) !== undefined) {
      current = null;
      continue;
    }
    const row = rowOf(cell);
    // A label printed once for each of its columns is one label.
    if (row && current?.meaning === row && current.cells.length === 0) continue;
    if (!row && current && isOddCell(cell, current, flat)) {
      current.cells.push(cell);
      continue;
    }
    current = row && seen.has(row) ? null : { label: cell, meaning: row, cells: [] };
    if (current) found.push(current);
  }
  return found;
}

const NUMBERED = /\d|[（(]/;
const HEAD_LABELS = new Set(['申请人情况', '法人或其他组织', '自然人', '商业企业']);

function isHeadCell({ text, normal }: StreamCell): boolean {
  return isCorner(text) || HEAD_LABELS.has(normal.label);
}

/** 其他 and 总计 without their numbers are told by their place alone. */
function rowOf({ text, normal }: StreamCell): IndicatorCode | undefined {
  const row = rows.findExact(normal);
  return row && AMBIGUOUS.has(row) && !NUMBERED.test(text) ? undefined : row;
}

/** Text among the figures of a row is a cell that cannot be read, unless it may be the label of a later row. */
function isOddCell(cell: StreamCell, { label, meaning, cells }: Row, flat: boolean): boolean {
  if (cells.length >= APPLICANTS.length || (!flat && cell.row !== label.row)) return false;
  if (meaning === undefined) return cells.length > 0 && !flat;
  const later = ROW_LABELS.slice(ROW_ORDER.get(meaning)! + 1);
  return later.every((row) => rows.closeness(cell.normal, row.meaning, HINTS) < HINTS);
}

function beginsRows({ normal }: StreamCell): boolean {
  const row = rows.findExact(normal);
  return row !== undefined && !AMBIGUOUS.has(row);
}

/** The order of the applicant columns as the header prints it; the form's own where the header is lost. */
function applicantOrder(cells: StreamCell[]): readonly Applicant[] {
  const printed: Applicant[] = [];
  for (const cell of cells) {
    if (beginsRows(cell)) break;
    const applicant = columns.findExact(cell.normal);
    // 其他 and 总计 before all others belong to a table that a copy has run into this one.
    const isOfHead = printed.length > 0 || (applicant !== 'other_org' && applicant !== 'total');
    if (applicant && isOfHead && !printed.includes(applicant)) printed.push(applicant);
  }
  // 总计 spans the header's rows and comes before the organisations in document order.
  const reordered = [...printed.filter((one) => one !== 'total'), 'total' as const];
  return printed.length === APPLICANTS.length ? reordered : APPLICANTS;
}

/** Applicants by grid column, from header cells that stand over one column. */
function applicantsByColumn(cells: StreamCell[]): Map<number, Applicant> {
  const byColumn = new Map<number, Applicant>();
  for (const cell of cells) {
    if (beginsRows(cell)) break;
    const applicant = columns.findExact(cell.normal);
    if (applicant && cell.columnSpan === 1) byColumn.set(cell.column, applicant);
  }
  return byColumn;
}

/**
 * Seven values after the label are the seven applicants in order, whatever the spans say; further blank cells are
 * filling. With another count only the grid's columns can tell which is which; a cell that they do not place is left out.
 */
function assignApplicants(
  { meaning, cells }: Row,
  order: readonly Applicant[],
  byColumn: Map<number, Applicant>,
): TableFact[] {
  const indicator = meaning!;
  const values = dropFilling(cells);
  if (values.length === order.length && values.every((cell) => cell.columnSpan === 1)) {
    return values.map((cell, i) => ({ indicator, applicant: order[i]!, cell }));
  }
  return values.flatMap((cell) => {
    const applicant = cell.columnSpan === 1 ? byColumn.get(cell.column) : undefined;
    return applicant ? [{ indicator, applicant, cell }] : [];
  });
}

function dropFilling(cells: StreamCell[]): StreamCell[] {
  const extra = cells.slice(APPLICANTS.length);
  return extra.every((cell) => cell.text.trim() === '') ? cells.slice(0, APPLICANTS.length) : cells;
}
