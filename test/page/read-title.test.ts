import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isReportTitle, issuerPart, readTitle, yearOfTitle } from '../../utils/page/read-title.ts';

const TITLE = '青禾县水务局2021年政府信息公开工作年度报告';
const titleOf = (head: string, lines: string[] = []) =>
  readTitle(new JSDOM(head).window.document, lines);

describe('readTitle', () => {
  test.each<[string, string, string[], string | null]>([
    ['meta data', `<meta name="ArticleTitle" content="${TITLE}">`, [], TITLE],
    ['a heading', `<h1>政府信息公开年报</h1><h2>${TITLE}</h2>`, [], TITLE],
    ['a line', '<title>首页</title>', ['当前位置：首页', TITLE], TITLE],
    ['the window', `<title>${TITLE}-青禾县人民政府</title>`, [], TITLE],
    ['two lines', '', ['青禾县水务局', '2021年政府信息公开工作年度报告'], TITLE],
    [
      'two lines, the year without 年',
      '',
      ['青禾县水务局2021', '政府信息公开工作年度报告'],
      '青禾县水务局2021政府信息公开工作年度报告',
    ],
    ['none', '<h1>通知</h1>', ['关于做好政府信息公开年度报告的通知'], null],
  ])('from %s', (_, head, lines, expected) => {
    expect(titleOf(head, lines)).toBe(expected);
  });

  test('rather with year and body, then with the year, then at all', () => {
    const [bare, dated] = ['政府信息公开工作年度报告', '2021年政府信息公开工作年度报告'];
    expect(titleOf(`<h1>${bare}</h1><h1>${dated}</h1><h1>${TITLE}</h1>`)).toBe(TITLE);
    expect(titleOf(`<h1>${bare}</h1><h1>${dated}</h1>`)).toBe(dated);
    expect(titleOf(`<h1>${bare}</h1>`)).toBe(bare);
  });

  test('does not take a number beside a title for its year', () => {
    const line = '政府信息公开工作年度报告';
    expect(titleOf('', ['阅读 2021', line])).toBe(line);
  });
});

test.each([
  [TITLE, true],
  ['青禾縣水務局2021年政府資訊公開年度報告', true],
  ['信息分类：政府信息公开年报', false],
  ['关于印发政府信息公开工作年度报告格式的通知', false],
  ['2021年法治政府建设年度报告', false],
])('%s is a title of a report: %s', (text, expected) => {
  expect(isReportTitle(text)).toBe(expected);
});

test.each([
  [TITLE, 2021, '青禾县水务局'],
  ['青禾县２０２１年政府信息公开年度报告', 2021, '青禾县'],
  ['二〇一六年青禾县政务公开年报', 2016, '青禾县'],
  ['政府信息公开年报', null, ''],
])('%s', (title, year, issuer) => {
  expect(yearOfTitle(title)).toBe(year);
  expect(issuerPart(title)).toBe(issuer);
});
