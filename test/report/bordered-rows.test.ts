import { describe, expect, test } from 'vitest';
import { takeRows } from '../support/flat-text.ts';

describe('a table of no official form with a line for each row', () => {
  const ROWS = [
    ['项目', '单位', '本年数', '历年累计'],
    ['一、公开类目信息', '条', '891', '3285'],
    ['1.规范文件类', '条', '3946', '3448'],
    ['二、查阅接待', '人次', '1943', '3095'],
  ];

  test.each(['|', ' | ', '\t', '\u3000'])('its cells parted by %j', (border) => {
    const lines = ROWS.map((row) => row.join(border));
    expect(takeRows([...lines, '青禾县人民政府'])).toEqual({ rows: ROWS, next: 4 });
  });

  test.each<[string, string[]]>([
    ['too few lines', ROWS.slice(0, 2).map((row) => row.join('|'))],
    ['two cells a line', ROWS.map(([label, , value]) => `${label}|${value}`)],
    ['lines of a menu', Array.from({ length: 4 }, () => '首页 | 政务公开 | 互动交流')],
    ['as many figures as words at the end', ['a|b|1', 'a|b|2', 'a|b|c', 'a|b|d']],
    ['lines of text', ROWS.map((row) => row.join('，'))],
  ])('%s are none', (_, lines) => expect(takeRows(lines)).toBeNull());

  test('ends where a line has other cells', () => {
    const lines = [...ROWS.map((row) => row.join('|')), '主办|承办'];
    expect(takeRows(lines)?.next).toBe(4);
  });
});
