import { expect, test } from 'vitest';
import { INVISIBLE, isBare, SPACE, SPACING } from '../../utils/text/spacing.ts';

const kindOf = (text: string) => SPACING[text.charCodeAt(0)];

test('what is white space is so to regular expressions too', () => {
  for (let code = 0; code < 0x10000; code++) {
    const isSpace = /\s/.test(String.fromCharCode(code)) && code !== 0xfeff;
    expect(SPACING[code] === SPACE, code.toString(16)).toBe(isSpace);
  }
});

test.each(['\u200b', '\u200c', '\u200f', '\u2060', '\ufeff', '\u00ad'])('%o is not seen', (text) =>
  expect(kindOf(text)).toBe(INVISIBLE),
);

test.each(['', '5', '本年度', '1,085', '规章)', '——'])('%o is bare', (text) =>
  expect(isBare(text)).toBe(true),
);

test.each(['甲 ', ' 甲', '\u3000', '甲\u00a0乙', '1\u200b4', '公(gong', '公（gong', '(', '甲\n'])(
  '%o is not',
  (text) => expect(isBare(text)).toBe(false),
);
