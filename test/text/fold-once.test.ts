import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldScript } from '../../utils/text/fold.ts';
import { foldOnce } from '../../utils/text/fold-once.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../utils/text/fold-pairs.ts';

test('folds what folding the script folds, and digits', () => {
  expect(foldOnce(TRADITIONAL)).toBe(SIMPLIFIED);
  expect(foldOnce('２０２１年總體情況：')).toBe('2021年总体情况：');
});

test('folds any text without digits as folding the script does', () => {
  const character = fc.constantFrom(...TRADITIONAL, ...SIMPLIFIED, ...'，。 a1');
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(foldOnce(text)).toBe(foldScript(text));
    }),
  );
});
