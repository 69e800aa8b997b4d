// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOWN_FOR } from '../../components/panel/notice.tsx';
import { splitMessage } from '../../components/panel/split-message.ts';
import { makeFinding, makePanelReport, showPanel, textOf } from './panel-fixture.tsx';

const HINT = makeFinding({
  severity: 'hint',
  message: { key: '没有写明收费。' },
  terms: [],
  places: [],
});
const ERROR = makeFinding();
const WARNING = makeFinding({ severity: 'warning', message: { key: '两处不同。' } });

describe('the list of findings', () => {
  it('groups by severity, the gravest first, each with its word and count', () => {
    const { all } = showPanel({ findings: [HINT, ERROR, WARNING, ERROR] });
    expect(all('.findings h2').map(textOf)).toEqual(['错误2', '存疑1', '提示1']);
    expect(all('.findings h2 svg')).toHaveLength(3);
  });

  it('puts the formula first and the cause below it', () => {
    const { find } = showPanel({ findings: [ERROR] });
    expect(textOf(find('.formula'))).toBe('14 ≠ 13 ＋ 2');
    expect(textOf(find('.meaning'))).toBe('最可能的原因：总计应为 15。');
  });

  it('says that nothing was found, and how much was looked at', () => {
    const { find } = showPanel({ findings: [] });
    expect(textOf(find('[role="tabpanel"]'))).toBe(
      '没有发现前后不一之处。核对了 20 项；另有 4 项不适用或缺少数字。',
    );
  });

  it('lists what could not be read, with the way there where it has a place', async () => {
    const place = { table: 1, row: 0, column: 0 };
    const panel = showPanel({
      problems: [
        { code: 'unreadable-cell', message: { key: '这一格读不出' }, place },
        { code: 'table-as-image', message: { key: '表格是图片' } },
      ],
    });
    expect(textOf(panel.find('.findings h2'))).toBe('读取时的问题2');
    expect(panel.all('.finding button')).toHaveLength(1);
    await panel.click('.finding button');
    expect(panel.actions.onReveal).toHaveBeenCalledWith({ places: [place] });
  });
});

describe('choosing a finding', () => {
  it('asks for it and shows its figures and what the rule says once it is chosen', async () => {
    const panel = showPanel({ findings: [WARNING, ERROR] });
    await panel.click('.finding button');
    expect(panel.actions.onChoose).toHaveBeenCalledExactlyOnceWith(1);
    expect(panel.all('.terms')).toEqual([]);
    panel.change({ chosen: 1 });
    expect(panel.all('.terms .row').map(textOf)).toEqual([
      '总计（总计）最可能应为 1514',
      '予以公开13',
    ]);
    expect(textOf(panel.find('.chosen'))).toContain('各项相加应等于总数。《办法》第一条');
  });

  it('names the figures of the annex of 2014 as the annex does', () => {
    const terms = [{ indicator: 'review.upheld', value: 3 }];
    const finding = makeFinding({ terms, suspects: [] });
    const report = makePanelReport({ format: '2014' });
    const { all } = showPanel({ report, findings: [finding] }, { chosen: 0 });
    expect(all('.terms .row-label').map(textOf)).toEqual(['行政复议｜维持具体行政行为数']);
  });

  it('leads from a figure to its place', async () => {
    const panel = showPanel({ findings: [ERROR] }, { chosen: 0 });
    await panel.click(panel.all('.terms .row')[1]!);
    expect(panel.actions.onReveal).toHaveBeenCalledWith({ places: [ERROR.places[1]] });
  });

  it('calls no suspect the likeliest where there are several', () => {
    const [total] = ERROR.suspects;
    const other = { text: '予以公开13件', value: 13, suggested: 12 };
    const finding = makeFinding({ suspects: [total!, other] });
    const { all } = showPanel({ findings: [finding] }, { chosen: 0 });
    expect(all('.suspect').map(textOf)).toEqual(['或应为 15', '或应为 12']);
  });

  it('leaves out what is 0 or blank where there is much of it, and says so', () => {
    const zeros = Array.from({ length: 9 }, () => ({ text: '其他', value: 0 }));
    const terms = [...ERROR.terms, ...zeros];
    const places = terms.map((_, row) => ({ table: 0, row, column: 0 }));
    const { all, find } = showPanel({ findings: [makeFinding({ terms, places })] }, { chosen: 0 });
    expect(all('.terms .row')).toHaveLength(2);
    expect(textOf(find('.rest'))).toBe('其余 9 项为 0 或空白');
  });

  it('comes back to the findings when one is chosen on the page', async () => {
    const panel = showPanel({ findings: [ERROR] });
    await panel.click('#tab-outline');
    panel.change({ chosen: 0 });
    await Promise.resolve();
    expect(panel.find('[aria-selected="true"]').id).toBe('tab-findings');
  });
});

