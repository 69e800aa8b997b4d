import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createHidingTest, isHidden } from '../../utils/grid/is-hidden.ts';

const { document } = new JSDOM('').window;

function hides(attributes: Record<string, string>): boolean {
  const element = document.createElement('tr');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return isHidden(element);
}

test.each([
  { hidden: '' },
  { hidden: 'until-found' },
  { style: 'display:none' },
  { style: 'display: none;' },
  { style: 'display : none' },
  { style: '  display:none' },
  { style: 'width:10px;display:none' },
  { style: 'width:10px;  DISPLAY :  NONE' },
  { style: 'visibility:hidden' },
  { style: 'color: red; visibility : hidden' },
])('%o hides', (attributes) => expect(hides(attributes)).toBe(true));

test.each([
  {},
  { style: '' },
  { style: 'display:block' },
  { style: 'xdisplay:none' },
  { style: '--display:none' },
  { style: 'display:inline-none' },
  { style: 'visibility:visible' },
  { class: 'hidden', width: '0' },
])('%o does not', (attributes) => expect(hides(attributes as Record<string, string>)).toBe(false));

test.each<[string, string, string[]]>([
  ['nothing', '<i>a</i><b class="hidden">b</b>', []],
  ['a style', '<i style="display:none">a</i><b style="color:red">b</b>', ['a']],
  ['an attribute', '<i hidden>a</i><b>b</b>', ['a']],
  [
    'both',
    '<i hidden>a</i><b style="visibility:hidden">b</b><u style="color:red">c</u>',
    ['a', 'b'],
  ],
  [
    'an attribute, beside a style that hides nothing',
    '<i hidden>a</i><b style="color:red">b</b>',
    ['a'],
  ],
])('below an element in which %s hides', (_, markup, hidden) => {
  const table = document.createElement('div');
  table.innerHTML = `<p>${markup}</p>`;
  const hides = createHidingTest(table);
  const found = [...table.querySelectorAll('*')].filter(hides);
  expect(found.map(({ textContent }) => textContent)).toEqual(hidden);
});
