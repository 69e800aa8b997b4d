import { describe, expect, test } from 'vitest';
import type { Rows } from '../support/form-grids.ts';
import { readAround, tableFigures, tableOf } from '../support/table-page.ts';

describe('tables of other things give no fact and no problem', () => {
  test.each<[string, Rows]>([
    [
      'an index box',
      [
        ['索引号：', '011/2026-1', '信息分类：', '年报'],
        ['发布机构：', '某某局', '文号：', ''],
        ['公开日期：', '2026-01-20', '时效：', '有效'],
      ],
    ],
    [
      'enforcement',
      [
        ['执法类别', '数量（件）'],
        ['行政许可', '120'],
        ['行政处罚', '34'],
        ['行政强制', '2'],
        ['合计', '156'],
      ],
    ],
    [
      'enforcement by months',
      [
        ['月份', '行政许可', '行政处罚', '行政强制'],
        ['一月', '1', '2', '3'],
        ['二月', '4', '5', '6'],
      ],
    ],
    [
      'reviews handled by a city',
      [
        ['行政复议案件', '受理', '维持', '纠正', '总计'],
        ['市公安局', '3', '2', '1', '3'],
      ],
    ],
    [
      'a local table of 2011',
      [
        ['指标', '单位', '数量'],
        ['主动公开信息数', '条', '320'],
        ['其中：全文电子化', '条', '320'],
        ['现场接待人数', '人次', '12'],
        ['咨询电话接听数', '人次', '45'],
        ['免予公开范围1', '条', '0'],
        ['行政申诉数', '件', '0'],
      ],
    ],
    [
      'channels of the page',
      [
        ['网站', '微信', '微博', '其他'],
        ['120', '30', '5', '2'],
      ],
    ],
    [
      'a calendar',
      [
        ['日', '一', '二', '三', '四', '五', '六'],
        ['1', '2', '3', '4', '5', '6', '7'],
      ],
    ],
  ])('%s', (_, rows) => {
    const report = readAround(tableOf(rows));
    expect(tableFigures(report)).toEqual({});
    expect(report.problems).toEqual([]);
    expect(report.tables.every(({ kind }) => kind === 'other')).toBe(true);
  });
});
