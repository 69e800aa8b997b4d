/** Table 2 of the 2019 and 2021 forms: documents made, decisions taken, fees, by 条例 article 20. */
import { findIndicator, indicatorsOf } from '../../text/indicators.ts';
import { alignRows, HINTS, type Stretch } from './align-rows.ts';
import type { StreamCell, TableFact, TableReading } from './cell-stream.ts';
import { type Label, LabelFinder, type LabelText, labelOf } from './labels.ts';

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

const ROW_LABELS = collectLabels(0);
const ROWS = ROW_LABELS.map(({ meaning }) => meaning);
const rows = new LabelFinder(ROW_LABELS);
const columns = new LabelFinder(collectLabels(1));
const heads = new LabelFinder(HEAD_LABELS);

/** The columns that stand together in the forms, and the rows that stand below them. */
const LAYOUTS: { columns: string[]; rows: string[] }[] = [
  { columns: ['issued', 'repealed', 'in_force'], rows: ['regulations', 'normative_documents'] },
  {
    columns: ['made', 'newly_disclosed', 'total_disclosed'],
    rows: ['regulations', 'normative_documents'],
  },
  {
    columns: ['items_previous', 'items_change', 'decisions'],
    rows: ['licensing', 'other_services'],
  },
  { columns: ['items_previous', 'items_change', 'decisions'], rows: ['penalties', 'coercion'] },
  { columns: ['items_previous', 'items_change'], rows: ['fees'] },
  { columns: ['items', 'amount'], rows: ['procurement'] },
  { columns: ['decisions'], rows: ['licensing'] },
  { columns: ['decisions'], rows: ['penalties', 'coercion'] },
  { columns: ['amount'], rows: ['fees'] },
];
/** So many rows tell what a block is; those of the forms have two. */
const MOST_ROWS = 8;
/** A damaged label that alone tells what its block is. */
const TELLS = 0.6;

/** One block of the table: a head row and the rows below it. A label that is none of the form's has no meaning. */
interface Block {
  /** Whether 第二十条第…项 or 信息内容 begins it. */
  titled: boolean;
  /** Whether 信息内容, which stands before the columns, has been seen. */
  hasCorner: boolean;
  columns: { label: StreamCell; meaning: string | undefined }[];
  rows: Stretch<string>[];
}

/** Whether a text is a label of this table. */
export function isDisclosureLabel(text: LabelText): boolean {
  return (
    isDisclosureHead(text) ||
    rows.findExact(text) !== undefined ||
    columns.findExact(text) !== undefined
  );
}

/** Whether a text begins a block of this table: 第二十条第（一）项 or 信息内容. */
export function isDisclosureHead(text: LabelText): boolean {
  return heads.findExact(text) !== undefined || isArticleTitle(text);
}

function isArticleTitle(text: LabelText): boolean {
  return ARTICLE_TITLE.test(labelOf(text).label);
}

/** The figures of a disclosure table, or nothing where the cells are not of one. `flat`: columns mean nothing. */
export function readDisclosure(cells: StreamCell[], flat: boolean): TableReading {
  const readings = collectBlocks(cells, flat).map((block) => readBlock(block, flat));
  return {
    facts: readings.flatMap(({ facts }) => facts),
    lost: readings.flatMap(({ lost }) => lost),
  };
}

function collectBlocks(cells: StreamCell[], flat: boolean): Block[] {
  const blocks: Block[] = [];
  /** Labels that are none of the form's: columns or a row, as what follows will tell. */
  let unknown: StreamCell[] = [];
  const begin = (titled: boolean, hasCorner: boolean): Block => {
    const block: Block = { titled, hasCorner, columns: [], rows: [] };
    blocks.push(block);
    unknown = [];
    return block;
  };
  const addColumns = (block: Block, labels: StreamCell[]) => {
    const isCornerFirst = block.columns.length === 0 && !block.hasCorner;
    block.columns.push(
      ...labels.slice(isCornerFirst ? 1 : 0).map((label) => ({ label, meaning: undefined })),
    );
  };
  const addRow = (block: Block, row: Stretch<string>, labels: StreamCell[]) => {
    if (block.rows.length === 0) addColumns(block, labels);
    block.rows.push(row);
    unknown = [];
  };
  for (const cell of cells) {
    const block = blocks.at(-1);
    const row = block?.rows.at(-1);
    if (cell.isValue) {
      const label = unknown.at(-1);
      if (block && label)
        addRow(block, { label, meaning: undefined, cells: [cell] }, unknown.slice(0, -1));
      else row?.cells.push(cell);
      continue;
    }
    if (isDisclosureHead(cell.normal)) {
      begin(true, heads.findExact(cell.normal) !== undefined);
      continue;
    }
    const column = columns.findExact(cell.normal);
    const name = rows.findExact(cell.normal);
    if (column) {
      const head = block && !row ? block : begin(false, false);
      addColumns(head, unknown);
      head.columns.push({ label: cell, meaning: column });
      unknown = [];
    } else if (block && name) {
      addRow(block, { label: cell, meaning: name, cells: [] }, unknown);
    } else if (block && row && unknown.length === 0 && isOddCell(cell, row, block, flat)) {
      row.cells.push(cell);
    } else if (block) unknown.push(cell);
  }
  return blocks;
}

