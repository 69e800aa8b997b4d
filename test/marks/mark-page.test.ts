// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markPage } from '../../utils/marks/mark-page.ts';
import type { Finding } from '../../utils/model.ts';

const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const FINDING: Finding = {
  rule: 'review-sum',
  severity: 'error',
  message: { key: 'check.sum' },
  expected: 3,
  actual: 2,
  terms: [{ indicator: 'review.total', value: 2 }],
  places: [{ table: 0, row: 0, column: 0 }],
  suspects: [],
};

/** Marks the one cell of a page; jsdom lays nothing out, so the cell's box is made up. */
function mark() {
  const life = new AbortController();
  const onPick = vi.fn();
  const layer = document.createElement('div');
  const range = document.createRange();
  range.selectNodeContents($('td'));
  const map = { rangeOf: () => range, headingRange: () => null, tableRange: () => null };
  const marks = markPage({
    document,
    map,
    findings: [FINDING],
    layer,
    styles: document.createElement('style'),
    signal: life.signal,
    describe: (finding) => `第 ${finding + 1} 处`,
    onPick,
  });
  return { marks, layer, life, onPick, range };
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<table><tbody><tr><td>2</td></tr></tbody></table>';
  $('td').getBoundingClientRect = () => new DOMRect(40, 100, 60, 20);
});

afterEach(() => vi.unstubAllGlobals());

describe('markPage', () => {
  it('outlines the cell and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const { layer } = mark();
    const outline = layer.querySelector<HTMLElement>('.mark-outline')!;
    const { left, top, width, height } = outline.style;
    expect([left, top, width, height]).toEqual(['40px', '100px', '60px', '20px']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('makes the chosen finding stronger, and only that', () => {
    const { marks, layer } = mark();
    const isStrong = () => layer.querySelector('.mark')!.hasAttribute('data-chosen');
    expect(isStrong()).toBe(false);
    marks.choose(0);
    expect(isStrong()).toBe(true);
    marks.choose(null);
    expect(isStrong()).toBe(false);
  });

  it('tells which finding was chosen on the page', () => {
    const { layer, onPick } = mark();
    const glyph = layer.querySelector<HTMLElement>('.mark-glyph')!;
    expect(glyph.title).toBe('第 1 处');
    glyph.click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('lifts the outline of the cell under the pointer', () => {
    const { layer } = mark();
    const isLifted = () => layer.querySelector('.mark')!.hasAttribute('data-lifted');
    $('td').dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(isLifted()).toBe(true);
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(isLifted()).toBe(false);
  });

  it('points at one more place until something is chosen', () => {
    const { marks, layer, range } = mark();
    marks.point(range, $('table'));
    $('table').getBoundingClientRect = () => new DOMRect(0, 90, 300, 60);
    expect(layer.querySelectorAll('.mark')).toHaveLength(2);
    marks.choose(0);
    expect(layer.querySelectorAll('.mark')).toHaveLength(1);
  });

  it('hides the mark of a cell that the page no longer shows', () => {
    const { marks, layer } = mark();
    $('td').getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
    marks.choose(null);
    expect(layer.querySelector<HTMLElement>('.mark')!.hidden).toBe(true);
  });

  it('takes everything away at the end', () => {
    const { layer, life } = mark();
    life.abort();
    expect(layer.childElementCount).toBe(0);
  });
});
