import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { listChildFrames } from '../../utils/page/child-frames.ts';
import { readReport } from '../../utils/report/read-report.ts';

const TITLE = '<h1>青禾县人民政府2021年政府信息公开工作年度报告</h1>';
const URL = 'https://www.qinghe.gov.cn/report/index.html';

function open(body: string): Document {
  return new JSDOM(`<!doctype html><html><body>${body}`, { url: URL }).window.document;
}

const problemsOf = (body: string) => readReport(open(body)).report.problems;

describe('a page whose report is in a frame', () => {
  test('says which frame was not read', () => {
    expect(
      problemsOf(`${TITLE}<iframe src="content.html" width="100%" height="900"></iframe>`),
    ).toEqual([
      {
        code: 'empty-frame',
        message: {
          key: 'page.problem.empty_frame',
          args: { address: 'https://www.qinghe.gov.cn/report/content.html' },
        },
      },
    ]);
  });

  test('says so of a frame without an address of its own', () => {
    expect(problemsOf(`${TITLE}<iframe id="content"></iframe>`)).toEqual([
      { code: 'empty-frame', message: { key: 'page.problem.empty_frame_here' } },
    ]);
  });

  test('says so of a page that is hardly more than its frame, titled or not', () => {
    expect(problemsOf('<iframe src="/a.html"></iframe>')).toHaveLength(1);
    expect(problemsOf(`${'关于天气的报道。'.repeat(40)}<iframe src="/a.html"></iframe>`)).toEqual(
      [],
    );
  });

  test('passes over frames that hold no report', () => {
    const small = '<iframe src="/count.html" width="1" height="1"></iframe>';
    const hidden = '<iframe src="/login.html" style="display: none"></iframe>';
    const low = '<iframe src="/weather.html" style="width: 400px; height: 40px"></iframe>';
    expect(problemsOf(TITLE + small + hidden + low)).toEqual([]);
  });

  test('says nothing where the page has the tables itself', () => {
    const row = '<tr><td>规章</td><td>1</td><td>0</td><td>12</td></tr>';
    const head =
      '<tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>';
    expect(
      problemsOf(`${TITLE}<table>${head}${row}</table><iframe src="/a.html"></iframe>`),
    ).toEqual([]);
  });
});

describe('listChildFrames', () => {
  test('counts frames as the window does, those of old framesets too', () => {
    const document = new JSDOM(
      '<frameset cols="20%,*"><frame src="menu.html"><frame src="report.html"></frameset>',
      { url: URL },
    ).window.document;
    expect(listChildFrames(document)).toMatchObject([
      { index: 0, address: 'https://www.qinghe.gov.cn/report/menu.html', isLarge: true },
      { index: 1, address: 'https://www.qinghe.gov.cn/report/report.html', isLarge: true },
    ]);
  });

  test('gives no address that would run as a script or leads nowhere', () => {
    const sources = ['javascript:alert(1)', 'about:blank', 'data:text/html,x', 'http://[', ''];
    const document = open(sources.map((one) => `<iframe src="${one}"></iframe>`).join(''));
    expect(listChildFrames(document).map(({ address }) => address)).toEqual(['', '', '', '', '']);
  });
});
