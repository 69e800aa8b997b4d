// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeReport } from '../statistics/make-report.ts';
import { makeFinding, makePanelReport, showPanel, textOf } from './panel-fixture.tsx';

describe('the head of the panel', () => {
  it('says whose report of which year it is, by which form', () => {
    const { find } = showPanel();
    expect(textOf(find('h1'))).toBe('样本县人民政府');
    expect(textOf(find('.identity-details'))).toBe('2021 年度2021年格式2022年1月20日 公布');
  });

  it('says what is not known', () => {
    const { find } = showPanel({ report: makePanelReport({ issuer: null, year: null }) });
    expect(textOf(find('h1'))).toBe('没有认出发布机关');
    expect(textOf(find('.identity-details'))).toContain('没有认出年度');
  });

  it('marks words of the page with their own script', () => {
    const { find } = showPanel({ report: makePanelReport({ script: 'hant' }) }, { language: 'en' });
    expect(find('h1').lang).toBe('zh-Hant');
    expect(find('.panel').lang).toBe('en');
  });

  it('asks for the chosen script and says when that failed', async () => {
    const panel = showPanel();
    await panel.click('input[value="hant-tw"]');
    expect(panel.actions.onScript).toHaveBeenCalledExactlyOnceWith('hant-tw');
    panel.actions.onScript.mockResolvedValueOnce(false);
    await panel.click('input[value="hans"]');
    expect(textOf(panel.find('[role="status"]'))).toContain('没有转换成');
  });
});

describe('the figures', () => {
  it('shows the applications as the sum that the form makes of them', () => {
    const { find, root } = showPanel();
    expect(textOf(find('.flow'))).toBe('本年新收14上年结转+0办理总计=14结转下年+0');
    expect(textOf(root)).toContain('两边相等');
  });

  it('sets beside them what the body counted the year before, as far as that is known', () => {
    const yearBefore = { received: 1012, concluded: null, carried_out: 0 };
    const { all } = showPanel({}, { yearBefore });
    expect(
      all('.figure')
        .filter((cell) => cell.querySelector('.figure-before'))
        .map(textOf),
    ).toEqual(['本年新收14上年 1,012', '结转下年+0上年 0']);
  });

  it('shows when the two sides differ', () => {
    const report = makePanelReport();
    const [received] = report.facts;
    const { find } = showPanel({
      report: { ...report, facts: [{ ...received!, value: 15 }, ...report.facts.slice(1)] },
    });
    expect(textOf(find('.flow'))).toContain('≠');
  });

  it('judges nothing where a figure is blank, and shows no zero for it', () => {
    const report = makePanelReport();
    const facts = report.facts.map((fact) =>
      fact.indicator === 'applications.carried_in'
        ? { ...fact, value: null, status: 'blank' as const }
        : fact,
    );
    const { find } = showPanel({ report: { ...report, facts } });
    expect(textOf(find('.flow'))).toBe('本年新收14上年结转空白办理总计14结转下年0');
  });

  it('sets thousands apart and names the unit', () => {
    const { all } = showPanel();
    expect(all('.figures:not(.flow) .figure').map(textOf)).toEqual(['行政复议12,345件']);
  });

  it('shows bars for outcomes, none for zero, and blank in words', () => {
    const { all } = showPanel();
    const rows = all('.outcome').map((row) => ({
      text: textOf(row),
      width: row.querySelector<HTMLElement>('.outcome-bar')?.style.width,
    }));
    expect(rows).toEqual([
      { text: '予以公开1286%', width: '100%' },
      { text: '部分公开0', width: undefined },
      { text: '不予公开空白', width: undefined },
      { text: '其他处理214%', width: expect.stringMatching(/^16\.6/) },
    ]);
  });

  it('leads from a figure to its cell', async () => {
    const panel = showPanel();
    await panel.click('.figure');
    expect(panel.actions.onReveal).toHaveBeenCalledWith({
      places: [{ table: 0, row: 0, column: 1 }],
    });
  });

  it('says when no statistics were recognised', () => {
    const { root } = showPanel({ report: makePanelReport({ facts: [] }) });
    expect(textOf(root)).toContain('没有认得出的统计数字');
  });
});

describe('a place that cannot be shown', () => {
  it.each([
    ['hidden', '没有显示出来'],
    ['gone', '找不到这一处'],
  ])('says why when it is %s, and takes the words back when it can be', async (seen, words) => {
    const panel = showPanel();
    panel.actions.onReveal.mockResolvedValueOnce(seen);
    await panel.click('.figure');
    expect(textOf(panel.find('[role="status"]'))).toContain(words);
    await panel.click('.figure');
    expect(textOf(panel.find('[role="status"]'))).toBe('');
  });
});

it('does not miss a place where a finding is about what is not on the page', async () => {
  const panel = showPanel({ findings: [makeFinding({ places: [] })] });
  panel.actions.onChoose.mockResolvedValueOnce('gone');
  await panel.click('.finding button');
  expect(panel.actions.onChoose).toHaveBeenCalledWith(0);
  expect(textOf(panel.find('[role="status"]'))).toBe('');
});

