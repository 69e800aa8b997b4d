import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

/** 「level kind title」 of each section of a page with such lines. */
function outlineOf(lines: string[]): string[] {
  const html = `<h1>青禾县水务局2016年政府信息公开年度报告</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;
  const { sections } = readReport(new JSDOM(html).window.document).report;
  return sections.map(({ level, kind, title }) => `${level} ${kind} ${title}`);
}

const TITLES = ['概述', '主动公开政府信息情况', '依申请公开情况', '收费情况'];
const KINDS = ['overview', 'disclosure', 'applications', 'fees'];
const MAIN = TITLES.map((title, i) => `1 ${KINDS[i]} ${title}`);
const numbered = (number: (i: number) => string) =>
  TITLES.flatMap((title, i) => [number(i + 1) + title, '全年做了许多工作，没有别的要说。']);

describe('main headings', () => {
  test.each<[string, (i: number) => string]>([
    ['一、', (i) => `${'一二三四'[i - 1]}、`],
    ['（一）', (i) => `（${'一二三四'[i - 1]}）`],
    ['1、', (i) => `${i}、`],
    ['1.', (i) => `${i}.`],
  ])('are those numbered %s where none stand above them', (_, number) => {
    expect(outlineOf(numbered(number))).toEqual(MAIN);
  });

  test('have below them what has lesser numbers', () => {
    const lines = numbered((i) => `（${'一二三四'[i - 1]}）`).toSpliced(2, 0, '1、机构建设情况');
    expect(outlineOf(lines)).toEqual(MAIN.toSpliced(1, 0, '2 null 机构建设情况'));
  });

  test('are not numbered items of other things', () => {
    const lines = ['1、开会两次。', '2、办班三期。', '3、主动公开情况', '全年公开信息20条。'];
    expect(outlineOf(lines).filter((line) => line.startsWith('1'))).toEqual([]);
  });
});
