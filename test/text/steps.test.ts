import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSteps, unpackSteps } from '../../utils/text/steps.ts';

describe('packSteps', () => {
  it('gives back what went in', () => {
    const numbers = fc.array(fc.integer({ min: -0x20000, max: 0x20000 }));
    fc.assert(
      fc.property(numbers, (list) => {
        expect(unpackSteps(packSteps(list))).toEqual(list);
      }),
    );
  });

  it('writes text that needs no escapes between single quotes', () => {
    const text = packSteps(Array.from({ length: 5000 }, (_, i) => i * i));
    expect(text).not.toMatch(/['\\\n]|[^ -~]/);
  });

  it('spends one character on a small step', () => {
    expect(packSteps([10, 11, 12, 10])).toHaveLength(4);
  });
});
