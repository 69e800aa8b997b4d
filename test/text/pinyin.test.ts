import { expect, test } from 'vitest';
import { findPinyin, isPinyinCut } from '../../utils/text/pinyin.ts';

const without = (line: string) => {
  let from = 0;
  let kept = '';
  for (const { start, end } of findPinyin(line)) {
    kept += line.slice(from, start);
    from = end;
  }
  return kept + line.slice(from);
};

test.each([
  ['復(fù)議、公(gong)開', '復議、公開'],
  ['較好地滿足了需要(yà', '較好地滿足了需要'],
  ['o)。收錄文件528件', '。收錄文件528件'],
  ['申請(qǐ ng)情況', '申請情況'],
  ['甲局(含下屬單位)、A(b)', '甲局(含下屬單位)、A(b)'],
])('%s', (line, expected) => expect(without(line)).toBe(expected));

test.each([
  ['二、主(zhǔ)動公(gōng)開政府信(xìn', ')息(xī)情況', true],
  ['政(zhèng)府信息公開(kāi)工作(', 'zuò)總體情況', true],
  ['政(zhèng)府信息公開總體情', '(qíng)況', true],
  ['公開政府信息', '息(xī)情況', false],
  // Numbers of a list, and brackets of another kind.
  ['主要做法', '(a)建立制度', false],
  ['主要做法', 'a)建立制度', false],
  ['主要做法', '（一）建立制度', false],
])('a break in pinyin: %s | %s: %s', (line, next, expected) =>
  expect(isPinyinCut(line, next)).toBe(expected),
);
