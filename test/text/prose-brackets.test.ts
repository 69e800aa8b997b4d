import { describe, expect, it } from 'vitest';
import { bracketAt, readBrackets } from '../../utils/text/prose-brackets.ts';

/** The number at each position and behind the last. */
function numbersOf(text: string): string {
  const brackets = readBrackets(text);
  return Array.from({ length: text.length + 1 }, (_, at) => bracketAt(brackets, at)).join('');
}

describe('bracketAt', () => {
  it.each([
    ['a(b(c)d)e(f\ng', '00112110003000'],
    [')a(b', '00010'],
    ['(a)(b)', '0100200'],
    ['((a))b', '0121000'],
    ['none', '00000'],
    ['', '0'],
  ])('numbers the brackets of %j', (text, numbers) => {
    expect(numbersOf(text)).toBe(numbers);
  });
});