/** Text among the figures of a row is a cell that cannot be read, unless it may be the label of a row. */
function isOddCell(cell: StreamCell, row: Stretch<string>, block: Block, flat: boolean): boolean {
  if (row.cells.length >= block.columns.length || (!flat && cell.row !== row.label.row))
    return false;
  return ROWS.every((name) => rows.closeness(cell.normal, name, HINTS) < HINTS);
}

function readBlock(block: Block, flat: boolean): TableReading {
  const layout = findLayout(block);
  const head = block.columns.map(({ meaning }, i) => meaning ?? layout?.columns[i]);
  const unnamed = alignRows(block.rows, layout?.rows ?? [], (...of) => rows.closeness(...of));
  const named = block.rows.flatMap(({ meaning }) => meaning ?? []);
  const facts: TableFact[] = [];
  for (const { meaning, cells } of block.rows) {
    const values = placeValues(cells, block.columns, flat);
    head.forEach((column, i) => {
      const cell = values[i];
      if (column && cell && findIndicator(`${meaning}.${column}`))
        facts.push({ indicator: `${meaning}.${column}`, cell });
    });
  }
  // A table of other things may have a column of the same name.
  if (!block.titled && named.length === 0) return { facts, lost: [] };
  const placed = new Set(facts.map(({ indicator }) => indicator));
  const isUnknown = block.rows.some((row) => row.meaning === undefined);
  const likely = layout ?? (isUnknown ? findLikely(block) : undefined);
  const expected = [...(layout ? unnamed : (likely?.rows ?? [])), ...named].flatMap((row) =>
    (likely?.columns ?? head).map((column) => `${row}.${column}`),
  );
  return { facts, lost: expected.filter((code) => !placed.has(code) && findIndicator(code)) };
}

/** A layout that has the known columns of a block of which more cannot be told. */
function findLikely({ columns: head }: Block): { columns: string[]; rows: string[] } | undefined {
  const known = head.flatMap(({ meaning }) => meaning ?? []);
  return LAYOUTS.find((one) => known.every((column) => one.columns.includes(column)));
}

/** The layout that a block follows, as its known labels stand; a block of damaged labels only if they are close enough. */
function findLayout({
  columns: head,
  rows: body,
}: Block): { columns: string[]; rows: string[] } | undefined {
  const names = body.flatMap(({ meaning }) => meaning ?? []);
  const score = (layout: { columns: string[]; rows: string[] }): number => {
    if (layout.columns.length !== head.length) return 0;
    if (names.some((name) => !layout.rows.includes(name))) return 0;
    const known = names.length > 0 || head.some(({ meaning }) => meaning !== undefined);
    let sum = names.length;
    for (const [i, { label, meaning }] of head.entries()) {
      const closeness = meaning
        ? Number(meaning === layout.columns[i])
        : columns.closeness(label.normal, layout.columns[i]!);
      if (closeness < (known ? HINTS : TELLS)) return 0;
      sum += closeness;
    }
    for (const { label, meaning } of body.slice(0, MOST_ROWS)) {
      if (meaning === undefined)
        sum += Math.max(...layout.rows.map((row) => rows.closeness(label.normal, row)));
    }
    return sum;
  };
  return LAYOUTS.map((layout) => ({ layout, sum: score(layout) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)[0]?.layout;
}

/** As many values as columns are in their order, and blank cells beyond are filling; else only the grid can tell them apart. */
function placeValues(
  cells: StreamCell[],
  head: Block['columns'],
  flat: boolean,
): (StreamCell | undefined)[] {
  const printed = cells.slice(0, head.length);
  const isFilled = cells.slice(head.length).every(({ text }) => text === '');
  if (printed.length === head.length && isFilled) return printed;
  return head.map(({ label }) =>
    flat
      ? undefined
      : cells.find(({ row, column }) => row !== label.row && column === label.column),
  );
}
