import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { readBelow as read, SECTIONS } from '../support/identity-page.ts';

const keysOf = ({ identity }: Report) =>
  identity.map(({ key }) => key.replace('page.identity.', ''));

describe('title, issuer and year of the variants that bodies print', () => {
  test.each([
    ['<h1>青禾县水务局2021年政府信息公开工作年度报告</h1>', '青禾县水务局', 2021],
    ['<h1>2019年青禾县人民政府办公室政府信息公开工作年度报告</h1>', '青禾县人民政府办公室', 2019],
    ['<h1>青禾县水务局2012年度政府信息公开年报</h1>', '青禾县水务局', 2012],
    ['<h1>青禾县水务局政府信息公开年度报告（2016年）</h1>', '青禾县水务局', 2016],
    ['<h1>青禾县水务局2009年政务公开年度报告</h1>', '青禾县水务局', 2009],
    ['<h1>青禾县水务局二〇一一年政府信息公开工作的年度报告</h1>', '青禾县水务局', 2011],
    ['<h1>关于青禾县水务局２０１８年政府信息公开工作年度报告</h1>', '青禾县水务局', 2018],
    ['<h1>青禾县水务局 2 0 2 2 年政府信息公开工作年度报告</h1>', '青禾县水务局', 2022],
    ['<p>青禾县水务局</p><p>2023 年政府信息公开工作年度报告</p>', '青禾县水务局', 2023],
    ['<p>青禾县水务局2023年度</p><p>政府信息公开工作年度报告</p>', '青禾县水务局', 2023],
    ['<h1>青禾縣水務局關於2021年政府資訊公開工作年度報告</h1>', '青禾縣水務局', 2021],
    ['<h1>青禾县2020年政府信息公开工作年度报告</h1>', '青禾县人民政府', 2020],
    ['<h1>文昌街道2020年政府信息公开工作年度报告</h1>', '文昌街道办事处', 2020],
    // Words of a mirror before the title, with a mark or none.
    ['<h1>体育直播官网-青禾县水务局2021年政府信息公开工作年度报告</h1>', '青禾县水务局', 2021],
    ['<h1>免费下载_水利部2021年政府信息公开工作年度报告</h1>', '水利部', 2021],
    [
      '<h1>在线游戏大厅青禾县2021年政府信息公开工作年度报告</h1><p>来源：青禾县人民政府</p>',
      '青禾县人民政府',
      2021,
    ],
    // Places and bodies above it are part of the name.
    [
      '<h1>江北省云溪市青禾县水务局2021年政府信息公开工作年度报告</h1><p>来源：青禾县水务局</p>',
      '江北省云溪市青禾县水务局',
      2021,
    ],
    [
      '<h1>国家税务总局青禾县税务局2021年政府信息公开工作年度报告</h1><p>来源：青禾县税务局</p>',
      '国家税务总局青禾县税务局',
      2021,
    ],
  ])('%s', (above, issuer, year) => {
    const report = read(above);
    expect(report).toMatchObject({ isReport: true, issuer, year });
  });

  test('pinyin in brackets is no part of a name', () => {
    const pinyin = '公(gōng)開(kāi)信(xìn)息(xī)'.repeat(8);
    const title = '青禾縣(xiàn)人民政(zhèng)府2021年(nián)政府信(xìn)息公(gōng)開工作年度報(bào)告';
    expect(read(`<h1>${title}</h1><p>${pinyin}</p>`)).toMatchObject({
      title: '青禾縣人民政府2021年政府信息公開工作年度報告',
      issuer: '青禾縣人民政府',
      year: 2021,
    });
  });
});

describe('an untitled report', () => {
  test.each([
    ['本年度报告由青禾县公共交通集团有限公司编制。', '青禾县公共交通集团有限公司'],
    ['现公布青禾县文昌街道办事处2012年度政府信息公开工作情况。', '青禾县文昌街道办事处'],
    ['根据条例的规定，青禾县水务局编制了2016年政府信息公开年度报告。', '青禾县水务局'],
    [
      '根据青禾县人民政府办公室《关于年度报告的通知》要求，青禾县水务局结合工作实际，编制本单位2022年度报告。',
      '青禾县水务局',
    ],
    [
      '2021年，青禾县自然资源和规划局编制年度报告，青禾县自然资源和规划局公开信息。',
      '青禾县自然资源和规划局',
    ],
    ['如有疑问，请联系青禾县水务局（电话：1234567）。', '青禾县水务局'],
  ])('%s', (opening, issuer) => {
    expect(
      read(
        `<div class="nav">云溪市人民政府</div><p>${opening}</p>`,
        '',
        '<p>上一篇：青禾县财政局2015年政府信息公开工作年度报告</p>',
      ),
    ).toMatchObject({ title: null, issuer });
  });

  test('has the year of its period, else the one named most', () => {
    const period = '<p>所列数据的统计期限为2016年1月1日至12月31日，2017年、2017年另计。</p>';
    expect(read(period).year).toBe(2016);
    expect(keysOf(read(`<p>来源：青禾县水务局</p>${period}`))).toContain('year_period');
    // Some count since the regulation came into force.
    expect(read('<p>统计期限自2008年5月1日起，至2018年12月31日止。</p>').year).toBe(2018);
    const named = SECTIONS.replace('本年度', '2013年、2014年都按要求做了，2014年');
    const { document } = new JSDOM(`<!doctype html><body>${named}`).window;
    expect(readReport(document).report.year).toBe(2014);
  });
});

