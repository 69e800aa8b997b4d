/** The 2014 form: the annexed 政府信息公开情况统计表, one figure a row (indicator, unit, figure). */
import type { IndicatorCode } from '../../model.ts';
import { foldLabel, foldText } from '../../text/fold.ts';
import { indicatorsOf } from '../../text/indicators.ts';
import { NOTHING, type StreamCell, type TableFact, type TableReading } from './cell-stream.ts';
import { type Label, LabelFinder } from './labels.ts';

/** Printed variants beside the official labels (domain reference §1.1; indicators' aliases). */
const VARIANTS: Record<IndicatorCode, string[]> = {
  'disclosure.total': ['主动公开政府信息总数', '公开政府信息数'],
  'channels.other': ['其它方式公开政府信息数'],
  'response.press_conferences': ['举办新闻发布会次数', '举办新闻发布会总次数'],
  'response.other': ['其它方式回应事件数'],
  'requests.received': ['收到政府信息公开申请数', '申请总数'],
  'requests.in_person': ['现场申请数'],
  'requests.online': ['网上申请数', '电子邮件申请数'],
  'requests.letter': ['书面申请数', '邮寄申请数'],
  'replies.total': ['对申请的答复总数'],
  'replies.already_public': ['属于主动公开范围', '属于主动公开范围数'],
  'replies.granted': ['同意公开'],
  'replies.partial': ['部分公开', '同意部分公开'],
  'replies.denied': ['不同意公开', '不予公开答复数'],
  'replies.denied.public_safety': ['危及三安全一稳定'],
  'replies.not_this_agency': ['不属于本机关公开', '不属于本机关公开数'],
  'replies.not_exist': ['信息不存在', '信息不存在数'],
  'replies.needs_correction': ['告知作出更改补充'],
  'replies.other_channels': ['告知通过其他途径办理'],
  'review.total': ['行政复议数', '行政复议总数'],
  'litigation.total': ['行政诉讼数', '行政诉讼总数'],
  'litigation.upheld': ['维持具体行政行为或者驳回原告诉讼请求'],
  'complaints.total': ['举报投诉数'],
  'fees.charged': ['依申请公开政府信息收取的费用'],
};

/** The same words under 行政复议 and under 行政诉讼: told apart by what stands above. */
const SHARED: Record<string, { review: IndicatorCode; litigation: IndicatorCode }> = {
  'review.corrected': { review: 'review.corrected', litigation: 'litigation.corrected' },
  'review.other': { review: 'review.other', litigation: 'litigation.other' },
};

const ROW_LABELS: Label<IndicatorCode>[] = indicatorsOf('2014').map(({ code, label }) => ({
  meaning: code,
  variants: [label, ...(VARIANTS[code] ?? [])],
}));

/** Head rows carry no figure of their own. */
const HEAD_LABELS: Label<'head'>[] = [
  {
    meaning: 'head',
    variants: [
      '主动公开情况',
      '通过不同渠道和方式公开政府信息的情况',
      '回应解读情况',
      '通过不同渠道和方式回应解读的情况',
      '依申请公开情况',
      '机构建设和保障经费情况',
      '政府信息公开会议和培训情况',
    ],
  },
];
const COLUMN_LABELS: Label<'column'>[] = [
  { meaning: 'column', variants: ['统计指标', '单位', '统计数', '统计数据'] },
];

const rows = new LabelFinder(ROW_LABELS);
const heads = new LabelFinder(HEAD_LABELS);
const columns = new LabelFinder(COLUMN_LABELS);
const UNITS = /^[（(]?(?:条|件|次|篇|人次|人|个|万元|元)[）)]?$/;
const CLOSE_ENOUGH = 0.75;
const FEWEST_ROWS = 5;

/** Whether a text is a label of this table. */
export function isAnnexLabel(text: string): boolean {
  return (
    rows.findExact(text) !== undefined ||
    heads.findExact(text) !== undefined ||
    columns.findExact(text) !== undefined
  );
}

/** Whether a text heads this table: 统计指标. */
export function isAnnexHead(text: string): boolean {
  return text.length <= 24 && foldLabel(text) === '统计指标';
}

/** Whether a text is a unit as this table prints it. */
export function isUnit(text: string): boolean {
  return text.length <= 6 && UNITS.test(foldText(text).trim());
}

interface AnnexRow {
  indicator: IndicatorCode;
  label: StreamCell;
  cells: StreamCell[];
}

/**
 * The figures of a 2014 annex, or nothing where the cells are not of one.
 * `continued`: the table before it was one, so a few rows are enough.
 */
export function readAnnex(cells: StreamCell[], continued: boolean): TableReading {
  const facts: TableFact[] = [];
  let part: 'review' | 'litigation' = 'review';
  let row: AnnexRow | null = null;
  const seen = new Set<IndicatorCode>();
  const endRow = () => {
    if (row) facts.push({ indicator: row.indicator, cell: figureOf(row) });
    row = null;
  };
  for (const cell of cells) {
    if (isUnit(cell.text)) continue;
    const found = cell.isValue ? undefined : rowOf(cell.text, facts.at(-1)?.indicator);
    if (found) {
      endRow();
      if (found === 'litigation.total') part = 'litigation';
      const indicator = SHARED[found]?.[part] ?? found;
      if (!seen.has(indicator)) row = { indicator, label: cell, cells: [] };
      seen.add(indicator);
    } else if (!cell.isValue && (heads.findExact(cell.text) || columns.findExact(cell.text))) {
      endRow();
    } else {
      row?.cells.push(cell);
    }
  }
  endRow();
  return facts.length >= (continued ? 1 : FEWEST_ROWS) ? { facts, lost: [] } : NOTHING;
}

const ROW_ORDER = new Map(ROW_LABELS.map(({ meaning }, i) => [meaning, i]));

/** The row that a label names; a damaged label only names one that is still to come. */
function rowOf(text: string, last: IndicatorCode | undefined): IndicatorCode | undefined {
  const closest = rows.findClosest(text, CLOSE_ENOUGH);
  if (!closest || closest.closeness === 1) return closest?.meaning;
  const isLater = ROW_ORDER.get(closest.meaning)! > (last ? ROW_ORDER.get(last)! : -1);
  return isLater ? closest.meaning : undefined;
}

/** The last cell beside the label; below it only where text was flattened. */
function figureOf({ label, cells }: AnnexRow): StreamCell {
  const beside = cells.filter((cell) => cell.row === label.row);
  return beside.at(-1) ?? cells[0] ?? missingCell(label);
}

/** Where a row has no cell for its figure, the label's cell stands for the blank. */
function missingCell(label: StreamCell): StreamCell {
  return { ...label, text: '' };
}
