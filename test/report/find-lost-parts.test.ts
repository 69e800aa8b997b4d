import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { generatePage } from '../generator/generate-page.ts';

const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '（七）总计',
  '四、结转下年度继续办理',
];
const PHOTO = '<p align="center"><img src="W0201.jpg" width="640" height="420"></p>';
const MAIN = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
const LAST = ['行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项'];

function row(...cells: (string | number)[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const head = row(
  '申请人情况',
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
);

function applications(rows: string[]): string {
  return `<table>${head}${rows.map((label) => row(label, 1, 0, 0, 0, 0, 0, 1)).join('')}</table>`;
}

const DISCLOSURE = `<table>${row('第二十条第（五）项', '')}${row('信息内容', '本年处理决定数量')}${row('行政许可', 12)}
  ${row('第二十条第（六）项', '')}${row('信息内容', '本年处理决定数量')}${row('行政处罚', 3)}${row('行政强制', 0)}</table>`;

const TITLE = '青禾县水务局2021年政府信息公开工作年度报告';

/** A report of the six sections, with what stands in each; `undefined` leaves the section out. */
function report(contents: (string | undefined)[], title = TITLE): string {
  const sections = [...MAIN, ...LAST].map((name, i) =>
    contents[i] === undefined
      ? ''
      : `<p>${'一二三四五六'[i]}、${name}</p><p>本年度按要求完成了这一部分的工作。</p>${contents[i]}`,
  );
  return `<h1>${title}</h1><div>${sections.join('\n')}</div>`;
}

function messagesOf(body: string): Message[] {
  const { document } = new JSDOM(`<!doctype html><body>${body}`).window;
  const { report: read } = readReport(document);
  expect(read.isReport).toBe(true);
  return read.problems.map(({ message }) => message);
}
const keysOf = (body: string) =>
  messagesOf(body).map(({ key }) => key.replace('page.problem.', ''));

const WHOLE = ['', DISCLOSURE, applications(ROWS), '', '', ''];

describe('a table that is a picture', () => {
  test('is said with the section that lacks it', () => {
    expect(messagesOf(report(['', DISCLOSURE, PHOTO, '', '', '']))).toEqual([
      { key: 'page.problem.table_as_image_in', args: { section: MAIN[2]! } },
    ]);
  });

  test('is said once for each section', () => {
    expect(keysOf(report(['', PHOTO + PHOTO, PHOTO, '', '', '']))).toEqual([
      'table_as_image_in',
      'table_as_image_in',
    ]);
  });

  test('is said of an old report only where the text announces it', () => {
    const old = (annex: string) =>
      report(['', '', '', '', annex, ''], '青禾县水务局2015年政府信息公开工作年度报告');
    expect(keysOf(old(`<p>附表：政府信息公开情况统计表</p>${PHOTO}`))).toHaveLength(1);
    expect(keysOf(old(PHOTO))).toEqual([]);
  });

  test.each([
    ['photographs beside the tables', WHOLE.map((content, i) => (i === 3 ? '' : PHOTO) + content)],
    ['charts in the other sections', [PHOTO, DISCLOSURE, applications(ROWS), '', PHOTO, PHOTO]],
    ['a sign of the site', ['', DISCLOSURE, '<img src="/icon.png">', '', '', '']],
  ])('is not said of %s', (_, contents) => {
    expect(keysOf(report(contents))).toEqual([]);
  });
});

describe('what was cut off', () => {
  test('a table without its last rows', () => {
    expect(keysOf(report(['', DISCLOSURE, applications(ROWS.slice(0, 4)), '', '', '']))).toEqual([
      'table_cut_off',
    ]);
  });

  test.each([4, 1, 0])('the page within a table, after %i rows', (count) => {
    const keys = keysOf(report(['', DISCLOSURE, applications(ROWS.slice(0, count))]));
    expect(keys).toEqual(['table_cut_off', 'page_cut_off']);
  });

  test('the page in the midst of a sentence', () => {
    const broken = `<p>${'围绕重点领域细化公开事项，规范公开流程，'.repeat(3)}提升办</p>`;
    expect(keysOf(report(['', DISCLOSURE, applications(ROWS), broken]))).toEqual(['page_cut_off']);
  });

  test.each([
    ['a whole report', WHOLE],
    ['one that lacks its last section', WHOLE.slice(0, 5)],
    ['one with its tables at the end', [...WHOLE.slice(0, 5), applications(ROWS)]],
    ['one that is signed', [...WHOLE.slice(0, 5), '<p>青禾县水务局</p><p>2022年1月20日</p>']],
    [
      'one with links and files below',
      [...WHOLE.slice(0, 5), '<p>附件：<a href="a.pdf">年报.pdf</a></p><p>上一篇：无</p>'],
    ],
  ])('nothing of %s', (_, contents) => {
    expect(keysOf(report(contents))).toEqual([]);
  });
});

describe('on generated pages', () => {
  const LOSSES = ['table-as-image', 'page-cut-off', 'attachment-only', 'flip-book', 'empty-frame'];
  const codesOf = (html: string) => {
    const { window } = new JSDOM(html);
    const codes = readReport(window.document).report.problems.map(({ code }) => code);
    window.close();
    return codes;
  };

  test.each(LOSSES)('%s is told where it is so', (mutator) => {
    const pages = Array.from({ length: 5 }, (_, i) =>
      generatePage(`lost/${mutator}/${i}`, { mutators: [mutator] }),
    ).filter(({ recipe }) => recipe.mutators.includes(mutator));
    expect(pages.length).toBeGreaterThan(1);
    for (const { html, truth, recipe } of pages) {
      const told = codesOf(html).some((code) => truth.problems?.includes(code));
      expect(told, recipe.seed).toBe(true);
    }
  });

  test.each([[], ['chrome'], ['attachment-link'], ['table-split'], ['damaged-labels']])(
    'and nothing of the kind where all is there: %s',
    (...mutators) => {
      for (let i = 0; i < 4; i++) {
        const { html, recipe } = generatePage(`whole/${i}`, { mutators });
        const losses = codesOf(html).filter((code) => [...LOSSES, 'table-cut-off'].includes(code));
        expect(losses, recipe.seed).toEqual([]);
      }
    },
  );
});
