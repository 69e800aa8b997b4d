import { expect, test } from 'vitest';
import { parseChineseNumber } from '../../utils/text/chinese-number.ts';

test.each([
  ['零', 0],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['九十九', 99],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['三万二千', 32000],
  ['一亿零三万', 100030000],
  ['三万亿', 3_000_000_000_000],
  ['一亿二千万', 120_000_000],
  ['二〇一七', 2017],
])('%s is %d', (text, value) => expect(parseChineseNumber(text)).toBe(value));

test.each(['', '件', '十几', '12', '万', '百'])('%j is none', (text) =>
  expect(parseChineseNumber(text)).toBeNull(),
);
