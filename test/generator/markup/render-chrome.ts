/** What a site puts around an article: none of it is part of the report (domain.md §5, chrome). */
import type { ReportDocument } from '../document.ts';
import { printDate } from '../frame/draw-frame.ts';
import type { Random } from '../random.ts';
import { escapeText } from './render-table.ts';
import type { Shell } from './shells.ts';

function wrap([open, close]: [string, string], html: string): string {
  return `${open}${html}${close}`;
}

/** Navigation above the article. */
export function renderHeader(document: ReportDocument, shell: Shell, random: Random): string {
  if (!document.frame.chrome) return '';
  const site = document.frame.site;
  const links = ['首页', '政务公开', '政务服务', '互动交流', '走进本地'];
  const today = random.chance(0.3)
    ? `<span class="today">今天是：${document.year + 2}年6月8日 星期一</span>`
    : '';
  const nav = links.map((link) => `<li><a href="#">${link}</a></li>`).join('');
  const crumb = `您现在的位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">政府信息公开年报</a> &gt; <a href="#">${document.year}年</a>`;
  return `<div class="header"><div class="logo">${site}</div>${today}<ul class="nav">${nav}</ul></div>\n${wrapCrumb(shell, crumb)}`;
}

function wrapCrumb(shell: Shell, html: string): string {
  const crumb = wrap(shell.crumb, html);
  return shell.crumb[0].startsWith('<td') ? `<table><tr>${crumb}</tr></table>` : crumb;
}

/** A day or two earlier, in the same month where there is one. */
function dayBefore(date: string): string {
  const day = Math.max(1, Number(date.slice(8)) - 2);
  return `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** Index number, body, date and validity in a table before the article. */
export function renderIndexBox(document: ReportDocument): string {
  const { frame, body } = document;
  if (!frame.indexBox) return '';
  const date =
    frame.publishedOn && frame.datePlace === 'index-box'
      ? printDate(frame.publishedOn, frame.dateStyle)
      : '';
  const rows = [
    ['索 引 号', `01${body.name.length}4336${document.year % 100}/${document.year + 1}-00017`],
    ['信息分类', '政府信息公开年报'],
    ['发布机构', frame.source ?? ''],
    ['发布日期', date],
    ['成文日期', date === '' ? '' : printDate(dayBefore(frame.publishedOn ?? ''), frame.dateStyle)],
    ['文　　号', ''],
    ['时　　效', '有效'],
  ];
  const html = rows
    .filter(([label]) => !label?.endsWith('日期') || date !== '')
    .map(([label, value]) => `<td class="l">${label}：</td><td>${escapeText(value ?? '')}</td>`);
  const pairs: string[] = [];
  for (let i = 0; i < html.length; i += 2) pairs.push(`<tr>${html[i]}${html[i + 1] ?? ''}</tr>`);
  return `<table class="xxgk_table" width="100%" border="1">${pairs.join('')}</table>`;
}

/** Date, source, count of visits and size of letters above the article. */
export function renderInfoLine(document: ReportDocument, shell: Shell, random: Random): string {
  const { frame } = document;
  if (!shell.info) return '';
  const parts: string[] = [];
  if (frame.publishedOn && frame.datePlace !== 'index-box') {
    parts.push(`${frame.dateLabel}：${printDate(frame.publishedOn, frame.dateStyle)}`);
  }
  if (frame.source) {
    parts.push(`${random.pick(['来源', '信息来源', '发布单位', '文章来源'])}：${frame.source}`);
  }
  if (frame.chrome) {
    parts.push(
      `浏览次数：<span id="hits">${random.integer(20, 4000)}</span>`,
      '字体：【<a>大</a> <a>中</a> <a>小</a>】',
      '<a>打印</a> <a>关闭</a>',
    );
    if (random.chance(0.15)) parts.push(`打印日期：${document.year + 3}-06-08`);
  }
  return parts.length === 0 ? '' : wrap(shell.info, parts.join('　'));
}

/** Neighbours, sharing and the site's foot. */
export function renderFooter(document: ReportDocument, random: Random): string {
  const { frame, year } = document;
  if (!frame.chrome) return '';
  const other = `${frame.site.replace(/(人民政府|网站)$/, '')}${random.pick(['财政局', '审计局', '司法局'])}`;
  return [
    `<div class="page"><p>上一篇：<a href="#">${other}${year - 1}年政府信息公开工作年度报告</a></p><p>下一篇：<a href="#">无</a></p></div>`,
    `<div class="xgyd"><h3>相关阅读</h3><ul><li><a href="#">${other}${year - 2}年政府信息公开工作年度报告</a> ${year - 1}-01-22</li><li><a href="#">${other}政府信息公开指南</a></li></ul></div>`,
    '<div class="share">分享到：<a>微信</a> <a>微博</a></div><div class="ewm">扫一扫在手机打开当前页</div>',
    `<div class="footer"><p>主办：${frame.site}　承办：大数据中心</p><p>备案序号：苏ICP备0500${random.integer(1000, 9999)}号-1　网站标识码：321300${random.integer(1000, 9999)}　联系电话：0527-8436${random.integer(1000, 9999)}</p><p>Copyright © ${year - 6}-${year + 2} 版权所有</p></div>`,
  ].join('\n');
}
