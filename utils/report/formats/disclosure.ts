/** Table 2 of the 2019 and 2021 forms: documents made, decisions taken, fees, by 条例 article 20. */
import type { IndicatorCode } from '../../model.ts';
import { foldLabel } from '../../text/fold.ts';
import { findIndicator } from '../../text/indicators.ts';
import type { StreamCell, TableFact } from './cell-stream.ts';
import { type Label, LabelFinder } from './labels.ts';

/** First part of a code: the row. */
const ROW_LABELS: Label<string>[] = [
  { meaning: 'regulations', variants: ['规章'] },
  { meaning: 'normative_documents', variants: ['行政规范性文件', '规范性文件'] },
  { meaning: 'licensing', variants: ['行政许可'] },
  { meaning: 'other_services', variants: ['其他对外管理服务事项', '其它对外管理服务事项'] },
  { meaning: 'penalties', variants: ['行政处罚'] },
  { meaning: 'coercion', variants: ['行政强制'] },
  { meaning: 'fees', variants: ['行政事业性收费'] },
  { meaning: 'procurement', variants: ['政府集中采购'] },
];

/** Second part of a code: the column. Those of the 2021 form first. */
const COLUMN_LABELS: Label<string>[] = [
  { meaning: 'issued', variants: ['本年制发件数', '本年度制发件数', '制发件数', '本年制发数量'] },
  { meaning: 'repealed', variants: ['本年废止件数', '本年度废止件数', '废止件数', '本年废止数量'] },
  { meaning: 'in_force', variants: ['现行有效件数', '现行有效数量', '现行有效数'] },
  { meaning: 'decisions', variants: ['本年处理决定数量', '处理决定数量', '本年度处理决定数量'] },
  {
    meaning: 'amount',
    variants: [
      '本年收费金额',
      '本年收费金额(单位:万元)',
      '本年收费金额(万元)',
      '采购总金额',
      '采购总金额(元)',
    ],
  },
  { meaning: 'made', variants: ['本年新制作数量', '本年新制作数', '本年新制定数量'] },
  { meaning: 'newly_disclosed', variants: ['本年新公开数量', '本年新公开数'] },
  { meaning: 'total_disclosed', variants: ['对外公开总数量', '对外公开总数'] },
  { meaning: 'items_previous', variants: ['上一年项目数量', '上年项目数量', '上一年度项目数量'] },
  { meaning: 'items_change', variants: ['本年增/减', '本年增减', '本年增/减数量'] },
  { meaning: 'items', variants: ['采购项目数量'] },
];

const HEAD_LABELS: Label<'head'>[] = [{ meaning: 'head', variants: ['信息内容'] }];
const ARTICLE_TITLE = /^第?二十条第?\([一五六八九]\)项?$/;

const rows = new LabelFinder(ROW_LABELS);
const columns = new LabelFinder(COLUMN_LABELS);
const heads = new LabelFinder(HEAD_LABELS);
const CLOSE_ENOUGH = 0.7;

/** Whether a text is a label of this table. */
export function isDisclosureLabel(text: string): boolean {
  return (
    isDisclosureHead(text) ||
    rows.findExact(text) !== undefined ||
    columns.findExact(text) !== undefined
  );
}

/** Whether a text begins a block of this table: 第二十条第（一）项 or 信息内容. */
export function isDisclosureHead(text: string): boolean {
  return heads.findExact(text) !== undefined || isArticleTitle(text);
}

/** Whether a text is a column label, which stands in head rows only. */
export function isDisclosureColumn(text: string): boolean {
  return columns.findExact(text) !== undefined;
}

function isArticleTitle(text: string): boolean {
  if (text.length > 30) return false;
  return ARTICLE_TITLE.test(foldLabel(text));
}

/** The figures of a disclosure table, or none where the cells are not of one. */
export function readDisclosure(cells: StreamCell[]): TableFact[] {
  const facts: TableFact[] = [];
  let head: string[] = [];
  let row: { name: string; cells: StreamCell[] } | null = null;
  const endRow = () => {
    if (row) facts.push(...assignColumns(row.name, row.cells, head));
    row = null;
  };
  for (const cell of cells) {
    if (cell.isValue) {
      row?.cells.push(cell);
      continue;
    }
    const column = columns.findClosest(cell.text, CLOSE_ENOUGH);
    const name = rows.findClosest(cell.text, CLOSE_ENOUGH);
    if (column && (!name || column.closeness >= name.closeness)) {
      endRow();
      head.push(column.meaning);
    } else if (name && head.length > 0) {
      endRow();
      row = { name: name.meaning, cells: [] };
    } else if (isDisclosureHead(cell.text)) {
      endRow();
      head = [];
    } else if (row && row.cells.length < head.length) {
      row.cells.push(cell);
    }
  }
  endRow();
  return facts;
}

/** Values follow the head's columns in order; cells beyond them are filling. */
function assignColumns(name: string, cells: StreamCell[], head: string[]): TableFact[] {
  return head.flatMap((column, i) => {
    const indicator: IndicatorCode = `${name}.${column}`;
    const cell = cells[i];
    return cell && findIndicator(indicator) ? [{ indicator, cell }] : [];
  });
}
