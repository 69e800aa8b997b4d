import { expect, test } from 'vitest';
import { findPinyin } from '../../utils/text/pinyin.ts';

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
