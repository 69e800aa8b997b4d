import { expect, test } from 'vitest';
import { findWordedFigures } from '../../../utils/report/quantities/worded-figures.ts';

test.each([
  ['全年召开会议三次', 3, '次'],
  ['举办培训两期、', 2, '期'],
  ['开展抽查十二场', 12, '场'],
  ['受理投诉一件。', 1, '件'],
])('%s', (text, value, unit) => {
  expect(findWordedFigures(text)).toMatchObject([{ value, unit }]);
});

test.each(['第三次会议', '每两次之间', '办好一件事', '一项一项核对', '逐一次数', '几十件'])(
  'no amount in %s',
  (text) => expect(findWordedFigures(text)).toEqual([]),
);
