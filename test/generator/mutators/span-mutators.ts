/** Wrong, missing and clipped spans. Figures stay; only the grid around them is broken. */
import type { Cell, ReportDocument, Row, TableBlock } from '../document.ts';
import { hasTable, type Mutator, tableOfKind } from './mutator.ts';

const SOURCE = '§5 Markup: rowspan 20-25, groups 8/3/5/3, colspan 3; wrong spans or missing cells';

function applicationsRows(document: ReportDocument): Row[] {
  return tableOfKind(document, 'applications')?.rows ?? [];
}

/** 三、本年度办理结果. */
function outcomeCell(document: ReportDocument): Cell | undefined {
  return applicationsRows(document)
    .flatMap((row) => row.cells)
    .find((cell) => cell.role === 'group' && (cell.rowSpan ?? 1) > 15);
}

function groupCells(document: ReportDocument): Cell[] {
  return applicationsRows(document)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.role === 'group' && (cell.rowSpan ?? 1) > 1);
}

/** The outer rows: 一、 二、 四、. */
function outerLabels(document: ReportDocument): Cell[] {
  return applicationsRows(document)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.role === 'label' && cell.colSpan === 3);
}

function mutator(
  name: string,
  fits: Mutator['fits'],
  apply: Mutator['apply'],
  source = SOURCE,
): Mutator {
  return { name, source, stage: 'table', shows: 'grid', group: 'spans', fits, apply };
}

/** Repeats each merged cell in every slot it covers. */
function unmerge(table: TableBlock): void {
  const pending: { cell: Cell; column: number; rows: number }[] = [];
  for (const row of table.rows) {
    const out: Cell[] = [];
    let column = 0;
    const takePending = (): void => {
      for (let i = 0; i < pending.length; i++) {
        const one = pending[i]!;
        if (one.column !== column || one.rows === 0) continue;
        out.push({ ...one.cell, rowSpan: 1, colSpan: 1 });
        one.rows--;
        column++;
        i = -1;
      }
    };
    takePending();
    for (const cell of row.cells) {
      const { fact, value, ...copy } = cell;
      for (let offset = 0; offset < (cell.colSpan ?? 1); offset++) {
        out.push(
          offset === 0 ? { ...cell, rowSpan: 1, colSpan: 1 } : { ...copy, rowSpan: 1, colSpan: 1 },
        );
        if ((cell.rowSpan ?? 1) > 1) {
          pending.push({ cell: copy, column, rows: (cell.rowSpan ?? 1) - 1 });
        }
        column++;
      }
      takePending();
    }
    row.cells = out;
  }
}

export const SPAN_MUTATORS: Mutator[] = [
  mutator(
    'rowspan-too-long',
    (d) => outcomeCell(d) !== undefined,
    (document, random) => {
      const cell = outcomeCell(document)!;
      cell.rowSpan = (cell.rowSpan ?? 1) + 1 + Number(random.chance(0.3));
    },
  ),
  mutator(
    'rowspan-too-short',
    (d) => outcomeCell(d) !== undefined,
    (document, random) => {
      const cell = outcomeCell(document)!;
      cell.rowSpan = (cell.rowSpan ?? 1) - random.integer(1, 3);
    },
  ),
  mutator(
    'rowspan-missing',
    (d) => groupCells(d).length > 0,
    (document, random) => {
      random.pick(groupCells(document)).rowSpan = 1;
    },
  ),
  mutator(
    'rowspan-clipped',
    (d) => outcomeCell(d) !== undefined,
    (document, random) => {
      outcomeCell(document)!.rowSpan = random.pick([60, 100, 200]);
    },
  ),
  mutator(
    'group-rowspan-wrong',
    (d) => groupCells(d).length > 1,
    (document, random) => {
      const cell = random.pick(groupCells(document).filter((one) => (one.rowSpan ?? 1) < 10));
      cell.rowSpan = Math.max(1, (cell.rowSpan ?? 1) + random.pick([-1, 1]));
    },
  ),
  mutator(
    'colspan-missing',
    (d) => outerLabels(d).length > 0,
    (document, random) => {
      for (const cell of random.sample(outerLabels(document), random.integer(1, 3)))
        cell.colSpan = 1;
    },
  ),
  mutator('head-colspan-wrong', hasTable('applications'), (document, random) => {
    const heads = applicationsRows(document)
      .slice(0, 2)
      .flatMap((row) => row.cells)
      .filter((cell) => (cell.colSpan ?? 1) > 1);
    const cell = random.pick(heads);
    cell.colSpan = (cell.colSpan ?? 1) + random.pick([-1, 1]);
  }),
  mutator('title-colspan-wrong', hasTable('disclosure'), (document, random) => {
    for (const row of tableOfKind(document, 'disclosure')?.rows ?? []) {
      const cell = row.cells[0];
      if (cell?.role === 'title') cell.colSpan = random.pick([1, 5, 10]);
    }
  }),
  mutator('spans-unmerged', hasTable('applications'), (document) => {
    unmerge(tableOfKind(document, 'applications')!);
  }),
  mutator(
    'outcome-cell-missing',
    (d) => outcomeCell(d) !== undefined,
    (document) => {
      const lost = outcomeCell(document);
      for (const row of applicationsRows(document)) {
        row.cells = row.cells.filter((cell) => cell !== lost);
      }
    },
    '§2: 三、本年度办理结果 as a 20-25-row vertical cell or missing altogether',
  ),
  mutator('value-colspan-shifted', hasTable('disclosure'), (document, random) => {
    for (const row of tableOfKind(document, 'disclosure')?.rows ?? []) {
      const values = row.cells.filter((cell) => cell.role === 'value');
      if (values.length < 2) continue;
      const order = random.shuffle(values.map((cell) => cell.colSpan ?? 1));
      values.forEach((cell, index) => {
        cell.colSpan = order[index]!;
      });
      values[random.integer(0, 1)]!.colSpan! += 1;
    }
  }),
];
