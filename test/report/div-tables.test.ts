import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildDivGrid, isDivTable } from '../../utils/report/div-tables.ts';
import { readReport } from '../../utils/report/read-report.ts';

/** A form drawn with divs: blank cells are empty divs, labels are broken by <br>. */
const ROWS = [
  ['第二十条第（一）项'],
  ['信息<br>内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范<br>性文件', '15', '2', '93'],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '12172'],
];
const FIGURES = {
  'regulations.issued': 0,
  'regulations.repealed': null,
  'regulations.in_force': 0,
  'normative_documents.issued': 15,
  'normative_documents.repealed': 2,
  'normative_documents.in_force': 93,
  'licensing.decisions': 12172,
};

function draw(rows: string[][], attributes = 'class="tr"'): string {
  const lines = rows.map(
    (cells) => `<div ${attributes}>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`,
  );
  return `<div id="t">${lines.join('')}</div>`;
}

function element(markup: string): Element {
  return new JSDOM(markup).window.document.getElementById('t')!;
}

function figures(markup: string): Record<string, number | null> {
  const { report } = readReport(new JSDOM(`<div>${markup}</div>`).window.document);
  return Object.fromEntries(report.facts.map(({ indicator, value }) => [indicator, value]));
}

test('a table of divs is read cell by cell, blanks included', () => {
  expect(figures(draw(ROWS))).toEqual(FIGURES);
});

test('… also where it is drawn in two', () => {
  expect(figures(draw(ROWS.slice(0, 4)) + draw(ROWS.slice(4)))).toEqual(FIGURES);
});

describe('cells may be boxes of their own', () => {
  test.each<[string, (cell: string) => string]>([
    ['of one element', (cell) => `<div style="display:flex"><div>${cell}</div></div>`],
    ['of several in a row', (cell) => `<div class="row"><span>${cell}</span><span></span></div>`],
    ['of several lines', (cell) => `<div><div>${cell}</div><div></div></div>`],
  ])('%s', (_, box) => {
    const lines = ROWS.map((cells) => `<div class="tr">${cells.map(box).join('')}</div>`);
    const markup = `<div id="t">${lines.join('')}</div>`;
    expect(isDivTable(element(markup))).toBe(true);
    expect(figures(markup)).toEqual(FIGURES);
  });
});

test('tables beside one another are each read for itself', () => {
  const row = (cells: string[]) =>
    `<div class="row"><div class="tr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div></div>`;
  const outer = element(`<div id="t">${ROWS.slice(1, 4).map(row).join('')}</div>`);
  expect(isDivTable(outer)).toBe(false);
  expect(isDivTable(outer.firstElementChild!)).toBe(false);
  outer.firstElementChild!.innerHTML = '<div>信息内容</div>';
  expect(isDivTable(outer)).toBe(false);
});

