import { describe, expect, test } from 'vitest';
import { findHeadings } from '../../utils/report/find-headings.ts';

function headingsOf(text: string): [number, number | null, string][] {
  return findHeadings(text).map(({ level, ordinal, titleStart, titleEnd }) => [
    level,
    ordinal,
    text.slice(titleStart, titleEnd),
  ]);
}

describe('headings of a paragraph', () => {
  test.each<[string, [number, number | null, string][]]>([
    ['一、总体情况', [[1, 1, '总体情况']]],
    ['第二部分 主动公开情况', [[1, 2, '主动公开情况']]],
    ['十一、附表', [[1, 11, '附表']]],
    ['、依申请公开政府信息情况', [[1, null, '依申请公开政府信息情况']]],
    ['总体情况', [[1, null, '总体情况']]],
    ['（三）政府信息管理。制度齐全。', [[2, 3, '政府信息管理']]],
    ['1．完善制度。', [[3, 1, '完善制度']]],
    ['六、其他需要报告的事项 无。', [[1, 6, '其他需要报告的事项']]],
    ['一、總體情況2019年，本機關按要求公開信息，成效良好，群眾滿意。', [[1, 1, '總體情況']]],
    [
      '五、存在的主要问题和改进措施 （一）问题。人手不足。',
      [
        [1, 5, '存在的主要问题和改进措施'],
        [2, 1, '问题'],
      ],
    ],
    ['制度已经健全。（二）加强培训　全年两次。', []],
    [
      '（一）组织领导　定期研究。（二）加强培训　全年两次。',
      [
        [2, 1, '组织领导'],
        [2, 2, '加强培训'],
      ],
    ],
  ])('%s', (text, headings) => expect(headingsOf(text)).toEqual(headings));
});

test.each([
  '2021年全县公开信息3条。',
  '2.5万人次受益',
  '其中：一是公开，二是解读',
  '（2021年）',
  '三四线城市',
])('no heading in %s', (text) => expect(headingsOf(text)).toEqual([]));
