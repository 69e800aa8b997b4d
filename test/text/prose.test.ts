import { expect, test } from 'vitest';
import { clauseBefore, readProse } from '../../utils/text/prose.ts';

test.each([
  ['甲。乙；丙3件', 5, '丙'],
  ['甲。乙，丙3件', 5, '乙,丙'],
  ['甲；乙；丙3件', 5, '丙'],
  ['甲丙3件', 2, '甲丙'],
])('the clause of %s before %i: %s', (text, position, words) => {
  expect(clauseBefore(readProse(text), position)).toBe(words);
});