describe('copying a finding', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const finding = makeFinding({ quote: '共予以公开13件。' });
  const expected = [
    '样本县人民政府 2021 年度',
    '【错误】14 ≠ 13 ＋ 2。最可能的原因：总计应为 15。',
    '原文：“共予以公开13件。”',
    '依据：《办法》第一条',
    'https://www.qinghe.gov.cn/2021.html',
  ].join('\n');

  it('gives its text with the sentence, the basis and the address, and says that it did', async () => {
    const panel = showPanel({ findings: [finding] }, { chosen: 0 });
    await panel.click('.copy');
    expect(panel.actions.onCopy).toHaveBeenCalledExactlyOnceWith(expected);
    expect(textOf(panel.find('.notice'))).toContain('已复制');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(SHOWN_FOR);
    });
    expect(panel.all('.notice')).toEqual([]);
  });

  it('goes by key too, once one is chosen, and says when the browser would not', async () => {
    const panel = showPanel({ findings: [finding] });
    await panel.press('c');
    expect(panel.actions.onCopy).not.toHaveBeenCalled();
    panel.change({ chosen: 0 });
    panel.actions.onCopy.mockResolvedValueOnce(false);
    await panel.press('c');
    expect(panel.actions.onCopy).toHaveBeenCalledExactlyOnceWith(expected);
    expect(textOf(panel.find('.notice'))).toContain('没有让复制');
  });

  it('names the report by its title where it has one, and leaves out what there is not', async () => {
    const report = makePanelReport({ title: '样本县2021年政府信息公开工作年度报告' });
    const panel = showPanel({ report, findings: [makeFinding()] }, { chosen: 0 });
    await panel.click('.copy');
    const [copied] = panel.actions.onCopy.mock.calls[0] as [string];
    expect(copied.split('\n')[0]).toBe(report.title);
    expect(copied).not.toContain('原文');
  });
});

describe('going through the findings', () => {
  const findings = [HINT, ERROR, WARNING];

  it.each([
    ['j', null, 1],
    ['j', 1, 2],
    ['j', 0, 1],
    ['k', null, 0],
    ['k', 1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 2, 1],
  ])('%s from %s goes to %s, as they are listed', async (key, chosen, next) => {
    const panel = showPanel({ findings }, { chosen });
    await panel.press(key);
    expect(panel.actions.onChoose).toHaveBeenCalledExactlyOnceWith(next);
  });

  it('moves the focus along when going by key, and leaves it on the step buttons', async () => {
    const panel = showPanel({ findings });
    panel.find('.panel').focus();
    panel.change({ chosen: 1 });
    expect(document.activeElement).toBe(panel.find('.chosen > button'));
    panel.find('.steps button').focus();
    panel.change({ chosen: 2 });
    expect(document.activeElement).toBe(panel.find('.steps button'));
  });

  it('goes by the buttons too', async () => {
    const panel = showPanel({ findings }, { chosen: 1 });
    await panel.click('.steps button:last-child');
    expect(panel.actions.onChoose).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('leaves keys alone that mean something else', async () => {
    const panel = showPanel({ findings });
    await panel.press('ArrowDown', 'input[value="original"]');
    panel
      .find('.panel')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }));
    expect(panel.actions.onChoose).not.toHaveBeenCalled();
  });

  it('offers no steps where there is nothing to go through', async () => {
    const panel = showPanel({ findings: [] });
    expect(panel.all('.steps')).toEqual([]);
    await panel.press('j');
    expect(panel.actions.onChoose).not.toHaveBeenCalled();
  });
});

describe('splitMessage', () => {
  it.each([
    ['1 ≠ 2，差 1。应为 2。', '1 ≠ 2，差 1', '应为 2。'],
    ['1 ≠ 2, off by 1. It should be 2.', '1 ≠ 2, off by 1', 'It should be 2.'],
    ['6219.5 万元 ≠ 6219 万元', '6219.5 万元 ≠ 6219 万元', ''],
    ['没有写明收费。', '没有写明收费', ''],
  ])('%s', (text, formula, meaning) => {
    expect(splitMessage(text)).toEqual({ formula, meaning });
  });
});
