import { describe, expect, test } from 'vitest';
import {
  compact,
  countFigures,
  countTold,
  findHeadings,
  isSectionTitle,
  namesYear,
} from '../../utils/page/spot-words.ts';

describe('compact', () => {
  test.each([
    ['一、 總體\n情況', '一、总体情况'],
    ['２０２１年　資訊公開', '2021年信息公开'],
    ['政府資訊公開', '政府信息公开'],
    ['复(fu)议(yi)申(shen)请', '复议申请'],
    ['没有（none）发生', '没有（none）发生'],
    ['主动公开，申请：', '主动公开，申请：'],
  ])('%j', (text, expected) => {
    expect(compact(text)).toBe(expected);
  });
});

describe('findHeadings', () => {
  const find = (text: string) => {
    const { kinds, lower, possible, first } = findHeadings(text);
    return { kinds, lower, possible: [...possible].filter((kind) => kind !== null), first };
  };

  test.each([
    [
      'numbered, in one line',
      '现公布。一、总体情况二、主动公开情况',
      ['overview', 'disclosure'],
      [],
    ],
    ['in brackets, which is below', '（一）主动公开情况。(二)收费情况', [], ['disclosure', 'fees']],
    ['by part', '第一部分总体情况。第二部分、存在的主要问题', ['overview', 'problems'], []],
    ['with a number of two', '十一、其他需要报告的事项', ['other'], []],
    ['with a comma behind the number', '四，行政复议情况', ['review'], []],
  ] as const)('%s', (_, text, kinds, lower) => {
    expect(find(text)).toMatchObject({ kinds, lower });
  });

  test('tells where the first main one stands', () => {
    expect(find('（一）收费情况。一、总体情况').first).toBe(8);
    expect(find('没有标题').first).toBe(4);
  });

  test('takes words for possible where no sentence goes on behind them', () => {
    expect(find('总体情况 主动公开情况的统计').possible).toEqual(['overview']);
    expect(find('收费情况，主动公开情况').possible).toEqual(['disclosure']);
  });

  test('gives a title no number that stands before another title', () => {
    expect(find('一、总体情况主动公开情况')).toMatchObject({
      kinds: ['overview'],
      possible: ['overview', 'disclosure'],
    });
  });
});

test.each([
  ['存在的主要问题', true],
  ['主动公开情况如下', false],
  ['经费，机构情况', false],
])('%s is a section title: %s', (line, expected) => {
  expect(isSectionTitle(line)).toBe(expected);
});

test.each([
  ['2021年', true],
  ['1998年', false],
])('%s names a year: %s', (text, expected) => {
  expect(namesYear(text)).toBe(expected);
});

describe('figures', () => {
  test.each([
    ['行政许可|12', 1],
    ['本年新收政府信息公开申请数量120000', 4],
    ['规章1.', 0],
    ['没有表格', 0],
  ])('of the forms in %s', (text, count) => {
    expect(countFigures(text)).toBe(count);
  });

  test.each([
    ['收到申请25件，答复25件。', 1],
    ['收到申请25件。答复24件。', 2],
    ['收到申请若干。', 0],
  ])('told in %s', (text, count) => {
    expect(countTold(text)).toBe(count);
  });
});
