import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../utils/report/read-report.ts';
import { readBelow as read } from '../support/identity-page.ts';

describe('what the beginnings of public pages taught', () => {
  test.each([
    // A desk that is in charge stands for its body; a long name of a body above it stays.
    ['由云溪市人民政府信息公开工作领导小组办公室根据条例要求编制。', '云溪市人民政府'],
    ['由青禾县人民政府信息公开办编制。', '青禾县人民政府'],
    [
      '请与青禾县杜村乡党政办公室联系（地址：云溪市青禾县杜村乡人民政府）。',
      '青禾县杜村乡人民政府',
    ],
    [
      '请与云溪市青禾区人民政府东四街道办事处综合保障办公室联系（地址）。',
      '云溪市青禾区人民政府东四街道办事处',
    ],
    ['由大南街道编制的2018年度政府信息公开年度报告。', '大南街道办事处'],
    ['由水务局结合有关统计数据编制。', '水务局'],
    ['请与县工信局秘书股联系。2010年，县工信局没有收到申请。', '县工信局'],
    ['根据条例编制。建立自治区人民政府规章库。', '自治区人民政府'],
    ['请与云溪市卫生健康委员会办公室联系。', '云溪市卫生健康委员会'],
    ['2021年县统计局积极公开。2021年县统计局部署工作。', '县统计局'],
    ['2014年度报告由青禾县和平街道办事处编制。', '青禾县和平街道办事处'],
    [
      '由国家税务总局青禾市税务局依照条例编制。国家税务总局部署，国家税务总局要求。',
      '国家税务总局青禾市税务局',
    ],
    ['根据条例要求，结合云溪市人民政府办公室工作实际，编制本报告。', '云溪市人民政府办公室'],
    // 市政府 is short for the government that the page names in full.
    [
      '由市政府办公室综合各部门的报告编制而成，请与云溪市人民政府办公室联系。',
      '云溪市人民政府办公室',
    ],
    // Titles of other documents name other bodies.
    [
      '依据《云溪市财政局关于收费的通知》和《云溪市财政局办法》，由我局编写。联系单位：青禾县水务局。',
      '青禾县水务局',
    ],
  ])('%s', (opening, issuer) => {
    expect(read(`<p>本年度报告${opening}</p>`).issuer).toBe(issuer);
  });

  test('a report without title, figures and tables is one when it says so and has its sections', () => {
    const opening = '<p>本年报根据条例编制，统计期限为2021年1月1日至12月31日。</p>';
    const bare = ['总体情况', '主动公开情况', '依申请公开情况', '复议、诉讼情况', '存在的主要问题'];
    const sections = bare
      .map((title, i) => `<p>${'一二三四五'[i]}、${title}</p><p>无。</p>`)
      .join('');
    const isReport = (html: string) =>
      readReport(new JSDOM(`<!doctype html><body>${html}`).window.document).report.isReport;
    expect(isReport(opening + sections)).toBe(true);
    expect(isReport(sections)).toBe(false);
    expect(isReport(`<h1>政府信息公开年度报告范文</h1>${opening}${sections}`)).toBe(false);
    expect(isReport(`<p>根据高等学校信息公开办法，本学年报告如下。</p>${opening}${sections}`)).toBe(
      false,
    );
  });

  test.each([
    '云溪市人民政府办公室关于做好2025年政府信息公开工作年度报告',
    '云溪省政府信息公开年度报告制度（试行）',
    '关于2009年政府信息公开工作年度报告编制公布情况的通报',
    '青禾县召开2023年度政府信息公开工作年报编制和发布部署会',
    '第三条 政府信息公开年度报告应当包括下列内容：',
    '政府信息公开年度工作报告范文',
    // An entry of a list of other reports.
    '青禾县财政局2020年政府信息公开工作年度报告 2021-01-22',
  ])('no title of a report: %s', (title) => {
    expect(read(`<h1>${title}</h1>`).title).toBeNull();
  });

  test.each([
    // Labels and values of an index box without marks between them.
    [
      '<p>成文日期 2024-01-16 发布机构 下河镇</p><p>组配分类 政府信息公开年报</p><p>2023年下河镇政府信息公开工作年度报告</p>',
      '2023年下河镇政府信息公开工作年度报告',
      '下河镇人民政府',
    ],
    // The same with the borders of its cells.
    [
      '<p>索 引 号 | 014416/2018-04 | 分 类 | 政府信息公开年报 综合政务 |</p><p>现公布青禾县水务局2017年政府信息公开工作年度报告。</p>',
      null,
      '青禾县水务局',
    ],
    [
      '<p>青禾县人民政府机关</p><p>2020年政府信息公开工作年度报告</p><p>以青禾县人民政府名义（以下统称县政府机关）公开。</p>',
      '青禾县人民政府机关2020年政府信息公开工作年度报告',
      '青禾县人民政府机关',
    ],
    [
      '<p>标 题 | 云溪经济技术开发区管委会2019年政府信息公开工作年度报告 | ||</p><p>由开发区政务公开领导小组办公室编制。</p>',
      '云溪经济技术开发区管委会2019年政府信息公开工作年度报告',
      '云溪经济技术开发区管委会',
    ],
    [
      '<p>发布机构: | 青禾县电业局 | 成文日期: | 2022-01-18 |</p><p>我局2021年政府信息公开工作年度报告如下。</p>',
      null,
      '青禾县电业局',
    ],
    [
      '<p>由江北云溪高新技术产业开发区管委会编制，建成300平米的服务大厅。</p>',
      null,
      '江北云溪高新技术产业开发区管委会',
    ],
    [
      '<p>青禾县文广新局2013年度信息公开工作</p><p>年度报告</p>',
      '青禾县文广新局2013年度信息公开工作年度报告',
      '青禾县文广新局',
    ],
    // The label of an index box, parted from its value by white space alone.
    [
      '<p>标      题 青禾县水务局2020年政务信息公开工作年度报告</p><p>发布机构 青禾县水务局</p>',
      '青禾县水务局2020年政务信息公开工作年度报告',
      '青禾县水务局',
    ],
    // A cell whose title is printed again for the printer, with a mark of the cell.
    [
      '<p>青禾县水务局2021年政府信息公开工作年度报告 青禾县水务局2021年政府信息公开工作年度报告 |</p>',
      '青禾县水务局2021年政府信息公开工作年度报告',
      '青禾县水务局',
    ],
    // The name of a mirror behind it.
    [
      '<p>青禾县水务局2020年政府信息公开工作年度报告-在线娱乐登录</p>',
      '青禾县水务局2020年政府信息公开工作年度报告',
      '青禾县水务局',
    ],
    [
      '<p>海关总署（本级机关）2020年政府信息公开工作年度报告</p>',
      '海关总署（本级机关）2020年政府信息公开工作年度报告',
      '海关总署（本级机关）',
    ],
    [
      '<p>江北省人民政府2018年政府信息公开工作年度报告。</p>',
      '江北省人民政府2018年政府信息公开工作年度报告',
      '江北省人民政府',
    ],
  ])('%s', (above, title, issuer) => {
    expect(read(above)).toMatchObject({ title, issuer });
  });

  test('the site of a body is no other body', () => {
    const { identity } = read(
      '<p>江北省人民政府2018年政府信息公开年度报告</p><p>来源：江北省人民政府网站</p>',
    );
    expect(identity.map(({ key }) => key)).not.toContain('page.identity.issuer_differs');
  });

  test('a sentence about the report is no title, and 我局 no name', () => {
    const opening = '<p>现公布青禾县水务局2021年政府信息公开工作年度报告。</p>';
    expect(read(opening).title).toBeNull();
    expect(
      read('<p>2019年我局信息公开工作运行良好。2019年我局收到申请3件。</p>').issuer,
    ).toBeNull();
    expect(read('<p>现将我局2012年度我局信息公开情况报告如下。</p>').issuer).toBeNull();
  });

  test('the note behind the name of a body tells nothing of its level', () => {
    const title = '<p>海关总署（本级机关）2020年政府信息公开工作年度报告</p>';
    expect(read(title)).toMatchObject({ issuerLevel: 'central', issuerKind: 'department' });
  });

  test.each([
    ['• 2022-01-24 09:05', '2022-01-24'],
    ['发布机构 | 青禾县水务局 | 发文日期 | 2018-02-28 |', '2018-02-28'],
    ['江北省政务公开办  2018/3/26', '2018-03-26'],
    ['撰写时间：2024年01月12日', '2024-01-12'],
  ])('the day in %s', (line, day) => {
    expect(read(`<h1>青禾县水务局2021年政府信息公开年报</h1><p>${line}</p>`).publishedOn).toBe(day);
  });

  test('days with dashes are no period', () => {
    expect(read('<p>年度报告 更新时间：2021-11-16</p>').period).toBeNull();
  });

  test('pinyin may be printed twice', () => {
    const twice = '<p>各(ge)級政(zheng)(zheng)府(fu)(fu)和(he)(he)部門</p>'.repeat(8);
    const title =
      '青禾縣(xian)(xian)水務(wu)局2021年政(zheng)(zheng)府(fu)信息公(gong)(gong)開年度報告';
    expect(read(`<h1>${title}</h1>${twice}`)).toMatchObject({ issuer: '青禾縣水務局', year: 2021 });
  });
});
