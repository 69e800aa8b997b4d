/** Flattened tables, for tests of what puts them together. */
import { expect } from 'vitest';
import { takeFlatTable } from '../../utils/report/flat-tables.ts';
import { blocksOf } from './text-blocks.ts';

/** The rows of the table that begins the lines, and the line after it. */
export function takeRows(lines: (string | null)[], from = 0) {
  const taken = takeFlatTable(blocksOf(lines), from);
  if (!taken) return null;
  const rows: string[][] = Array.from({ length: taken.table.grid.rows }, () => []);
  for (const { row, column, text } of taken.table.grid.cells) {
    expect(column).toBe(rows[row]!.length);
    rows[row]!.push(text);
  }
  expect(taken.table.grid.columns).toBe(Math.max(...rows.map((row) => row.length)));
  return { rows, next: taken.next };
}

/** Labels and figures of the first block of table 2. */
export const HEAD = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
export const REGULATIONS = ['规章', '0', '1', '2'];
export const DOCUMENTS = ['行政规范性文件', '3', '4', '5'];
export const TITLE = '第二十条第（一）项';
/** Its rows as they are put together: what stands before the first figure is one. */
export const ROWS = [[TITLE, ...HEAD, ...REGULATIONS], DOCUMENTS];
