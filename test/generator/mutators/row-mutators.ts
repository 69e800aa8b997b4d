/** Rows that editors add to the official tables or lose from them. */
import type { ReportDocument, Row, TableBlock } from '../document.ts';
import { tablesOf } from '../document.ts';
import { hasTable, type Mutator } from './mutator.ts';

const CAPTIONS: Partial<Record<TableBlock['kind'], string[]>> = {
  disclosure: ['主动公开政府信息情况表', '二、主动公开政府信息情况'],
  applications: ['收到和处理政府信息公开申请情况表', '三、收到和处理政府信息公开申请情况'],
  review: ['行政复议、行政诉讼情况表', '四、政府信息公开行政复议、行政诉讼情况'],
  annex: ['政府信息公开情况统计表', '附表'],
};

const NOTES = [
  '注：本表数据截至12月31日。',
  '说明：1.单位为件；2.空格按0计。',
  '填报人：办公室　　审核人：办公室',
];

/** The widest row's number of columns. */
function widthOf(table: TableBlock): number {
  return Math.max(
    ...table.rows.map((row) => row.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)),
  );
}

function spanning(table: TableBlock, text: string): Row {
  return { cells: [{ role: 'title', text, colSpan: widthOf(table) }] };
}

function onRows(name: string, source: string, apply: Mutator['apply']): Mutator {
  return { name, source, stage: 'table', shows: 'any', fits: hasTable(), apply };
}

/** Tables whose uppermost head row only gathers what the next one names. */
function gathered(document: ReportDocument): TableBlock[] {
  return tablesOf(document).filter(
    ({ kind, rows }) =>
      (kind === 'applications' || kind === 'review') && rows.filter((row) => row.head).length > 2,
  );
}

export const ROW_MUTATORS: Mutator[] = [
  {
    ...onRows(
      'caption-row',
      'contract.md: row labels of a table are no sections',
      (document, random) => {
        for (const table of tablesOf(document)) {
          const captions = CAPTIONS[table.kind];
          if (captions) table.rows.unshift(spanning(table, random.pick(captions)));
        }
      },
    ),
    // Flattened to a line of its own, a caption with a number is a heading.
    shows: 'grid',
    fits: (document) => tablesOf(document).some((table) => table.kind in CAPTIONS),
  },
  onRows('note-row', '§5 Cells: notes', (document, random) => {
    const text = random.pick(NOTES);
    for (const table of tablesOf(document)) table.rows.push(spanning(table, text));
  }),
  {
    ...onRows('top-head-lost', '§5 Markup: missing cells happen', (document) => {
      for (const table of gathered(document)) {
        const [, ...rest] = table.rows;
        const corner = table.rows[0]!.cells.filter((cell) => cell.role === 'corner');
        for (const cell of corner) cell.rowSpan = (cell.rowSpan ?? 1) - 1;
        rest[0]!.cells.unshift(...corner);
        table.rows = rest;
      }
    }),
    shows: 'grid',
    fits: (document) => gathered(document).length > 0,
  },
];
