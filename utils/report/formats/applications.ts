/**
 * Table 3 of the 2019 and 2021 forms: applications received and handled, by applicant.
 * The forms differ only in group （六）, undivided in 2019 and of three rows since 2021; real reports mix them.
 */
import { APPLICANTS, type Applicant, type IndicatorCode } from '../../model.ts';
import type { StreamCell, TableFact } from './cell-stream.ts';
import { type Label, LabelFinder } from './labels.ts';

/** In the order of the form. */
const ROW_LABELS: Label<IndicatorCode>[] = [
  {
    meaning: 'applications.new',
    variants: [
      '本年新收政府信息公开申请数量',
      '本年度新收政府信息公开申请数量',
      '本年新收政府信息公开申请',
    ],
  },
  {
    meaning: 'applications.carried_in',
    variants: [
      '上年结转政府信息公开申请数量',
      '上年度结转政府信息公开申请数量',
      '上年结转政府信息公开申请',
    ],
  },
  { meaning: 'outcome.granted', variants: ['予以公开'] },
  {
    meaning: 'outcome.partial',
    variants: ['部分公开', '部分公开(区分处理的，只计这一情形，不计其他情形)'],
  },
  { meaning: 'outcome.denied.state_secret', variants: ['属于国家秘密'] },
  { meaning: 'outcome.denied.other_law', variants: ['其他法律行政法规禁止公开'] },
  { meaning: 'outcome.denied.public_safety', variants: ['危及三安全一稳定'] },
  { meaning: 'outcome.denied.third_party', variants: ['保护第三方合法权益'] },
  { meaning: 'outcome.denied.internal_affairs', variants: ['属于三类内部事务信息'] },
  { meaning: 'outcome.denied.process', variants: ['属于四类过程性信息'] },
  { meaning: 'outcome.denied.enforcement_file', variants: ['属于行政执法案卷'] },
  { meaning: 'outcome.denied.inquiry', variants: ['属于行政查询事项'] },
  { meaning: 'outcome.unavailable.not_held', variants: ['本机关不掌握相关政府信息'] },
  { meaning: 'outcome.unavailable.needs_creation', variants: ['没有现成信息需要另行制作'] },
  { meaning: 'outcome.unavailable.unclear', variants: ['补正后申请内容仍不明确'] },
  { meaning: 'outcome.rejected.petition', variants: ['信访举报投诉类申请'] },
  { meaning: 'outcome.rejected.repeated', variants: ['重复申请'] },
  { meaning: 'outcome.rejected.publication', variants: ['要求提供公开出版物'] },
  { meaning: 'outcome.rejected.excessive', variants: ['无正当理由大量反复申请'] },
  {
    meaning: 'outcome.rejected.reconfirm',
    variants: ['要求行政机关确认或重新出具已获取信息', '要求行政机关确认或重新出具已经获取信息'],
  },
  { meaning: 'outcome.other', variants: ['其他处理'] },
  {
    meaning: 'outcome.other.uncorrected',
    variants: [
      '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '申请人无正当理由逾期不补正',
      '无正当理由逾期不补正',
      '逾期不补正',
    ],
  },
  {
    meaning: 'outcome.other.unpaid',
    variants: [
      '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '申请人逾期未按收费通知要求缴纳费用',
      '逾期未按收费通知要求缴纳费用',
      '逾期未缴纳费用',
      '逾期未缴费',
      '逾期不缴费',
    ],
  },
  { meaning: 'outcome.other.misc', variants: ['其他', '其它'] },
  { meaning: 'outcome.total', variants: ['总计', '合计', '办理结果总计'] },
  {
    meaning: 'applications.carried_out',
    variants: ['结转下年度继续办理', '结转下一年度继续办理', '结转下年继续办理'],
  },
];

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

const APPLICANT_COLUMNS: Label<Applicant>[] = [
  { meaning: 'natural_person', variants: ['自然人'] },
  { meaning: 'enterprise', variants: ['商业企业'] },
  { meaning: 'research', variants: ['科研机构'] },
  { meaning: 'public_welfare', variants: ['社会公益组织'] },
  { meaning: 'legal_services', variants: ['法律服务机构'] },
  { meaning: 'other_org', variants: ['其他', '其它'] },
  { meaning: 'total', variants: ['总计', '合计'] },
];

const rows = new LabelFinder(ROW_LABELS);
const groups = new LabelFinder(GROUP_LABELS);
const columns = new LabelFinder(APPLICANT_COLUMNS);
const ROW_ORDER = new Map(ROW_LABELS.map(({ meaning }, i) => [meaning, i]));

