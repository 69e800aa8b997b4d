/** Whole tables: split, repeated heads, hidden rows, divs, flattened text, layout tables. */
import type { ReportDocument, Row, TableBlock, TableLayout } from '../document.ts';
import { tablesOf } from '../document.ts';
import type { Random } from '../random.ts';
import { hasTable, type Mutator, note } from './mutator.ts';
import { headOf, splitRows } from './split-table.ts';

const MARKUP = '§5 Markup';
const FLAT = '§5 Flattened text (reader copies, seeds)';

/** Tables long enough for a page break. */
function longTables(document: ReportDocument): TableBlock[] {
  return tablesOf(document).filter((table) => table.rows.length > 20);
}

function cutPoint(table: TableBlock, random: Random): number {
  return random.integer(8, table.rows.length - 4);
}

function splitInTwo(document: ReportDocument, random: Random): void {
  const table = random.pick(longTables(document));
  const head = random.chance(0.5) ? headOf(table) : [];
  const [above, below] = splitRows(table, cutPoint(table, random), random.chance(0.5));
  table.rows = above;
  const rest: TableBlock = { ...table, rows: [...head, ...below] };
  const gap = random.chance(0.4) ? [note('（续表）')] : [];
  document.blocks.splice(document.blocks.indexOf(table) + 1, 0, ...gap, rest);
}

function repeatHead(document: ReportDocument, random: Random): void {
  const table = random.pick(longTables(document));
  const head = headOf(table);
  const [above, below] = splitRows(table, cutPoint(table, random), random.chance(0.5));
  table.rows = [...above, ...head, ...below];
}

/** Rows of last year's or the template's figures that nobody sees. */
function hideRows(document: ReportDocument, random: Random): void {
  const table = random.pick(longTables(document));
  const at = random.integer(6, table.rows.length - 2);
  const model = table.rows.filter((row) => row.cells.some((cell) => cell.fact)).slice(0, 3);
  const hidden: Row[] = model.map((row) => ({
    hidden: true,
    cells: row.cells
      .filter((cell) => cell.role !== 'group')
      .map(({ fact, value, ...cell }) => ({
        ...cell,
        text: fact ? String(random.integer(3, 900)) : cell.text,
      })),
  }));
  const [above, below] = splitRows(table, at, true);
  table.rows = [...above, ...hidden, ...below];
}

function flatten(name: string, layout: TableLayout): Mutator {
  return {
    name,
    source: layout === 'divs' ? MARKUP : FLAT,
    stage: 'table',
    shows: 'grid',
    group: 'layout',
    fits: hasTable(),
    apply: (document) => {
      for (const table of tablesOf(document)) table.layout = layout;
    },
  };
}

const NAVIGATION =
  '<table class="nav_tab" border="0"><tr><td><a href="#1">法定主动公开内容</a></td><td><a href="#2">行政许可 12</a></td><td><a href="#3">行政处罚 7</a></td></tr><tr><td><a href="#4">依申请公开</a></td><td><a href="#5">政府信息公开年报 9</a></td><td><a href="#6">规范性文件 31</a></td></tr></table>';

function hasBody(document: ReportDocument): boolean {
  return document.blocks.some((block) => block.type === 'paragraph' && block.role === 'body');
}

const OTHER_TABLES: { head: string[]; labels: string[] }[] = [
  {
    head: ['渠道', '受理量', '办结量'],
    labels: ['12345热线', '领导信箱', '网上咨询', '合计'],
  },
  {
    head: ['类别', '承办数', '公开数'],
    labels: ['人大代表建议', '政协委员提案', '合计'],
  },
  {
    head: ['平台', '发布条数', '阅读量'],
    labels: ['门户网站', '微信公众号', '政务微博', '其他'],
  },
];

/** A table of the body's own beside the official ones: none of its figures has a code. */
function addOtherTable(document: ReportDocument, random: Random): void {
  const { head, labels } = random.pick(OTHER_TABLES);
  const rows: Row[] = labels.map((label) => ({
    cells: [
      { role: 'label', text: label },
      ...head.slice(1).map(() => ({
        role: 'filler' as const,
        text: String(random.integer(1, 4000)),
      })),
    ],
  }));
  const table: TableBlock = {
    type: 'table',
    kind: 'other',
    layout: 'table',
    rows: [{ head: true, cells: head.map((text) => ({ role: 'head', text })) }, ...rows],
  };
  const bodies = document.blocks.filter(
    (block) => block.type === 'paragraph' && block.role === 'body',
  );
  document.blocks.splice(document.blocks.indexOf(random.pick(bodies)) + 1, 0, table);
}

