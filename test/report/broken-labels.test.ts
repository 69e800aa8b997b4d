import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { takeBrokenLabel } from '../../utils/report/broken-labels.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { blocksOf } from '../support/text-blocks.ts';

const LABELS = [
  '自然人',
  '商业企业',
  '法律服务机构',
  '本年度办理结果',
  '其他',
  '其他结果',
  '总计',
  '计',
];

/** The label that the lines make from one of them on, and the line after it. */
function take(lines: (string | null)[], at = 0): [text: string, next: number] | null {
  const blocks = blocksOf(lines);
  const taken = takeBrokenLabel(blocks, at, (text) => LABELS.includes(text));
  if (!taken) return null;
  const { cell, next } = taken;
  expect(cell.block).toBe(blocks[at]);
  expect([cell.start, cell.end]).toEqual([0, lines[at]!.length]);
  return [cell.text, next];
}

describe('a label over several lines', () => {
  test.each<[string, string[], [string, number]]>([
    ['a character each', ['自', '然', '人', '5'], ['自然人', 3]],
    ['two characters each', ['商业', '企业', '5'], ['商业企业', 2]],
    ['at the end of the page', ['商', '业企业'], ['商业企业', 2]],
    ['six lines of it', [...'法律服务机构', '5'], ['法律服务机构', 6]],
    ['four characters in a line', ['法律服务', '机构'], ['法律服务机构', 2]],
    ['of which the first line is one itself', ['其他', '结果'], ['其他结果', 2]],
  ])('%s', (_, lines, taken) => {
    expect(take(lines)).toEqual(taken);
    expect(take(['前文', ...lines], 1)).toEqual([taken[0], taken[1] + 1]);
  });

  test.each<[string, (string | null)[]]>([
    ['a line that is whole', ['总计', '5']],
    ['a line that is whole, and another', ['总计', '其他']],
    ['a line after which another label stands', ['总', '计', '5']],
    ['seven lines', [...'本年度办理结果', '5']],
    ['five characters in a line', ['法律服务机', '构']],
    ['a label of which the end is missing', ['商业', '企']],
    ['… before a table of the page', ['商业', null, '企业']],
    ['other words', ['公开', '指南', '如下', '所示']],
  ])('none: %s', (_, lines) => expect(take(lines)).toBeNull());
});

/** A cell a line, as copies of pages have it: narrow cells broke their labels over several lines. */
const LINES = `三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
申请人情况
自
然
人
法人或其他组织
总
计
商业
企业
科研
机构
社会公益组织
法律服务机构
其他
一、本年新收政府信息公开申请数量
5
1
0
0
0
0
6
二、上年结转政府信息公开申请数量
0
0
0
0
0
0
0
三、本年度办理结果
（一）予以公开
5
1
0
0
0
0
6
四、政府信息公开行政复议、行政诉讼情况
无。`.split('\n');

test('puts together labels that were broken over several lines', () => {
  const html = LINES.map((line) => `<p>${line}</p>`).join('');
  const { report } = readReport(new JSDOM(`<body>${html}</body>`).window.document);
  expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([3, 4]);
  const figures = report.facts.filter(({ source }) => source === 'table');
  expect(figures).toHaveLength(21);
  const find = (indicator: string, applicant: string) =>
    figures.find((one) => one.indicator === indicator && one.applicant === applicant)?.value;
  expect(find('applications.new', 'enterprise')).toBe(1);
  expect(find('outcome.granted', 'total')).toBe(6);
});
