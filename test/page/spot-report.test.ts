import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { spotReport } from '../../utils/page/spot-report.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { generateLookAlike, LOOK_ALIKE_KINDS } from '../generator/generate-look-alike.ts';
import { generatePage } from '../generator/generate-page.ts';

const SAMPLES = resolve('public/samples');

/** What the quick look says and what the whole reading says; the page must stay as it was. */
function bothOf(html: string): { spotted: boolean; judged: boolean } {
  const { window } = new JSDOM(html);
  const before = window.document.documentElement.outerHTML;
  const spotted = spotReport(window.document) === 'report';
  expect(window.document.documentElement.outerHTML).toBe(before);
  const judged = readReport(window.document).report.isReport;
  window.close();
  return { spotted, judged };
}

describe('the spotter agrees with the reader', () => {
  test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.html')))('on %s', (name) => {
    const isReport = name !== 'index.html';
    expect(bothOf(readFileSync(join(SAMPLES, name), 'utf8'))).toEqual({
      spotted: isReport,
      judged: isReport,
    });
  });

  test.each(LOOK_ALIKE_KINDS)('on a look-alike: %s', (kind) => {
    for (const seed of ['spot-1', 'spot-2']) {
      const page = generateLookAlike(`${seed}/${kind}`, { kind });
      expect(bothOf(page.html), seed).toEqual({ spotted: false, judged: false });
    }
  });

  test.each([
    [],
    ['pinyin-mirror'],
    ['traditional-taiwan'],
    ['taiwan-words'],
    ['untitled'],
    ['title-two-lines'],
    ['full-width-year'],
    ['heading-runs'],
    ['section-number-lost'],
    ['headings-joined'],
    ['flatten-spaces'],
    ['div-table'],
    ['unrelated-prefix'],
    ['prose-spaces'],
    ['table-as-image'],
    ['attachment-only'],
  ])('on a report that is %s', (...mutators) => {
    for (let i = 0; i < 3; i++) {
      const page = generatePage(`spot/${mutators.join()}/${i}`, { mutators });
      const { spotted, judged } = bothOf(page.html);
      expect(spotted, `${i}`).toBe(judged);
    }
  });
});

describe('a report that a notice makes public', () => {
  const NOTICE = `<h1>青禾市人民政府办公室关于公布青禾市2009年度政府信息公开工作年度报告的通知</h1>
<p>各县（区）人民政府，市政府各部门：</p><p>现将《青禾市2009年度政府信息公开工作年度报告》予以公布。</p>
<p>二〇一〇年一月十九日</p><p>青禾市2009年度政府信息公开工作年度报告</p>`;
  const section = (title: string, text: string) => `<p>${title}</p><p>${text}</p>`;
  const SECTIONS = [
    section('一、基本情况', '机构已经健全。'),
    section('二、主动公开政府信息的情况', '全市主动公开信息12345条。'),
    section('三、依申请公开政府信息的情况', '全市受理申请25件，答复25件。'),
    section('四、政府信息公开的收费及减免情况', '没有收费。'),
    section('五、因政府信息公开申请行政复议、提起行政诉讼情况', '没有发生。'),
    section('六、存在的主要问题及改进情况', '更新不够及时，明年加强。'),
  ];

  test('is one, and bears its own title', () => {
    const html = NOTICE + SECTIONS.join('');
    expect(bothOf(html)).toEqual({ spotted: true, judged: true });
    expect(readReport(new JSDOM(html).window.document).report).toMatchObject({
      title: '青禾市2009年度政府信息公开工作年度报告',
      issuer: '青禾市人民政府',
      publishedOn: '2010-01-19',
    });
  });

  test('and is none where the notice only says what reports are to hold', () => {
    const html = NOTICE + SECTIONS.join('').replaceAll(/\d+[条件]/g, '若干');
    expect(bothOf(html)).toEqual({ spotted: false, judged: false });
  });
});

describe('a report in few main sections', () => {
  const SECTIONS = `<p>一、2014年工作情况</p><p>（一）主动公开总体情况。全年公开信息1557条。</p>
<p>（二）依申请公开情况。没有申请。</p><p>二、存在的问题</p><p>栏目更新还不够及时，人手也不够。</p>`;

  test('is one where its title says so', () => {
    const title = '<h1>青禾市公安局2014年政府信息公开年度报告</h1>';
    expect(bothOf(title + SECTIONS)).toEqual({ spotted: true, judged: true });
    const line = '<p>青禾市公安局2014年政府信息公开年度报告</p>';
    expect(bothOf(line + SECTIONS)).toEqual({ spotted: true, judged: true });
  });

  test('and is none without', () => {
    const title = '<h1>青禾市公安局2014年工作</h1>';
    expect(bothOf(title + SECTIONS)).toEqual({ spotted: false, judged: false });
    const undated = '<h1>青禾市公安局政府信息公开年度报告</h1>';
    expect(bothOf(undated + SECTIONS)).toEqual({ spotted: false, judged: false });
  });
});

describe('a page without a report', () => {
  const spot = (html: string) => spotReport(new JSDOM(html).window.document);

  test('is done with where the needed words are missing', () => {
    expect(spot('<title>天气</title><p>明日多云。</p>')).toBe('none');
    expect(spot('')).toBe('none');
  });

  test('is none for what its scripts say', () => {
    const words =
      '2021年政府信息公开年度报告 一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、行政复议情况 五、存在的主要问题';
    expect(spot(`<title>首页</title><script>var a = '${words}';</script>`)).not.toBe('report');
    expect(spot(`<title>首页</title><select><option>${words}</select>`)).not.toBe('report');
  });

  test('is none for what its scripts say beside its own words', () => {
    const title = '<h1>青禾县水务局2021年政府信息公开年度报告</h1>';
    const words = '一、总体情况 二、主动公开情况 三、收到和处理政府信息公开申请情况 四、其他情况';
    const html = `${title}<p>主动公开和依申请公开情况见附件。</p><script>var a = '${words}';</script>`;
    expect(spot(html)).not.toBe('report');
  });

  // The person may have said that it is one, which counts where the spotter says anything of it.
  test('is doubtful where it has the words of one, else not', () => {
    const text = '<p>主动公开和依申请公开情况见附件。</p>';
    const titled = spot(`<h1>青禾县水务局2021年政府信息公开年度报告</h1>${text}`);
    expect(titled).toBe('doubtful');
    expect(spot(`<h1>青禾县水务局简介</h1>${text}`)).toBe('none');
  });

  test('is none where it shows the beginnings of several', () => {
    const one = (year: number) => `<h3>青禾县水务局${year}年政府信息公开年度报告</h3>
<p>一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况</p>`;
    expect(spot([2021, 2022, 2023].map(one).join(''))).not.toBe('report');
    expect(spot(one(2021))).toBe('report');
  });
});
