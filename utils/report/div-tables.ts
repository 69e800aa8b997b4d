import type { BuiltGrid } from '../grid/build-grid.ts';
import { createHidingTest } from '../grid/is-hidden.ts';
import { readCellText } from '../grid/read-cell-text.ts';
import type { GridCell } from '../model.ts';
import { isFormLabel, isTableHead } from './flat-tables.ts';

const ROW_STYLE = /display\s*:\s*(?:table-row|flex|grid)/i;
const ROW_CLASS = /(?:^|[\s_-])(?:tr|row)(?:$|[\s_-])/i;
/** A head stands in the first rows; further down the element is something larger. */
const FIRST_ROWS = 3;
const FEWEST_ROWS = 2;
/** Rows cannot stand in these. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LONGEST_LABEL = 400;
const LONGEST_HEAD = 200;

/**
 * Whether an element that is no `<table>` is built like one: rows of cells, with the head of an official table; or, where a
 * table goes on after a break, with a label of one in each row.
 */
export function isDivTable(element: Element): boolean {
  if (PARAGRAPHS.has(element.localName)) return false;
  const first = firstChildren(element, FIRST_ROWS);
  if (first.length < FEWEST_ROWS || !first.every(isRow) || first.some(holdsRows)) return false;
  return first.some((row) => [...row.children].some(isHeadCell)) || first.every(hasLabel);
}

/** Up to so many; every element of a page is asked, so no list of all its children is made. */
function firstChildren(element: Element, most: number): Element[] {
  const children: Element[] = [];
  let child = element.firstElementChild;
  for (; child && children.length < most; child = child.nextElementSibling) children.push(child);
  return children;
}

function isRow(element: Element): boolean {
  if (!element.firstElementChild) return false;
  const style = element.getAttribute('style') ?? '';
  return ROW_STYLE.test(style) || ROW_CLASS.test(element.className) || element.children.length > 2;
}

/** Whether what looks like a row is a table itself. */
function holdsRows(element: Element): boolean {
  return firstChildren(element, FIRST_ROWS).some(
    (child) =>
      isRow(child) && child.children.length > 1 && child.firstElementChild!.localName === 'div',
  );
}

function isHeadCell(cell: Element): boolean {
  return isTableHead(shortText(cell, LONGEST_HEAD));
}

function hasLabel(row: Element): boolean {
  return [...row.children].some((cell) => isFormLabel(shortText(cell, LONGEST_LABEL)));
}

/** The text of a cell without pinyin, or nothing where it is longer than may be. */
function shortText(cell: Element, longest: number): string {
  return cell.textContent.length < longest ? readCellText(cell, true) : '';
}

/** The grid of a table made of other elements: a row for each child, a cell for each of its children, no spans. */
export function buildDivGrid(table: Element, withoutPinyin: boolean): BuiltGrid {
  const cells: GridCell[] = [];
  const elements: Element[] = [];
  const isHidden = createHidingTest(table);
  let columns = 0;
  const rows = [...table.children].filter((row) => !isHidden(row));
  rows.forEach((row, r) => {
    [...row.children].forEach((cell, column) => {
      const text = readCellText(cell, withoutPinyin, isHidden);
      cells.push({ row: r, column, rowSpan: 1, columnSpan: 1, text });
      elements.push(cell);
    });
    columns = Math.max(columns, row.children.length);
  });
  return { grid: { rows: rows.length, columns, cells }, elements, truncated: false };
}
