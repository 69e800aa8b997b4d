import { type BuiltGrid, buildGrid } from '../grid/build-grid.ts';
import type { Grid } from '../model.ts';
import { isDataTable } from '../page/is-data-table.ts';
import type { Block, TextBlock } from '../page/read-blocks.ts';
import { buildDivGrid, isDivTable } from './div-tables.ts';
import { splitBeforeTable, takeFlatTable } from './flat-tables.ts';

/** A table in the run of a page's paragraphs, from markup or from flattened text. */
export interface TableItem {
  kind: 'table';
  grid: Grid;
  truncated: boolean;
  /** Put together from text: its columns mean nothing. */
  flat: boolean;
  /** The range of each cell of the grid, in its order; null where the page has since changed. */
  rangeOf(cell: number): Range | null;
}
export type Item = TextBlock | TableItem;

/** The grid of a table block of the page. */
export type GridReader = (table: Element) => BuiltGrid;

/** Builds the grid of each table once in one reading of the page, whoever asks for it. */
export function createGridReader(withoutPinyin: boolean): GridReader {
  const known = new Map<Element, BuiltGrid>();
  return (table) => {
    const grid =
      known.get(table) ??
      (table.localName === 'table'
        ? buildGrid(table as HTMLTableElement, withoutPinyin)
        : buildDivGrid(table, withoutPinyin));
    known.set(table, grid);
    return grid;
  };
}

/** The paragraphs and tables of a page, flattened tables put back together. */
export function gatherTables(blocks: Block[], gridOf: GridReader): Item[] {
  const split = blocks.flatMap((block): Block[] =>
    block.kind === 'text' ? splitBlock(block) : [block],
  );
  const texts = split.map((block) => (block.kind === 'text' ? block : null));
  const items: Item[] = [];
  for (let i = 0; i < split.length; ) {
    const block = split[i]!;
    if (block.kind === 'table') {
      items.push(fromMarkup(block.table, gridOf));
      i++;
      continue;
    }
    const flat = takeFlatTable(texts, i);
    if (flat) {
      items.push({ kind: 'table', truncated: false, flat: true, ...flat.table });
      i = flat.next;
    } else {
      items.push(block);
      i++;
    }
  }
  return items;
}

/** Whether an element holds a table of data; read as one block. */
export function isTable(element: Element): boolean {
  return element.localName === 'table'
    ? isDataTable(element as HTMLTableElement)
    : isDivTable(element);
}

function fromMarkup(table: Element, gridOf: GridReader): TableItem {
  const flat = table.localName !== 'table';
  const { grid, elements, truncated } = gridOf(table);
  return {
    kind: 'table',
    grid,
    truncated,
    flat,
    rangeOf: (cell) => {
      const element = elements[cell];
      if (!element?.isConnected) return null;
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      return range;
    },
  };
}

/** A heading and the flattened table that follows it on the same line, as two paragraphs. */
function splitBlock(block: TextBlock): TextBlock[] {
  const at = splitBeforeTable(block);
  return at === 0 ? [block] : [sliceBlock(block, 0, at), sliceBlock(block, at, block.text.length)];
}

function sliceBlock(block: TextBlock, from: number, to: number): TextBlock {
  let start = from;
  while (start < to && /\s/.test(block.text[start]!)) start++;
  const runs = block.runs.flatMap((run) => {
    const begin = Math.max(run.start, start);
    const end = Math.min(run.start + run.length, to);
    if (end <= begin) return [];
    return [
      {
        start: begin - start,
        length: end - begin,
        node: run.node,
        offset: run.offset + begin - run.start,
      },
    ];
  });
  return { kind: 'text', text: block.text.slice(start, to), runs, element: block.element };
}
