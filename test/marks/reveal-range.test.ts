// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRoomFor, type RevealOptions, revealRange } from '../../utils/marks/reveal-range.ts';

const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** jsdom lays nothing out: a window of 1000 × 800, a page of 1000 × 3000, and a cell somewhere in it. */
function layOut(cell: DOMRect): Range {
  const page = document.documentElement;
  Object.defineProperty(document, 'scrollingElement', { configurable: true, value: page });
  setSize(page, { scrollWidth: 1000, clientWidth: 1000, scrollHeight: 3000, clientHeight: 800 });
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  $('td').getBoundingClientRect = () => cell;
  const range = document.createRange();
  range.selectNodeContents($('td'));
  range.getClientRects = () => [cell] as unknown as DOMRectList;
  return range;
}

function setSize(element: Element, sizes: Record<string, number>): void {
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(element, name, { configurable: true, value });
  }
}

const scrolled = vi.fn();
const addRoom = vi.fn();
const options: RevealOptions = { coveredRight: 400, smooth: false, addRoom };

beforeEach(() => {
  vi.clearAllMocks();
  window.scrollBy = scrolled;
  document.body.innerHTML = '<div><table><tbody><tr><td>2</td></tr></tbody></table></div>';
});

describe('revealRange', () => {
  it('brings the place to the middle of the window', () => {
    const range = layOut(new DOMRect(100, 2000, 50, 20));
    expect(revealRange(range, options)).toEqual({ left: 100, right: 150, top: 390, bottom: 410 });
    expect(scrolled).toHaveBeenCalledWith({ left: 0, top: 1610, behavior: 'instant' });
    expect(addRoom).not.toHaveBeenCalled();
  });

  it('gives the page room where its end would stay under the panel', () => {
    revealRange(layOut(new DOMRect(700, 390, 50, 20)), options);
    const needed = 750 + 24 - 600;
    expect(addRoom).toHaveBeenCalledWith(needed);
    expect(scrolled).toHaveBeenCalledWith({ left: needed, top: 0, behavior: 'instant' });
  });

  it('scrolls a box inside the page first and the page by what is left', () => {
    const range = layOut(new DOMRect(100, 2000, 50, 20));
    const box = $('div');
    box.style.overflow = 'auto';
    box.getBoundingClientRect = () => new DOMRect(0, 500, 600, 200);
    setSize(box, { scrollHeight: 900, clientHeight: 200, scrollWidth: 600, clientWidth: 600 });
    box.scrollBy = vi.fn();
    revealRange(range, options);
    const most = 900 - 200;
    expect(box.scrollBy).toHaveBeenCalledWith({ left: 0, top: most, behavior: 'instant' });
    expect(scrolled).toHaveBeenCalledWith({ left: 0, top: 2010 - most - 400, behavior: 'instant' });
  });

  it('moves smoothly where the person wants motion', () => {
    revealRange(layOut(new DOMRect(100, 2000, 50, 20)), { ...options, smooth: true });
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'smooth' }));
  });

  it('says where the page shows nothing of the place', () => {
    expect(revealRange(layOut(new DOMRect(0, 0, 0, 0)), options)).toBeNull();
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe('makeRoomFor', () => {
  const rangeTo = (right: number) => {
    const range = layOut(new DOMRect(100, 2000, 50, 20));
    range.getBoundingClientRect = () => new DOMRect(100, 0, right - 100, 3000);
    return range;
  };

  it.each([
    ['that ends beside the panel', 576, 0, null],
    ['that ends just under it', 577, 0, 1],
    ['that ends under it, the page scrolled', 577, 30, 31],
    ['that is wider than the page: no more than is covered', 3000, 0, 400],
  ])('for a report %s', (_, right, scrollLeft, room) => {
    const range = rangeTo(right);
    document.documentElement.scrollLeft = scrollLeft;
    makeRoomFor([range], window, options);
    expect(addRoom.mock.calls).toEqual(room === null ? [] : [[room]]);
    document.documentElement.scrollLeft = 0;
  });
});
