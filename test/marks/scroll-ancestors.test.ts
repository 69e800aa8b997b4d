// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { clippingAncestors, scrollingAncestors } from '../../utils/marks/scroll-ancestors.ts';

const $ = (selector: string) => document.querySelector(selector)!;
const idsOf = (elements: Element[]) => elements.map(({ id }) => id || 'body');

/** jsdom lays nothing out: gives an element more content than it shows. */
function overfill(element: Element): void {
  Object.defineProperty(element, 'scrollHeight', { configurable: true, value: 900 });
  Object.defineProperty(element, 'clientHeight', { configurable: true, value: 300 });
}

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.innerHTML = `
    <div id="outer" style="overflow: auto"><div id="hidden" style="overflow: hidden">
      <div id="plain"><div id="inner" style="overflow-y: scroll"><i id="place"></i></div></div>
    </div></div>`;
  for (const box of ['#outer', '#hidden', '#inner']) overfill($(box));
});

describe('scrollingAncestors', () => {
  it('finds what the reader can scroll, innermost first', () => {
    expect(idsOf(scrollingAncestors($('#place')))).toEqual(['inner', 'outer']);
  });

  it('leaves out a box without anything to scroll', () => {
    Object.defineProperty($('#inner'), 'scrollHeight', { value: 300 });
    expect(idsOf(scrollingAncestors($('#place')))).toEqual(['outer']);
  });
});

describe('clippingAncestors', () => {
  it('finds what cuts off too', () => {
    expect(idsOf(clippingAncestors($('#place')))).toEqual(['inner', 'hidden', 'outer']);
  });

  it('takes a body that scrolls for the page, unless the root has an overflow of its own', () => {
    document.body.style.overflow = 'auto';
    expect(idsOf(clippingAncestors($('#place')))).not.toContain('body');
    document.documentElement.style.overflow = 'hidden';
    expect(idsOf(clippingAncestors($('#place')))).toContain('body');
  });
});
