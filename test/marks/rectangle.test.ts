import { describe, expect, it } from 'vitest';
import { deltaToCentre, deltaToInside, intersect, shift } from '../../utils/marks/rectangle.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('intersect', () => {
  it.each([
    ['an overlap', box(0, 0, 10, 10), box(5, 6, 20, 20), box(5, 6, 10, 10)],
    ['one inside the other', box(0, 0, 10, 10), box(2, 2, 3, 3), box(2, 2, 3, 3)],
    ['touching edges', box(0, 0, 10, 10), box(10, 0, 20, 10), null],
    ['far apart', box(0, 0, 1, 1), box(5, 5, 6, 6), null],
  ])('%s', (_, a, b, shared) => {
    expect(intersect(a, b)).toEqual(shared);
    expect(intersect(b, a)).toEqual(shared);
  });
});

describe('shift', () => {
  it('moves all four sides', () => {
    expect(shift(box(0, 0, 1, 2), 10, -5)).toEqual(box(10, -5, 11, -3));
  });
});

describe('deltaToCentre', () => {
  it.each([
    ['below the view', 900, 920, [0, 800], 510],
    ['above the view', -100, -80, [0, 800], -490],
    ['in the middle already', 390, 410, [0, 800], 0],
    ['in a box that begins further down', 150, 150, [100, 200], 0],
  ] as const)('%s', (_, start, end, view, delta) => {
    expect(deltaToCentre(start, end, view)).toBe(delta);
  });
});

describe('deltaToInside', () => {
  it.each([
    ['inside stays, also close to the edge', 0, 40, [0, 100], 0],
    ['to the right comes in with space', 90, 120, [0, 100], 30],
    ['to the left comes in with space', -20, 10, [0, 100], -30],
    ['too long shows its start', 50, 400, [0, 100], 40],
  ] as const)('%s', (_, start, end, view, delta) => {
    expect(deltaToInside(start, end, view, 10)).toBe(delta);
  });
});