describe('outline and tables', () => {
  it('lists headings with their printed numbers, and leads to them', async () => {
    const panel = showPanel();
    await panel.click('#tab-outline');
    expect(panel.all('.outline .row').map(textOf)).toEqual([
      '一、总体情况',
      '（十二）平台建设',
      '3.栏目',
    ]);
    await panel.click(panel.all('.outline .row')[1]!);
    expect(panel.actions.onReveal).toHaveBeenCalledWith({ section: 1 });
  });

  it('lists tables with their size, and leads to them', async () => {
    const panel = showPanel();
    await panel.click('#tab-tables');
    expect(panel.all('.rows .row').map(textOf)).toEqual([
      '收到和处理政府信息公开申请情况28 行 × 10 列',
    ]);
    await panel.click('.rows .row');
    expect(panel.actions.onReveal).toHaveBeenCalledWith({ table: 0 });
  });

  it('moves between the tabs with the arrow keys, round and round', async () => {
    const panel = showPanel();
    await panel.press('ArrowLeft', '#tab-findings');
    expect(panel.find('[aria-selected="true"]').id).toBe('tab-tables');
    expect(document.activeElement?.id).toBe('tab-tables');
    await panel.press('ArrowRight', '#tab-tables');
    expect(panel.find('[aria-selected="true"]').id).toBe('tab-findings');
  });
});

describe('a page that is no report', () => {
  const report = makeReport({
    isReport: false,
    confidence: 0.3,
    reasons: [{ key: '没有年度报告的标题' }],
  });

  it('says why, offers to read it all the same, and cannot be saved', async () => {
    const panel = showPanel({ report });
    expect(textOf(panel.find('.not-a-report'))).toContain('没有年度报告的标题');
    expect(panel.find('.save')).toHaveProperty('disabled', true);
    expect(textOf(panel.find('.confidence'))).toBe('像年报的程度 30%');
    await panel.click('.choices .link');
    expect(panel.actions.onReadAnyway).toHaveBeenCalledOnce();
  });

  it('is said to be one by a click, and shown as one from then on', async () => {
    const panel = showPanel({ report });
    await panel.click('.secondary');
    expect(panel.actions.onVerdict).toHaveBeenCalledExactlyOnceWith(true);
    expect(textOf(panel.find('.notice'))).toContain('记住了');
    panel.change({ verdict: true });
    expect(textOf(panel.find('.recognition summary'))).toBe('你说过：这是年报');
    await panel.click('.recognition .link');
    expect(panel.actions.onVerdict).toHaveBeenLastCalledWith(null);
  });

  it('names the frames that were not read, and offers to open alone those that have an address', () => {
    const unread = [
      { address: 'https://b.example/年报/index.html?id=1', why: 'unreachable' as const },
      { address: '', why: 'empty' as const },
    ];
    const { all } = showPanel({ report }, { unread });
    expect(all('.unread-frames li').map(textOf)).toEqual([
      'b.example/年报/index.html属于别的网站或被隔离，这次点击读不到单独打开',
      '没有地址的框架里面没有可读的文字',
    ]);
    const links = all('.unread-frames a') as HTMLAnchorElement[];
    expect(links.map(({ href, target, rel }) => ({ href, target, rel }))).toEqual([
      { href: new URL(unread[0]!.address).href, target: '_blank', rel: 'noreferrer' },
    ]);
  });

  it('is shown as a report when the person wants that', () => {
    const { all, find } = showPanel({ report }, { readAnyway: true });
    expect(all('.not-a-report')).toEqual([]);
    expect(find('[role="tablist"]')).toBeTruthy();
    expect(find('.save')).toHaveProperty('disabled', false);
  });
});

describe('a page that is a report', () => {
  const report = makeReport({ confidence: 0.97, reasons: [{ key: '有 6 个法定部分' }] });

  it('says how sure that is and why', () => {
    const { find } = showPanel({ report });
    expect(textOf(find('.recognition summary'))).toBe('认作年报的依据像年报的程度 97%');
    expect(textOf(find('.recognition .reasons'))).toBe('有 6 个法定部分');
  });

  it('is said to be none by a click, which can be taken back', async () => {
    const panel = showPanel({ report });
    panel.actions.onVerdict.mockResolvedValueOnce(false);
    await panel.click('.recognition .link');
    expect(panel.actions.onVerdict).toHaveBeenCalledExactlyOnceWith(false);
    expect(textOf(panel.find('.notice'))).toContain('只在这一次');
    panel.change({ verdict: false });
    expect(textOf(panel.find('.lead'))).toBe('你说过：这一页不是政府信息公开年报');
    await panel.click('.secondary');
    expect(panel.actions.onVerdict).toHaveBeenLastCalledWith(null);
    expect(textOf(panel.find('.notice'))).toContain('已收回');
  });
});

describe('before there is a report', () => {
  it('says that the page is being read', () => {
    const { find } = showPanel(null);
    expect(textOf(find('h1'))).toBe('正在读这一页');
    expect(find('.skeleton').getAttribute('aria-hidden')).toBe('true');
  });

  it('says when reading failed, and what is safe', () => {
    const { root, all } = showPanel(null, { failed: true });
    expect(textOf(root)).toContain('页面没有改动');
    expect(all('.skeleton')).toEqual([]);
  });
});

describe('the panel itself', () => {
  it('closes by its button and by Esc', async () => {
    const panel = showPanel();
    await panel.click('.panel-close');
    await panel.press('Escape');
    expect(panel.actions.onClose).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['ArrowLeft', 400, 416],
    ['ArrowRight', 400, 384],
    ['ArrowLeft', 555, 560],
    ['ArrowRight', 325, 320],
  ])('is resized by %s from %i to %i', async (key, width, wanted) => {
    const panel = showPanel({}, { width });
    await panel.press(key, '.resize');
    expect(panel.actions.onResize).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('has words for everything in %s', async (language) => {
    const findings = [
      makeFinding(),
      makeFinding({ severity: 'warning' }),
      makeFinding({ severity: 'hint' }),
    ];
    const panel = showPanel({ findings }, { language, chosen: 0 });
    for (const tab of ['outline', 'tables', 'findings']) {
      await panel.click(`#tab-${tab}`);
      expect(panel.root.innerHTML).not.toMatch(/panel\.[a-z]/);
    }
  });
});
