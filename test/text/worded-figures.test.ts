import { expect, test } from 'vitest';
import { findWordedFigures } from '../../utils/text/worded-figures.ts';

test.each([
  ['全年召开会议三次', 3, '次'],
  ['举办培训两期、', 2, '期'],
  ['开展抽查十二场', 12, '场'],
  ['受理投诉一件。', 1, '件'],
  ['关注者两千五百多人', 2500, '人'],
  ['座谈近四十次', 40, '次'],
  ['其中一件按件计收', 1, '件'],
  ['接待群众一百零五人次', 105, '人次'],
  ['推送两万三千条', 23000, '条'],
])('%s', (text, value, unit) => {
  expect(findWordedFigures(text)).toMatchObject([{ value, unit }]);
});

test.each([
  '近三次会议',
  '三人民',
  '第三次会议',
  '每两次之间',
  '办好一件事',
  '一项一项核对',
  '逐一次数',
  '几十件',
  // Names of places.
  '五家渠市',
  '八家子镇',
])('no amount in %s', (text) => expect(findWordedFigures(text)).toEqual([]));

test.each(['接待三十余人次', '处理上百件'])('more than %s says', (text) => {
  expect(findWordedFigures(text)).toMatchObject([{ more: true }]);
});
