import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

const REPORT = `<h1>青禾县水务局2021年政府信息公开工作年度报告</h1>
<p>统计期限为2021年1月1日至2021年12月31日。</p>
<p>一、总体情况</p><p>全年主动公开信息120条。</p>
<p>二、主动公开政府信息情况</p><p>制发规范性文件2件。</p>
<p>三、收到和处理政府信息公开申请情况</p><p>新收申请3件。</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p><p>没有发生。</p>
<p>五、存在的主要问题及改进情况</p><p>解读形式单一。</p>
<p>六、其他需要报告的事项</p><p>未收取信息处理费。</p>`;
const HEADINGS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

const ABOVE = `<div>青禾县人民政府</div><div>今天是：2024年6月8日 星期六</div>
<ul><li><a>首页</a></li><li><a>主动公开</a></li><li><a>依申请公开</a></li><li><a>收费项目</a></li></ul>
<div>当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>年度报告</a></div>
<table><tr><td>索引号：</td><td>014436/2022-00017</td></tr><tr><td>发布机构：</td><td>青禾县水务局</td></tr><tr><td>公开日期：</td><td>2022-01-20</td></tr></table>
<div>发布时间：2022-01-20　浏览次数：1879　字体：【大 中 小】</div>`;
const BELOW = `<div>【打印本页】【关闭窗口】</div><div>分享到：微信 微博</div><div>扫一扫在手机打开当前页</div>
<p>上一篇：<a>青禾县财政局2020年政府信息公开工作年度报告</a></p><p>下一篇：无</p>
<div><h3>相关阅读</h3><ul><li><a>青禾县财政局2019年政府信息公开工作年度报告</a> 2020-01-22</li></ul></div>
<div>责任编辑：张某</div><div>主办：青禾县人民政府　承办：大数据中心</div><div>技术支持：某公司　电话：0527-84368086</div>
<div>备案序号：苏ICP备05008797号-1　网站标识码：3213001307</div><div>苏公网安备 32130002000110号</div><div>Copyright © 2004-2024 版权所有</div>`;
const BOX = `<table><tr><td>中文名</td><td>青禾县水务局2021年政府信息公开工作年度报告</td></tr><tr><td>类别</td><td>公文</td></tr><tr><td>时间</td><td>2021年</td></tr></table>`;
const MENU = ['政府信息公开指南', '主动公开', '依申请公开', '行政复议', '收费项目', '年度报告']
  .map((name) => `<tr><td><a>${name}</a></td></tr>`)
  .join('');

/** The same report as sites of several kinds put it into their pages. */
const SHELLS: [string, string][] = [
  ['an article of its own', `${ABOVE}<div class="article">${REPORT}</div>${BELOW}`],
  ['one body with all in it', `${ABOVE}${REPORT}${BELOW}`],
  ['a wrapper around all', `<div><div><div>${ABOVE}${REPORT}${BELOW}</div></div></div>`],
  [
    'nested tables with a menu at the side',
    `<table><tr><td>${ABOVE}</td></tr></table><table><tr><td><table>${MENU}</table></td><td><table><tr><td>${REPORT}</td></tr></table></td></tr></table>${BELOW}`,
  ],
  ['an encyclopedia with a box', `${ABOVE}<div>${BOX}${REPORT}</div><h2>相关词条</h2>${BELOW}`],
  ['a box within the article', `${ABOVE}<div>${BOX}${REPORT}${BELOW}</div>`],
];

describe('what a site puts around a report is no part of it', () => {
  test.each(SHELLS)('%s', (_, body) => {
    const { document } = new JSDOM(`<!doctype html><title>年报</title><body>${body}`).window;
    const { report } = readReport(document);
    expect(report).toMatchObject({
      isReport: true,
      issuer: '青禾县水务局',
      year: 2021,
      publishedOn: '2022-01-20',
      period: { from: '2021-01-01', to: '2021-12-31' },
    });
    expect(report.sections.map(({ title }) => title)).toEqual(HEADINGS);
    expect(report.sections.at(-1)!.text).toBe('未收取信息处理费。\n');
    const values = [...report.facts, ...report.quantities].map(({ value }) => value);
    expect(values.filter((value) => value !== 0)).toEqual(expect.arrayContaining([120, 2, 3]));
    expect(Math.max(...values.map((value) => value ?? 0))).toBe(120);
  });
});
