import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { findYears, quotePeriod, yearInTitle } from '../../utils/checks/year-words.ts';
import { buildReport } from '../support/report-builder.ts';

describe('yearInTitle', () => {
  it.each([
    ['甲局2021年政府信息公开工作年度报告', 2021],
    ['甲局２０２１年年度报告', 2021],
    ['甲局2 0 2 1 年年度报告', 2021],
    ['甲局二〇二一年年度报告', null],
    ['甲局120215号年度报告', null],
    ['甲局20215年度报告', null],
    ['甲局1999年年度报告', null],
    [null, null],
  ])('%s: %s', (title, year) => {
    expect(yearInTitle(buildReport({ title }))).toBe(year);
  });
});

describe('findYears', () => {
  it.each([
    ['2021年,本局', [[2021, 0, 5]]],
    [
      '在2021 年和2020年',
      [
        [2021, 1, 7],
        [2020, 8, 13],
      ],
    ],
    ['2021年1月', []],
    ['2021年 12 月', []],
    ['12021年', []],
    ['1998年', []],
    ['2021', []],
    ['《2021年要点》印发', []],
    ['《要点》2021年印发', [[2021, 4, 9]]],
    ['《甲》《乙2021年》', []],
    [`《${'很长'.repeat(25)}2021年`, [[2021, 51, 56]]],
  ])('%s', (text, expected) => {
    expect(findYears(text).map(({ year, start, end }) => [year, start, end])).toEqual(expected);
  });
});

describe('quotePeriod', () => {
  const of = (...texts: string[]) => {
    const report = buildReport({ sections: texts.map((text) => ({ text })) });
    return quotePeriod(createContext(report).prose, 2021)?.text;
  };

  it.each([
    '统计期限自2021年1月1日至2021年12月31日。',
    '所列数据自2021年1月1日至12月31日。',
    '期限为2021年1月1日到12 月 31日。',
    '时限为2021年1月1日到12月31日。',
    '时段为2021年1月1日到12月31日。',
    '自2021年1月1日起至12月31日。',
    '2021年1月1日，截至12月31日。',
    '2021年1月1日，截止12月31日。',
  ])('%s', (text) => {
    expect(of('甲。', `2021年很忙。${text}`)).toBe(text);
  });

  it('needs the word of a period, the last day and the year', () => {
    expect(of('2021年12月31日召开会议。')).toBeUndefined();
    expect(of('统计期限自2021年1月1日到12月30日。')).toBeUndefined();
    expect(of('统计期限自2020年1月1日到12月31日。')).toBeUndefined();
  });
});
