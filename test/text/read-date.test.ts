import { describe, expect, test } from 'vitest';
import { findDates, toIsoDate } from '../../utils/text/read-date.ts';

describe('dates as pages print them', () => {
  test.each([
    ['2018-01-12', '2018-01-12'],
    ['2015-03-23 00:00', '2015-03-23'],
    ['2015年3 月23日', '2015-03-23'],
    ['２０２１年１月１日', '2021-01-01'],
    ['2020/1/31', '2020-01-31'],
    ['2020.01.31', '2020-01-31'],
    ['二〇一五年三月二十三日', '2015-03-23'],
    ['201711日', '2017-01-01'],
    ['20171231日', '2017-12-31'],
    ['2017131日', '2017-01-31'],
  ])('%s', (text, iso) => expect(findDates(text).map((date) => date.iso)).toEqual([iso]));
});

test.each(['2018-13-01', '2017112日', '国办发〔2014〕32号', '2021年', '12月31日'])(
  'no date in %s',
  (text) => expect(findDates(text)).toEqual([]),
);

test('two dates keep their places', () => {
  const text = '自2014年1月1日起至2014年12月31日止';
  const found = findDates(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['2014年1月1日', '2014年12月31日']);
});

test('only days that exist are dates', () => {
  expect(toIsoDate(2020, 2, 29)).toBe('2020-02-29');
  expect(toIsoDate(2021, 2, 29)).toBeNull();
});
