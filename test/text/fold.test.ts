import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTraditional, foldScript, foldText } from '../../utils/text/fold.ts';

test('folding never moves a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
      expect(foldScript(text)).toHaveLength(text.length);
      expect(foldText(text)).toHaveLength(text.length);
    }),
    { seed: 20260102 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { seed: 20260103 },
  );
});

test('a traditional text is told by its characters', () => {
  expect(countTraditional('总体情况')).toBe(0);
  expect(countTraditional('總體情況')).toBe(3);
});
