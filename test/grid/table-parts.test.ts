import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cellsOf, rowGroups } from '../../utils/grid/table-parts.ts';

const { document } = new JSDOM('').window;

/** An element as scripts make it, where parsers would have put row groups: `tr:1` is a row that is called 1. */
function make(name: string, ...children: (Element | string)[]): Element {
  const [tag = '', id = ''] = name.split(':');
  const element = document.createElement(tag);
  element.id = id;
  element.append(...children);
  return element;
}

const ids = (elements: Element[]) => elements.map(({ id }) => id).join(' ');

describe('the rows of a table by group', () => {
  test.each<[string, Element[], string[]]>([
    ['of one group', [make('tbody', make('tr:1'), make('tr:2'))], ['1 2']],
    [
      'of head, body and foot, as they stand',
      [make('tfoot', make('tr:1')), make('thead', make('tr:2')), make('tbody', make('tr:3'))],
      ['1', '2', '3'],
    ],
    ['outside of a group', [make('tr:1'), make('script'), make('tr:2')], ['1 2']],
    [
      'outside of groups, before and after one',
      [make('tr:1'), make('tbody', make('tr:2')), make('tr:3'), make('tr:4')],
      ['1', '2', '3 4'],
    ],
    ['of a group without rows', [make('tbody'), make('tr:1')], ['', '1']],
    ['beside what is no row', [make('tbody', make('script:x'), ' ', make('tr:1'))], ['1']],
    [
      'beside what is no group',
      [make('caption:x', make('tr:y')), make('colgroup'), make('tr:1')],
      ['1'],
    ],
    ['of none', [], []],
  ])('%s', (_, children, groups) => {
    const table = make('table', 'text', ...children) as HTMLTableElement;
    expect(rowGroups(table).map(ids)).toEqual(groups);
  });
});

test('the cells of a row', () => {
  const inner = make('table', make('tr', make('td:x')));
  const row = make('tr', make('td:1', inner), ' ', make('script:y'), make('th:2'), make('td:3'));
  expect(ids(cellsOf(row))).toBe('1 2 3');
  expect(cellsOf(make('tr'))).toEqual([]);
});
