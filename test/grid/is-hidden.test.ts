import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isHidden } from '../../utils/grid/is-hidden.ts';

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
