import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findVisibleTexts } from '../../utils/script/visible-texts.ts';

/** A page in a window of 1000 by 600; an element's box is its `data-box`: left, top, right, bottom. */
function look(html: string, until = Number.POSITIVE_INFINITY): string[] {
  const { window } = new JSDOM(html);
  Object.assign(window, { innerWidth: 1000, innerHeight: 600 });
  let looked = 0;
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    looked++;
    const box = this.getAttribute('data-box') ?? '0 0 100 100';
    const [left, top, right, bottom] = box.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return { left, top, right, bottom, height: bottom - top } as DOMRect;
  };
  const { body } = window.document;
  const found = findVisibleTexts(body, window as unknown as Window, until);
  expect(looked).toBeLessThan(100);
  return found.map(({ data }) => data);
}

const at = (left: number, top: number): string => `${left} ${top} ${left + 10} ${top + 10}`;

describe('findVisibleTexts', () => {
  it('finds them in document order, at whatever depth', () => {
    expect(look('a<p>b<b>c</b>d</p><!-- x -->e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each([
    ['above', at(0, -300)],
    ['below', at(0, 900)],
    ['to the left', at(-300, 0)],
    ['to the right', at(1300, 0)],
  ])('passes over what lies %s of the window, with all that is in it', (_, box) => {
    expect(look(`<p data-box="${box}">x<b>y</b></p><p>a</p>`)).toEqual(['a']);
  });

  it.each([at(0, -150), at(0, 750), at(-150, 0), at(1150, 0)])(
    'takes what lies a little beyond its edge: %s',
    (box) => {
      expect(look(`<p data-box="${box}">a</p>`)).toEqual(['a']);
    },
  );

  it('looks into what has no height', () => {
    expect(look('<div data-box="0 9000 0 9000"><p>a</p></div>')).toEqual(['a']);
  });

  it('stops after many children that lie below, and goes on around them', () => {
    const rows = `<p data-box="${at(0, 5000)}">x</p>`.repeat(1000);
    expect(look(`<div><p>a</p>${rows}<p>not seen</p></div><p>b</p>`)).toEqual(['a', 'b']);
  });

  it('goes on past some that lie below', () => {
    const rows = `<p data-box="${at(0, 5000)}">x</p>`.repeat(20);
    expect(look(`<p>a</p>${rows}<p>b</p>${rows}<p>c</p>`)).toEqual(['a', 'b', 'c']);
  });

  it('stops when its time is over', () => {
    expect(look('<p>x</p>'.repeat(1000), 0).length).toBeLessThan(20);
  });
});
