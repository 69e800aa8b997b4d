/** Table 2 of the 2019 and 2021 forms: documents made, decisions taken, fees, by 条例 article 20. */
import type { IndicatorCode } from '../../model.ts';
import { foldLabel } from '../../text/fold.ts';
import { findIndicator, indicatorsOf } from '../../text/indicators.ts';
import type { StreamCell, TableFact, TableReading } from './cell-stream.ts';
import { type Label, LabelFinder } from './labels.ts';

/** Printed variants of row and column labels, by the part of the code that they stand for. */
const VARIANTS: Record<string, string[]> = {
  other_services: ['其它对外管理服务事项'],
  issued: ['本年度制发件数', '制发件数', '本年制发数量'],
  repealed: ['本年度废止件数', '废止件数', '本年废止数量'],
  in_force: ['现行有效数量', '现行有效数'],
  decisions: ['本年度处理决定数量'],
  amount: ['本年收费金额', '本年收费金额(万元)', '采购总金额(元)'],
  made: ['本年新制作数', '本年新制定数量'],
  newly_disclosed: ['本年新公开数'],
  total_disclosed: ['对外公开总数'],
  items_previous: ['上年项目数量', '上一年度项目数量'],
  items_change: ['本年增减', '本年增/减数量'],
};

/** Codes of this table are row.column, as its labels are row｜column. */
function collectLabels(part: 0 | 1): Label<string>[] {
  const indicators = [...indicatorsOf('2021'), ...indicatorsOf('2019')].filter(
    ({ code, label }) => label.includes('｜') && !/^(?:review|litigation)/.test(code),
  );
  const names = new Set(indicators.map(({ code }) => code.split('.')[part]!));
  return [...names].map((name) => ({
    meaning: name,
    variants: [
      ...indicators
        .filter(({ code }) => code.split('.')[part] === name)
        .map(({ label }) => label.split('｜')[part]!),
      ...(VARIANTS[name] ?? []),
    ],
  }));
}

const HEAD_LABELS: Label<'head'>[] = [{ meaning: 'head', variants: ['信息内容'] }];
const ARTICLE_TITLE = /^第?二十条第?\([一五六八九]\)项?$/;

const rows = new LabelFinder(collectLabels(0));
const columns = new LabelFinder(collectLabels(1));
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

function isArticleTitle(text: string): boolean {
  if (text.length > 30) return false;
  return ARTICLE_TITLE.test(foldLabel(text));
}

/** The figures of a disclosure table, or nothing where the cells are not of one. */
export function readDisclosure(cells: StreamCell[]): TableReading {
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
  return { facts, lost: [] };
}

/** Values follow the head's columns in order; cells beyond them are filling. */
function assignColumns(name: string, cells: StreamCell[], head: string[]): TableFact[] {
  return head.flatMap((column, i) => {
    const indicator: IndicatorCode = `${name}.${column}`;
    const cell = cells[i];
    return cell && findIndicator(indicator) ? [{ indicator, cell }] : [];
  });
}
