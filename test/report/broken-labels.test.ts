import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

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