describe('what is a table of other elements', () => {
  const two = ROWS.slice(0, 2);

  test.each([
    'class="tr"',
    'class="row"',
    'class="table-row"',
    'class="form_tr"',
    'class="a ROW b"',
    'class="row-1"',
    'style="display:table-row"',
    'style="width: 9px; DISPLAY : flex"',
    'style="display: grid"',
  ])('rows with %s', (attributes) => expect(isDivTable(element(draw(two, attributes)))).toBe(true));

  test.each([
    '',
    'class="arrow"',
    'class="rows"',
    'class="str"',
    'style="display:block"',
    'style="display:table-cell"',
  ])('rows of few cells with %o are paragraphs', (attributes) =>
    expect(isDivTable(element(draw(two, attributes)))).toBe(false),
  );

  test('rows of more than two cells need no name', () => {
    expect(isDivTable(element(draw(ROWS.slice(1, 4), '')))).toBe(true);
    expect(
      isDivTable(
        element(
          draw(
            [
              ['信息内容', '处理决定数量'],
              ['规章', '1'],
            ],
            '',
          ),
        ),
      ),
    ).toBe(false);
  });

  test.each<[string, string[][], boolean]>([
    ['a single row', ROWS.slice(0, 1), false],
    ['two rows', two, true],
    [
      'the head in the third row',
      [
        ['表二', '', ''],
        ['单位', '件', ''],
        ['信息内容', '本年制发件数'],
      ],
      true,
    ],
    [
      'the head below the third row',
      [['表二'], ['件'], ['年'], ['信息内容', '本年制发件数']],
      false,
    ],
    [
      'no head',
      [
        ['栏目', '数量'],
        ['公开指南', '1'],
      ],
      false,
    ],
    [
      'rows of the form without their head',
      [
        ['1.属于国家秘密', '0'],
        ['2.其他法律行政法规禁止公开', '1'],
      ],
      true,
    ],
    [
      'rows of which one is of the form',
      [
        ['1.属于国家秘密', '0'],
        ['公开指南', '1'],
      ],
      false,
    ],
    [
      'a paragraph that begins like a head',
      [
        [`信息内容${'长'.repeat(500)}`, ''],
        ['规章', '1'],
      ],
      false,
    ],
    [
      'a head with pinyin',
      [
        ['信(xin)息(xi)內容', '本年'],
        ['規(gui)章', '1'],
      ],
      true,
    ],
  ])('%s: %#', (_, rows, expected) => expect(isDivTable(element(draw(rows)))).toBe(expected));

  test('a label is read as far as labels go', () => {
    const rows = (length: number) => [
      [`勾稽关系${'长'.repeat(length - 4)}`, ''],
      ['规章', '1'],
    ];
    expect(isDivTable(element(draw(rows(399))))).toBe(true);
    expect(isDivTable(element(draw(rows(400))))).toBe(false);
  });

  test('three rows tell, whatever comes after them', () => {
    const labels = ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '4.保护第三方合法权益'];
    const rows = labels.map((label) => [label, '0']);
    expect(isDivTable(element(draw([...rows, ['公开指南', '1']])))).toBe(true);
    expect(isDivTable(element(draw([...rows.slice(0, 2), ['公开指南', '1']])))).toBe(false);
    const head = draw([
      ['信息内容', '数量'],
      ['规章', '1'],
    ]);
    expect(isDivTable(element(head.replace(/<\/div>$/, '<p>注</p></div>')))).toBe(false);
  });

  test.each(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])('none stands in <%s>', (name) => {
    const table = element(draw(two).replaceAll('div', 'span'));
    const paragraph = table.ownerDocument.createElement(name);
    const section = table.ownerDocument.createElement('section');
    for (const one of [section, paragraph]) one.innerHTML = table.innerHTML;
    expect([section, paragraph].map(isDivTable)).toEqual([true, false]);
  });

  test('a row without cells is none', () => {
    expect(
      isDivTable(
        element(
          '<div id="t"><div class="tr">信息内容</div><div class="tr"><i>规章</i></div></div>',
        ),
      ),
    ).toBe(false);
    expect(isDivTable(element('<div id="t"></div>'))).toBe(false);
    expect(isDivTable(element(draw([['信息内容', '数量'], []])))).toBe(false);
  });
});

describe('its grid', () => {
  test('has a row for each row that is seen, a cell for each cell', () => {
    const table = element(
      '<div id="t"><div class="tr"><b>a</b><i>b</i></div><div hidden><b>x</b></div><div style="display:none"><b>y</b></div><div><b>c<br>d</b></div><div></div></div>',
    );
    const { grid, elements, truncated } = buildDivGrid(table, false);
    expect(grid).toEqual({
      rows: 3,
      columns: 2,
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: 'a' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: 'b' },
        { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: 'c d' },
      ],
    });
    expect(elements.map(({ localName }) => localName)).toEqual(['b', 'i', 'b']);
    expect(truncated).toBe(false);
  });

  test('leaves pinyin out where asked', () => {
    const table = element('<div id="t"><div><b>公(gong)開</b></div></div>');
    expect(buildDivGrid(table, false).grid.cells[0]!.text).toBe('公(gong)開');
    expect(buildDivGrid(table, true).grid.cells[0]!.text).toBe('公開');
  });
});
