import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks, type TextBlock } from '../../utils/page/read-blocks.ts';
import {
  createGridReader,
  gatherTables,
  type Item,
  isTable,
} from '../../utils/report/gather-tables.ts';

function gather(markup: string, withoutPinyin = false): Item[] {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  return gatherTables(
    readBlocks(document.body, isTable, withoutPinyin),
    createGridReader(withoutPinyin),
  );
}

/** Paragraphs as they are, tables as their texts in brackets. */
function draw(items: Item[]): string[] {
  return items.map((item) =>
    item.kind === 'table' ? `[${item.grid.cells.map(({ text }) => text).join(' ')}]` : item.text,
  );
}

const CELLS = [
  '第二十条第（一）项',
  '信息内容',
  '本年制发件数',
  '本年废止件数',
  '现行有效件数',
  '规章',
  '0',
  '1',
  '2',
];
const ROW = CELLS.join(' | ');
const TABLE = `<table><tr>${CELLS.map((cell) => `<td>${cell}`).join('')}</table>`;
const READ = `[${CELLS.join(' ')}]`;

describe('tables among paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['of markup', `<p>前</p>${TABLE}<p>后</p>`, ['前', READ, '后']],
    ['flattened to a line', `<p>前</p><p>${ROW}</p><p>后</p>`, ['前', READ, '后']],
    [
      'flattened, a cell a line',
      `<p>前</p>${CELLS.map((cell) => `<p>${cell}</p>`).join('')}<p>后</p>`,
      ['前', READ, '后'],
    ],
    [
      'flattened, in the line of its heading',
      `<p>二、主动公开政府信息情况 ${ROW}</p>`,
      ['二、主动公开政府信息情况', READ],
    ],
    [
      'a row too short for one, in the line of its heading',
      '<p>二、主动公开政府信息情况 规章 | 0</p>',
      ['二、主动公开政府信息情况', '规章 | 0'],
    ],
    ['flattened, one after another', `<p>${ROW}</p><p>后。</p><p>${ROW}</p>`, [READ, '后。', READ]],
    ['beside one of markup', `<p>${ROW}</p>${TABLE}<p>${ROW}</p>`, [READ, READ, READ]],
    [
      'in a table that lays the page out',
      `<table><tr><td>前${TABLE}后</table>`,
      ['前', READ, '后'],
    ],
    ['of a single cell', '<table><tr><td>段落</table>', ['段落']],
    ['none', '<p>前</p><p>后</p>', ['前', '后']],
    ['nothing', '', []],
  ])('%s', (_, markup, items) => expect(draw(gather(markup))).toEqual(items));

  test('flattened ones say so; so do those of divs, whose columns mean nothing', () => {
    const divs = `<div><div class="tr"><i>信息内容</i><i>现行有效件数</i></div><div class="tr"><i>规章</i><i>1</i></div></div>`;
    const flat = gather(`${TABLE}<p>${ROW}</p>${divs}`).map(
      (item) => item.kind === 'table' && item.flat,
    );
    expect(flat).toEqual([false, true, true]);
    expect(draw(gather(divs))).toEqual(['[信息内容 现行有效件数 规章 1]']);
  });

  test('those that go beyond what is read say so', () => {
    const wide = `<table><tr><td colspan=500>规章${'<td>1'.repeat(6)}</table>`;
    const cut = gather(`${TABLE}<p>${ROW}</p>${wide}`).map(
      (item) => item.kind === 'table' && item.truncated,
    );
    expect(cut).toEqual([false, false, true]);
  });

  test('pinyin is left out of both', () => {
    const cells = CELLS.with(0, '第二十條(tiao)第（一）項');
    const markup = `<table><tr>${cells.map((cell) => `<td>${cell}`).join('')}</table><p>${cells.join(' | ')}</p>`;
    expect(draw(gather(markup, true)).every((text) => text.startsWith('[第二十條第（一）項'))).toBe(
      true,
    );
  });
});

test('the grid of a table is built once, whoever asks for it', () => {
  const divs = '<div><div class="tr"><i>规章</i><i>1</i></div></div>';
  const { document } = new JSDOM(`<body>${TABLE}${TABLE}${divs}</body>`).window;
  const gridOf = createGridReader(false);
  const tables = [...document.body.children];
  const grids = tables.map((table) => gridOf(table));
  expect(new Set(grids).size).toBe(3);
  tables.forEach((table, i) => {
    expect(gridOf(table)).toBe(grids[i]);
  });
});

describe('the way back to the page', () => {
  function ranges(markup: string): (string | undefined)[][] {
    return gather(markup).map((item) =>
      item.kind === 'table'
        ? item.grid.cells.map((_, i) => item.rangeOf(i)?.toString())
        : [item.text],
    );
  }

  test('from cells of markup', () => expect(ranges(TABLE)).toEqual([CELLS]));
  test('from cells of a line', () => expect(ranges(`<p>${ROW}</p>`)).toEqual([CELLS]));
  test('from cells in the line of a heading, whose runs are many', () => {
    const markup = `<p><b>二、主动公开</b>政府信息情况 <i>第二十条</i>${ROW.slice(4)}</p>`;
    expect(ranges(markup)).toEqual([['二、主动公开政府信息情况'], CELLS]);
  });

  test('of a heading and of the table in its line, each character from where it stands', () => {
    const markup = `<p> <b>二、主动公开</b>政府信息情况\u3000 <i>第二十条</i>第（一）项<u> </u>|<s> 信息内容 </s>| 现行有效件数</p><p>规章 | 1 | 2 | 3</p>`;
    const items = gather(markup);
    expect(draw(items)).toEqual([
      '二、主动公开政府信息情况',
      '[第二十条第（一）项 信息内容 现行有效件数 规章 1 2 3]',
    ]);
    const [heading] = items as [TextBlock];
    expect(heading.runs.map(({ node }) => node.data)).toEqual([
      '二、主动公开',
      '政府信息情况\u3000 ',
    ]);
    for (const { start, length, node, offset } of heading.runs) {
      expect(length).toBeGreaterThan(0);
      expect(node.data.slice(offset, offset + length)).toBe(
        heading.text.slice(start, start + length),
      );
    }
    expect(heading.element.localName).toBe('p');
  });

  test('from none that is not there', () => {
    for (const item of gather(`${TABLE}<p>${ROW}</p>`)) {
      expect(item.kind === 'table' && item.rangeOf(99)).toBeNull();
    }
  });

  test('from none that has left the page', () => {
    const { document } = new JSDOM(TABLE).window;
    const [item] = gatherTables(readBlocks(document.body, isTable), createGridReader(false));
    document.querySelector('td')!.remove();
    expect(item!.kind === 'table' && item!.rangeOf(0)).toBeNull();
    expect(item!.kind === 'table' && item!.rangeOf(1)?.toString()).toBe('信息内容');
  });
});
