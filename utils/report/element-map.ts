import { isCellPlace, type Place, type Table, type TextPlace } from '../model.ts';
import { rangeInBlock } from '../page/read-blocks.ts';
import type { TableItem } from './gather-tables.ts';
import { placesOfRange } from './places-of-range.ts';
import type { Outline, TextPart } from './read-sections.ts';

/** Leads from places of a Report back to the page it was read from. */
export interface ElementMap {
  /** The live range on the page, or null where the page has since changed. */
  rangeOf(place: Place): Range | null;
  /** The range of a section's heading, its number included. */
  headingRange(section: number): Range | null;
  /** The range of a whole table. */
  tableRange(table: number): Range | null;
  /** All that was read, block by block and table by table. */
  allRanges(): Range[];
  /** What of the report a range of the page holds; see `placesOfRange`. */
  placesOf(range: Range): Place[];
}

export function createElementMap(outline: Outline, tables: Table[]): ElementMap {
  const placesOf = (range: Range) => placesOfRange(outline, range);
  return { rangeOf, headingRange, tableRange, allRanges, placesOf };

  function rangeOf(place: Place): Range | null {
    if (!isCellPlace(place)) return textRange(place);
    const table = outline.tables[place.table]?.item;
    const cell = tables[place.table]?.grid.cells.findIndex(
      ({ row, column }) => row === place.row && column === place.column,
    );
    return table && cell !== undefined && cell >= 0 ? table.rangeOf(cell) : null;
  }

  function textRange({ section, start, end }: TextPlace): Range | null {
    const parts = outline.sources[section === null ? 0 : section + 1]?.parts ?? [];
    return span(rangeAt(parts, start, start + 1), rangeAt(parts, Math.max(start, end - 1), end));
  }

  function headingRange(section: number): Range | null {
    const heading = outline.sources[section + 1]?.heading;
    return heading ? rangeInBlock(heading.block, heading.start, heading.end) : null;
  }

  function tableRange(table: number): Range | null {
    const item: TableItem | undefined = outline.tables[table]?.item;
    if (!item || item.grid.cells.length === 0) return null;
    return span(item.rangeOf(0), item.rangeOf(item.grid.cells.length - 1));
  }

  function allRanges(): Range[] {
    const texts = outline.sources.flatMap(({ parts }) => parts.map(rangeOfPart));
    return [...texts, ...tables.map((_, table) => tableRange(table))].filter((it) => it !== null);
  }
}

function rangeOfPart({ block, from, length }: TextPart): Range | null {
  return rangeInBlock(block, from, from + length);
}

function rangeAt(parts: TextPart[], start: number, end: number): Range | null {
  const part = parts.findLast((one) => one.start <= start);
  if (!part) return null;
  const offset = part.from - part.start;
  const last = part.from + part.length;
  return rangeInBlock(part.block, Math.min(start + offset, last - 1), Math.min(end + offset, last));
}

function span(first: Range | null, last: Range | null): Range | null {
  if (!first || !last) return null;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}