describe('what told it', () => {
  const TITLE = '<h1>青禾县水务局2021年政府信息公开工作年度报告</h1>';

  test('is said for issuer, level and year', () => {
    const report = read(TITLE);
    expect(keysOf(report)).toEqual(['issuer_title', 'level_place', 'year_title']);
    expect(report.identity[1]?.args).toEqual({ place: '青禾县' });
    expect(report.region).toEqual({ county: '青禾县' });
    expect(report.issuerLevel).toBe('county');
  });

  test('the places above it come from its fuller name elsewhere on the page', () => {
    const report = read(`${TITLE}<p>发布机构：江北省云溪市青禾县水务局</p>`);
    expect(report.issuer).toBe('青禾县水务局');
    expect(report.region).toEqual({ province: '江北省', city: undefined, county: '青禾县' });
  });

  test('another publisher or another year of the statistics is recorded', () => {
    const report = read(
      `${TITLE}<p>来源：云溪市财政局</p><p>统计期限为2020年1月1日至2020年12月31日。</p>`,
    );
    expect(report.identity).toContainEqual({
      key: 'page.identity.issuer_differs',
      args: { name: '云溪市财政局' },
    });
    expect(report.identity).toContainEqual({
      key: 'page.identity.year_differs',
      args: { year: 2020 },
    });
    expect(report).toMatchObject({ issuer: '青禾县水务局', year: 2021 });
  });

  test('the office that publishes for its government is no other body', () => {
    const report = read(
      '<h1>青禾县人民政府2021年政府信息公开工作年度报告</h1><p>来源：青禾县人民政府办公室</p>',
    );
    expect(keysOf(report)).toEqual(['issuer_title', 'level_place', 'year_title']);
  });

  test('where nothing tells, nothing is said', () => {
    expect(read('<p>2021年工作总结</p>')).toMatchObject({
      issuer: null,
      region: null,
      issuerLevel: null,
    });
    expect(keysOf(read('<h1>水务局2021年政府信息公开年度报告</h1>'))).toContain('level_unknown');
  });
});

describe('the day of publication', () => {
  const TITLE = '<h1>青禾县水务局2021年政府信息公开工作年度报告</h1>';
  test.each([
    ['<p>今天是：2024年6月8日 星期六</p><p>发布时间：2022-01-20 10:05</p>', '2022-01-20'],
    ['<p>打印时间：2024年6月8日</p><p>日期：2022年1月20日</p>', '2022-01-20'],
    ['<p>您的访问时间：2024-06-08</p>', null],
    ['<p>今天是：2024年6月8日</p>', null],
    ['<p>发布日期：２０２２年１月２０日　浏览次数：20220608</p>', '2022-01-20'],
    [
      '<table><tr><td>索引号</td><td>1</td></tr><tr><td>公开日期</td><td>2022-01-20</td></tr></table>',
      '2022-01-20',
    ],
    ['<publishtime>2022-01-20 09:00</publishtime>', '2022-01-20'],
    ['<publishtime>发布时间：2022-01-20　浏览次数：20</publishtime>', '2022-01-20'],
    ['<publishtime>浏览次数：405　打印日期：2024-06-08</publishtime>', null],
    ['<p>（2022年1月20日）</p>', '2022-01-20'],
    ['<p>二〇二二年一月二十日</p>', '2022-01-20'],
    ['', null],
  ])('%s', (lines, day) => {
    expect(read(TITLE + lines).publishedOn).toBe(day);
  });

  test('the page’s own data come first, the signature last', () => {
    const meta = '<meta name="PubDate" content="2022-01-21 09:00:00">';
    const signed = '<p>青禾县水务局</p><p>2022年1月18日</p>';
    expect(read(`${TITLE}<p>发布时间：2022-01-20</p>`, meta, signed).publishedOn).toBe(
      '2022-01-21',
    );
    expect(read(`${TITLE}<p>发布时间：2022-01-20</p>`, '', signed).publishedOn).toBe('2022-01-20');
    expect(read(TITLE, '', signed).publishedOn).toBe('2022-01-18');
  });
});

describe('the stated period', () => {
  const WHOLE = { from: '2021-01-01', to: '2021-12-31' };
  test.each([
    '统计期限为2021年1月1日至2021年12月31日。',
    '所列数据的统计期限自2021年1月1日起，至12月31日止。',
    '统计时段是２０２１年１月１日到２０２１年１２月３１日。',
    '统计时间从 2 0 2 1 年 1 月 1 日起到 1 2 月 3 1 日止。',
    '本报告数据统计期限为202111日至20211231日。',
    '统计期限为202111日至12月31日。',
    '统计期限：2021.1.1-2021.12.31',
    '统计期限：2021-01-01至2021-12-31',
    '统计期限为二〇二一年一月一日至二〇二一年十二月三十一日。',
    '统计期限为2021年1月1日—当年12月31日。',
    '統計期限為2021年1月1日至2021年12月31日。',
  ])('%s', (text) => expect(read(`<p>${text}</p>`).period).toEqual(WHOLE));

  test.each([
    '会议于2021年1月1日至2021年1月3日召开。',
    '统计期限为2021年1月1日。',
    '统计期限为2021111日至2021年12月31日。',
    '统计期限为2021年13月1日至2021年14月31日。',
  ])('no period in %s', (text) => expect(read(`<p>${text}</p>`).period).toBeNull());
});
