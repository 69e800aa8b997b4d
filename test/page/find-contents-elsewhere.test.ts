import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

const TITLE = '青禾县水务局2021年政府信息公开工作年度报告';

function problemKeys(body: string, title = TITLE): string[] {
  const { document } = new JSDOM(
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}`,
  ).window;
  return readReport(document).report.problems.map(({ message }) => message.key);
}

const FLIP_BOOK = ['page.problem.flip_book'];
const ATTACHMENT = ['page.problem.attachment_only'];
const PICTURE = ['page.problem.report_as_image'];

describe('a page with the title of a report and the report elsewhere', () => {
  test.each([
    ['<iframe src="https://book.flbook.com.cn/c/x" width="900" height="600"></iframe>', FLIP_BOOK],
    ['<script src="/js/turn.min.js"></script><div id="canvas"></div>', FLIP_BOOK],
    ['<div class="flip-book-container"></div>', FLIP_BOOK],
    ['<a href="http://online.flipbuilder.com/a/b/">在线阅读</a>', FLIP_BOOK],
    ['<p>附件：<a href="/files/a.pdf">年度报告</a></p>', ATTACHMENT],
    ['<a href="/download.jsp?wbfileid=1">附件【2021年年报.docx】</a>已下载12次', ATTACHMENT],
    ['<a href="/downfile.jsp?filename=x.wps">文件下载</a>', ATTACHMENT],
    ['<p>现予公布。</p><a href="a.ofd">下载</a>', ATTACHMENT],
    [
      '<iframe src="/pdfjs/web/viewer.html?file=a.pdf" width="900" height="900"></iframe>',
      ATTACHMENT,
    ],
    ['<embed src="a.pdf"><noembed></noembed>', ATTACHMENT],
    ['<object data="a.pdf" type="application/pdf"></object>', ATTACHMENT],
    ['<p><img src="W0201.jpg" width="800" height="1130"></p>', PICTURE],
    ['<p><img src="W0201.jpg"></p><p><img src="W0202.jpg"></p>', PICTURE],
    ['<a href="W0201.jpg"><img src="W0201.jpg" style="width: 600px"></a>', PICTURE],
  ])('%s', (body, keys) => {
    expect(problemKeys(body)).toEqual(keys);
  });

  test.each([
    // Signs of the site and links with pictures on them.
    '<img src="/images/logo.png"><img src="x.png" width="16" height="16"><img src="/ewm_2021.png">',
    '<a href="https://www.qinghe.gov.cn/"><img src="side.jpg" width="300" height="100"></a>',
    '<img src="a.jpg" width="800" height="600" style="display:none">',
    // A text with a photograph is a piece of news.
    `<p>${'县水务局召开会议，部署来年的公开工作，'.repeat(4)}强调了时限。</p><img src="a.jpg" width="600" height="400">`,
    // Files that stand beside any article, and a list of files.
    '<a href="zn.doc">政府信息公开指南</a>',
    Array.from({ length: 30 }, (_, i) => `<a href="${i}.pdf">第${i}号</a>`).join(''),
  ])('is not said of %s', (body) => {
    expect(problemKeys(body)).toEqual([]);
  });

  test('nor of a page with another title', () => {
    const body = '<a href="a.pdf">附件</a><img src="a.jpg" width="800" height="1100">';
    expect(problemKeys(body, '关于做好2021年政府信息公开年度报告编制工作的通知')).toEqual([]);
    expect(problemKeys(body, '青禾县水务局2021年部门决算公开')).toEqual([]);
    expect(problemKeys(body, '政府信息公开年度报告')).toEqual([]);
  });
});