function onTables(
  name: string,
  source: string,
  fits: Mutator['fits'],
  apply: Mutator['apply'],
): Mutator {
  return { name, source, stage: 'table', shows: 'grid', fits, apply };
}

export const TABLE_MUTATORS: Mutator[] = [
  { ...onTables('table-split', MARKUP, (d) => longTables(d).length > 0, splitInTwo), shows: 'any' },
  {
    ...onTables('header-repeated', MARKUP, (d) => longTables(d).length > 0, repeatHead),
    shows: 'any',
  },
  onTables('hidden-rows', MARKUP, (d) => longTables(d).length > 0, hideRows),
  onTables('nested-layout', MARKUP, hasTable(), (document, random) => {
    for (const table of tablesOf(document)) table.nested = random.integer(1, 2);
  }),
  onTables('header-cells', '§5 Markup: hardly ever <th>', hasTable(), (document) => {
    for (const table of tablesOf(document)) table.th = true;
  }),
  onTables('empty-rows', '§5 Flattened text: lines of |', hasTable(), (document, random) => {
    for (const table of tablesOf(document)) {
      const width = table.rows.at(-1)?.cells.length ?? 1;
      for (let i = random.integer(1, 4); i > 0; i--) {
        const cells = Array.from({ length: width }, () => ({ role: 'filler' as const, text: '' }));
        table.rows.push({ cells });
      }
    }
  }),
  onTables('trailing-empty-cells', MARKUP, hasTable('applications'), (document, random) => {
    for (const table of tablesOf(document)) {
      if (table.kind !== 'applications') continue;
      for (const row of table.rows.filter((one) => !one.head)) {
        if (random.chance(0.6)) row.cells.push({ role: 'filler', text: '' });
      }
    }
  }),
  onTables('unit-row', '§1.3: （单位：…）', hasTable('applications'), (document) => {
    for (const table of tablesOf(document)) {
      if (table.kind !== 'applications' || !table.rows[0]?.head) continue;
      table.rows.unshift({ cells: [{ role: 'title', text: '单位：件', colSpan: 10 }] });
    }
  }),
  onTables(
    'tables-untitled-row',
    '§1.2: each block has a title row',
    hasTable('disclosure'),
    (document) => {
      // The block titles stand as paragraphs between tables instead of rows inside them.
      for (const table of tablesOf(document)) {
        if (table.kind !== 'disclosure') continue;
        const blocks: TableBlock[] = [];
        for (const row of table.rows) {
          if (row.cells[0]?.role === 'title') blocks.push({ ...table, rows: [row] });
          else blocks.at(-1)?.rows.push(row);
        }
        const parts = blocks.flatMap((block) => {
          const [title, ...rows] = block.rows;
          return [note(title?.cells[0]?.text ?? ''), { ...block, rows }];
        });
        document.blocks.splice(document.blocks.indexOf(table), 1, ...parts);
      }
    },
  ),
  onTables('annex-units-lost', '§1.1; seed 003: units are lost', hasTable('annex'), (document) => {
    for (const table of tablesOf(document)) {
      if (table.kind !== 'annex') continue;
      for (const row of table.rows) {
        for (const cell of row.cells) if (cell.role === 'unit') cell.text = '';
      }
    }
  }),
  {
    ...onTables(
      'navigation-table',
      '§5: layout and navigation tables',
      () => true,
      (document) => {
        document.blocks.unshift({ type: 'raw', html: document.convert(NAVIGATION) });
      },
    ),
    shows: 'any',
  },
  {
    ...onTables('other-table', '§1.1: do not force them into these codes', hasBody, addOtherTable),
    shows: 'any',
  },
  flatten('div-table', 'divs'),
  flatten('flatten-pipes', 'pipes'),
  flatten('flatten-pipes-run', 'pipes-run'),
  flatten('flatten-tabs', 'tabs'),
  flatten('flatten-spaces', 'spaces'),
  flatten('flatten-wide-spaces', 'wide-spaces'),
  flatten('flatten-lines', 'lines'),
];