/** Labels that also stand over columns or in other tables: rows only once the first row has been seen. */
const AMBIGUOUS = new Set(['outcome.other.misc', 'outcome.total']);
const CLOSE_ENOUGH = 0.62;
const FEWEST_ROWS = 3;

interface Row {
  indicator: IndicatorCode;
  cells: StreamCell[];
}

/** Whether a text is a row or group label of this table; columns are told apart by place only. */
export function isApplicationsLabel(text: string): boolean {
  return rows.findExact(text) !== undefined || groups.findExact(text) !== undefined;
}

/** Whether a text is one of the table's column labels. */
export function isApplicantLabel(text: string): boolean {
  return columns.findExact(text) !== undefined;
}

/** The figures of an applications table, or none where the cells are not of one. */
export function readApplications(cells: StreamCell[]): TableFact[] {
  const found = collectRows(cells);
  if (found.length < FEWEST_ROWS) return [];
  const order = applicantOrder(cells);
  const byColumn = applicantsByColumn(cells);
  return found.flatMap((row) => assignApplicants(row, order, byColumn));
}

function collectRows(cells: StreamCell[]): Row[] {
  const found: Row[] = [];
  const seen = new Set<IndicatorCode>();
  let current: Row | null = null;
  for (const cell of cells) {
    if (cell.isValue) {
      current?.cells.push(cell);
      continue;
    }
    const indicator = rowOf(cell.text, found.at(-1)?.indicator, current);
    if (indicator) {
      current = seen.has(indicator) ? null : { indicator, cells: [] };
      if (current) found.push(current);
      seen.add(indicator);
    } else if (groups.findExact(cell.text)) {
      current = null;
    } else if (current && current.cells.length < APPLICANTS.length) {
      current.cells.push(cell);
    } else {
      current = null;
    }
  }
  return found.filter((row) => row.cells.length > 0);
}

function rowOf(
  text: string,
  last: IndicatorCode | undefined,
  current: Row | null,
): IndicatorCode | undefined {
  const exact = rows.findExact(text);
  if (exact !== undefined) return AMBIGUOUS.has(exact) && last === undefined ? undefined : exact;
  if (groups.findExact(text) !== undefined) return undefined;
  // A damaged label counts only where a row may begin, and only for a row that is still to come.
  if (current && current.cells.length > 0 && current.cells.length < APPLICANTS.length)
    return undefined;
  const closest = rows.findClosest(text, CLOSE_ENOUGH);
  if (!closest) return undefined;
  const isLater = (ROW_ORDER.get(closest.meaning) ?? 0) > (last ? ROW_ORDER.get(last)! : -1);
  return isLater ? closest.meaning : undefined;
}

/** The order of the applicant columns as the header prints it; the form's own where the header is lost. */
function applicantOrder(cells: StreamCell[]): readonly Applicant[] {
  const printed: Applicant[] = [];
  for (const cell of cells) {
    if (rows.findExact(cell.text) === 'applications.new') break;
    const applicant = columns.findExact(cell.text);
    if (applicant && !printed.includes(applicant)) printed.push(applicant);
  }
  // 总计 spans the header's rows and comes before the organisations in document order.
  const reordered = [...printed.filter((one) => one !== 'total'), 'total' as const];
  return printed.length === APPLICANTS.length && !isFormOrder(reordered) ? reordered : APPLICANTS;
}

function isFormOrder(order: readonly Applicant[]): boolean {
  return order.every((applicant, i) => applicant === APPLICANTS[i]);
}

/** Applicants by grid column, from header cells that stand over one column. */
function applicantsByColumn(cells: StreamCell[]): Map<number, Applicant> {
  const byColumn = new Map<number, Applicant>();
  for (const cell of cells) {
    if (rows.findExact(cell.text) === 'applications.new') break;
    const applicant = columns.findExact(cell.text);
    if (applicant && cell.columnSpan === 1) byColumn.set(cell.column, applicant);
  }
  return byColumn;
}

/**
 * Seven values after the label are the seven applicants in order, whatever the spans say; further blank cells are
 * filling. With another count only the grid's columns can tell which is which; a cell that they do not place is left out.
 */
function assignApplicants(
  { indicator, cells }: Row,
  order: readonly Applicant[],
  byColumn: Map<number, Applicant>,
): TableFact[] {
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
