import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';

const TITLE = '青禾县2012年政府信息公开工作年度报告';
const OPENING = '本报告依照条例编制，统计期限为2012年1月1日至2012年12月31日。';
const REPORT = [
  '一、概述',
  '全年工作平稳。',
  '二、主动公开政府信息情况',
  '（一）公开范围',
  '主动公开信息12345条。',
  '三、依申请公开政府信息情况',
  '收到申请234件。',
  '四、复议、诉讼情况',
  '没有发生。',
  '五、存在的主要问题和改进措施',
  '解读的形式还比较单一，明年增加图解和视频。',
];
const TITLES = REPORT.filter((line) => /^[一二三四五]、/.test(line));
const HEADINGS = [
  '概述',
  '主动公开政府信息情况',
  '公开范围',
  '依申请公开政府信息情况',
  '复议、诉讼情况',
  '存在的主要问题和改进措施',
];

function read(lines: string[]) {
  const body = [TITLE, ...lines].map((line) => `<p>${line}</p>`).join('');
  return readReport(new JSDOM(`<!doctype html><body>${body}`).window.document).report;
}

describe('a list of contents is no run of empty sections', () => {
  test.each<[string, string[]]>([
    ['a title a line', ['目录', ...TITLES]],
    ['with dots and pages', ['目 录', ...TITLES.map((title, page) => `${title}………… ${page + 1}`)]],
    ['with its lower levels', [TITLES[0]!, TITLES[1]!, '（一）公开范围', ...TITLES.slice(2)]],
    ['in one line', [TITLES.join(' ')]],
    ['in one line, with commas', [TITLES.join(',(一)做法。,')]],
    ['in parts', TITLES.map((title) => title.replace(/(.)、/, '第$1部分 '))],
    ['in traditional script', TITLES.map((title) => title.replaceAll('动', '動'))],
  ])('%s', (_, contents) => {
    const report = read([...contents, OPENING, ...REPORT]);
    expect(report.sections.map(({ title }) => title)).toEqual(HEADINGS);
    expect(report.sections[0]!.text).toBe('全年工作平稳。\n');
    expect(report.preamble).toContain(OPENING);
  });

  test.each<[string, string[]]>([
    ['a report whose sections are empty', TITLES],
    ['a report in headings and short lines', REPORT],
    ['what is announced in a sentence', [`本报告包括：${TITLES.join('；')}。`, ...REPORT]],
    ['a list of other things', ['一、青禾河', '二、青禾湖', '三、青禾港', ...REPORT]],
  ])('but %s is kept', (_, lines) => {
    expect(read(lines).sections.length).toBeGreaterThanOrEqual(TITLES.length);
    expect(read(lines).sections.at(-1)!.title).toBe(HEADINGS.at(-1));
  });
});
