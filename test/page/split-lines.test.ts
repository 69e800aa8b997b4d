import { expect, test } from 'vitest';
import { splitLines } from '../../utils/page/split-lines.ts';

function split(data: string, preformatted: boolean): string[] {
  const ends = [...splitLines(data, preformatted), data.length];
  return ends
    .map((end, i) => data.slice(i === 0 ? 0 : ends[i - 1]! + 1, end).trim())
    .filter((line) => line !== '');
}

test('a line break of the source is white space', () => {
  expect(split('本报告由办公室编制\n如有疑问请来电', false)).toEqual([
    '本报告由办公室编制\n如有疑问请来电',
  ]);
});

test('a finished line and a numbered one are paragraphs even where the source alone breaks them', () => {
  expect(split('工作完成了。\n一、总体情况\n全年平稳', false)).toEqual([
    '工作完成了。',
    '一、总体情况',
    '全年平稳',
  ]);
});

test('text wrapped by hand is put together again', () => {
  const full = '全年公开信息若干条并且按照规定的时间和格式在网站上集中发布供社会查阅监督';
  const text = [
    full,
    full,
    full,
    `${full.slice(0, 20)}。`,
    '二、其他',
    full,
    `${full}`,
    '结束。',
  ].join('\n');
  expect(split(text, true)).toHaveLength(3);
});

test('text wrapped by hand goes on behind what announces its parts', () => {
  const full = '全年公开信息若干条并且按照规定的时间和格式在网站上集中发布供社会查阅监督';
  const text = [full, full, full, '主动公开信息329条，其中：', '部门155条、下级174条。'].join('\n');
  expect(split(text, true)).toHaveLength(1);
});

test('preformatted lists stay lists', () => {
  expect(split('规章\n0\n0\n规范性文件\n15', true)).toHaveLength(5);
});

test('longer titles and rows of tables do not hide how text was wrapped', () => {
  const full = '全年公开信息若干条并且按照规定的时间和格式在网站上集中发布供社会查阅监督';
  const title = `${full}${full}`;
  const row = `${full}    12    0    0    1    0    0    13`;
  const text = [title, full, full, full, '结束。', row, row, row].join('\n');
  expect(split(text, true)).toEqual([
    title,
    [full, full, full, '结束。'].join('\n'),
    row,
    row,
    row,
  ]);
});

test('rows of one length that spaces part into cells stay rows', () => {
  const row = '要求提供公开出版物情况说明和其他    1    0    0    0    0    0    1';
  expect(split([row, row, row, row].join('\n'), true)).toHaveLength(4);
});

test.each([
  ['二、主(zhǔ)動公(gōng)開(kāi)政府信(xìn', ')息(xī)情(qíng)況(kuàng)'],
  ['政(zhèng)府信息公開(kāi)工(gōng)作(', 'zuò)總(zǒng)體情況'],
  ['政(zhèng)府信息公開(kāi)總(zǒng)體情', '(qíng)況'],
])('a line goes on behind a break in pinyin: %s', (line, next) => {
  expect(split(`${line}\n${next}`, true)).toHaveLength(1);
  expect(split(`${line}\n${next}`, false)).toHaveLength(1);
});
