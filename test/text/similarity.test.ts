import { expect, test } from 'vitest';
import { similarity } from '../../utils/text/similarity.ts';

test.each([
  ['总体情况', '总体情况', 1],
  ['总体情况', '总体情兄', 0.75],
  ['总体情况', '体情况', 0.75],
  ['总体情况', '情总体况', 0.5],
  ['收费', '其他', 0],
  ['', '', 1],
  ['', '收费', 0],
])('%s is as close to %s as %d', (a, b, closeness) => {
  expect(similarity(a, b)).toBe(closeness);
  expect(similarity(b, a)).toBe(closeness);
});

test('below what is asked for, counting the shared characters is enough', () => {
  expect(similarity('一二三四', '一二五六', 0.5)).toBe(0.5);
  expect(similarity('一二三四', '一二五六', 0.51)).toBe(0);
  // All shared, but in another order: only measuring tells.
  expect(similarity('一二三四', '四三二一', 0.9)).toBe(0);
});

test('one comparison leaves nothing behind for the next', () => {
  expect(similarity('机关机关', '关机', 0.9)).toBe(0);
  expect(similarity('机关', '关关', 0)).toBe(0.5);
});
