/** The 2014 form: the annexed 政府信息公开情况统计表, one figure a row (indicator, unit, figure). */
import type { IndicatorCode } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { indicatorsOf } from '../../text/indicators.ts';
import { alignRows, type Stretch } from './align-rows.ts';
import { NOTHING, type StreamCell, type TableReading } from './cell-stream.ts';
import { type Label, LabelFinder, type LabelText, labelOf } from './labels.ts';

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

/** Notes that the form prints behind a label; compared with them where a damaged label has lost its bracket. */
const NOTES: Record<IndicatorCode, string> = {
  'disclosure.total': '（不同渠道和方式公开相同信息计1条）',
  'response.topics': '（不同方式回应同一热点或舆情计1次）',
  'organisation.staff_full_time': '（不包括政府公报及政府网站工作人员数）',
  'organisation.budget': '（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
};

const ROW_LABELS: Label<IndicatorCode>[] = indicatorsOf('2014').map(({ code, label }) => ({
  meaning: code,
  variants: [label, label + (NOTES[code] ?? ''), ...(VARIANTS[code] ?? [])],
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
const HAN = /[\u4e00-\u9fff]/;
const FEWEST_ROWS = 5;

type Row = Stretch<IndicatorCode>;

/** Whether a text is a label of this table. */
export function isAnnexLabel(text: LabelText): boolean {
  return (
    rows.findExact(text) !== undefined ||
    heads.findExact(text) !== undefined ||
    columns.findExact(text) !== undefined
  );
}

/** Whether a text is the label of a row of this table. */
export function isAnnexRow(text: LabelText): boolean {
  return rows.findExact(text) !== undefined;
}

/** Whether a text heads this table: 统计指标. */
export function isAnnexHead(text: LabelText): boolean {
  return labelOf(text).label === '统计指标';
}

/** Whether a text is a unit as this table prints it. */
export function isUnit(text: string): boolean {
  return text.length <= 6 && UNITS.test(foldText(text).trim());
}

/**
 * The figures of a 2014 annex, or nothing where the cells are not of one.
 * `after`: the last row of the table before it, where that was one: then a few rows are enough.
 * Where there can not be more figures than `beaten`, which another form has, they are not looked for.
 */
export function readAnnex(cells: StreamCell[], after?: IndicatorCode, beaten = 0): TableReading {
  if (cells.length <= beaten || countLabels(cells) <= beaten) return NOTHING;
  const stretches = collectRows(cells, after);
  const lost = alignRows(stretches, ORDER, (...of) => rows.closeness(...of), after);
  const facts = stretches.flatMap((row) =>
    row.meaning === undefined ? [] : [{ indicator: row.meaning, cell: figureOf(row) }],
  );
  return facts.length >= (after ? 1 : FEWEST_ROWS) ? { facts, lost } : NOTHING;
}

/** There are no more rows than that. */
function countLabels(cells: StreamCell[]): number {
  let count = 0;
  for (const { isValue } of cells) if (!isValue) count++;
  return count;
}

const ORDER = ROW_LABELS.map(({ meaning }) => meaning);

function collectRows(cells: StreamCell[], after: IndicatorCode | undefined): Row[] {
  const found: Row[] = [];
  const seen = new Set<IndicatorCode>();
  let last = after;
  let row: Row | null = null;
  for (const cell of cells) {
    if (isUnit(cell.text)) continue;
    if (cell.isValue) {
      row?.cells.push(cell);
      continue;
    }
    const label = rows.findExact(cell.normal);
    if (label === undefined && (heads.findExact(cell.normal) ?? columns.findExact(cell.normal))) {
      row = null;
      continue;
    }
    // Text where the figure should stand is a cell that cannot be read; behind one it begins another row.
    const isBare = row?.label.row === cell.row && !row.cells.some((one) => isFigure(one, cell));
    if (label === undefined && row && isBare) {
      row.cells.push(cell);
      continue;
    }
    const meaning = label && inPart(label, last);
    row = meaning && seen.has(meaning) ? null : { label: cell, meaning, cells: [] };
    if (row) found.push(row);
    if (meaning) seen.add(meaning);
    last = meaning ?? last;
  }
  return found;
}

/** Whether a cell before another is the row's figure; a blank one may be its unit, which signs without words do not follow. */
function isFigure({ isValue, text }: StreamCell, next: StreamCell): boolean {
  return isValue && (text !== '' || HAN.test(next.text));
}

/** The same words stand under 行政复议 and under 行政诉讼: told apart by what stands above. */
function inPart(label: IndicatorCode, last: IndicatorCode | undefined): IndicatorCode {
  const inLitigation = label.replace('review.', 'litigation.');
  const isShared = label === 'review.corrected' || label === 'review.other';
  return isShared && last?.startsWith('litigation.') ? inLitigation : label;
}

/** The figure beside the label, the last that is filled; below it only where text was flattened. */
function figureOf({ label, cells }: Row): StreamCell {
  const beside = cells.filter((cell) => cell.row === label.row);
  return (
    beside.findLast(({ text }) => text !== '') ?? beside.at(-1) ?? cells[0] ?? missingCell(label)
  );
}

/** Where a row has no cell for its figure, the label's cell stands for the blank. */
function missingCell(label: StreamCell): StreamCell {
  return { ...label, text: '' };
}
