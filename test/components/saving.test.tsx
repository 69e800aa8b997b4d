// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { SaveResult } from '../../components/panel/panel-model.ts';
import type { Table } from '../../utils/model.ts';
import { makePanelReport, showPanel, textOf } from './panel-fixture.tsx';

const SAVED: SaveResult = { outcome: 'saved', id: 'c1', savedAt: '2026-11-03T08:00:00.000Z' };

/** A panel whose next save waits until it is told how it went. */
function startSaving() {
  const panel = showPanel();
  const { promise, resolve } = Promise.withResolvers<SaveResult>();
  panel.actions.onSave.mockReturnValueOnce(promise);
  const finish = (result: SaveResult) => act(async () => resolve(result));
  return { panel, finish, button: () => panel.find('.save') };
}

describe('saving', () => {
  it('says saved only when the collection has answered that it is', async () => {
    const { panel, finish, button } = startSaving();
    expect(textOf(button())).toBe('保存');
    await panel.click('.save');
    expect(textOf(button())).toBe('正在保存');
    await panel.click('.save');
    expect(panel.actions.onSave).toHaveBeenCalledExactlyOnceWith({ kind: 'report' }, false);
    await finish(SAVED);
    expect(textOf(button())).toBe('已保存');
    expect(textOf(panel.find('[role="status"]'))).toContain('已存入收藏。');
  });

  it('leads to the saved report', async () => {
    const { panel, finish } = startSaving();
    await panel.click('.save');
    await finish(SAVED);
    await panel.click('.notice .link');
    expect(panel.actions.onOpen).toHaveBeenCalledExactlyOnceWith('collection', 'c1');
  });

  it('says what happened when it failed, and saves at the next try', async () => {
    const { panel, finish, button } = startSaving();
    await panel.click('.save');
    await finish({ outcome: 'failed', reason: { key: 'errors.storage_full' } });
    expect(textOf(button())).toBe('再试一次');
    expect(textOf(panel.find('[role="status"]'))).toMatch(/没有保存。.*磁盘空间不足/);
    await panel.click('.save');
    expect(textOf(button())).toBe('已保存');
  });

  it('asks before it saves from a private window', async () => {
    const { panel, finish, button } = startSaving();
    await panel.click('.save');
    await finish({ outcome: 'confirm-private' });
    expect(textOf(button())).toBe('保存');
    expect(textOf(panel.find('[role="status"]'))).toContain('隐私窗口');
    const [yes] = panel.all('.notice-choices button');
    await panel.click(yes!);
    expect(panel.actions.onSave).toHaveBeenLastCalledWith({ kind: 'report' }, true);
    expect(textOf(button())).toBe('已保存');
  });

  it('gives the usual answer the focus as soon as the question is there', async () => {
    const panel = showPanel();
    const { promise, resolve } = Promise.withResolvers<SaveResult>();
    panel.actions.onSave.mockReturnValueOnce(promise);
    await panel.click('.save');
    const whatHasFocus = new Promise((seen) => {
      const watcher = new MutationObserver(() => seen(textOf(document.activeElement!)));
      watcher.observe(panel.find('.notice-place'), { childList: true });
    });
    // Not within act(), which would run what waits for the next frame as well.
    resolve({ outcome: 'confirm-private' });
    expect(await whatHasFocus).toBe('不保存');
  });

  it('saves nothing from a private window by default', async () => {
    const { panel, finish, button } = startSaving();
    await panel.click('.save');
    await finish({ outcome: 'confirm-private' });
    const [, no] = panel.all('.notice-choices button');
    expect(document.activeElement).toBe(no);
    await panel.click(no!);
    expect(panel.all('.notice')).toEqual([]);
    expect(panel.actions.onSave).toHaveBeenCalledOnce();
    expect(textOf(button())).toBe('保存');
  });

  it('says when the same content was there already', async () => {
    const { panel, finish } = startSaving();
    await panel.click('.save');
    await finish({ ...SAVED, outcome: 'already-saved' });
    expect(textOf(panel.find('[role="status"]'))).toContain(
      '收藏里已有同样的内容，2026年11月3日 保存的。',
    );
  });

  it('knows a page that was saved before', () => {
    const panel = showPanel({}, { saved: { id: 'c0', savedAt: SAVED.savedAt } });
    expect(textOf(panel.find('.save'))).toBe('已保存');
    expect(panel.find('.save').title).toBe('2026年11月3日 保存过这一页。');
  });
});

describe('saving a part', () => {
  const OTHER: Table = {
    kind: 'other',
    section: 0,
    grid: {
      rows: 2,
      columns: 1,
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '部门' }],
    },
  };
  const tables = (): Table[] => [...makePanelReport().tables, OTHER];

  it('saves one table and marks just that one', async () => {
    const panel = showPanel({ report: makePanelReport({ tables: tables() }) });
    await panel.click('#tab-tables');
    const [, second] = panel.all('.row-save');
    expect(second!.title).toBe('单独保存“其他表格 · 部门”');
    await panel.click(second!);
    expect(panel.actions.onSave).toHaveBeenCalledExactlyOnceWith(
      { kind: 'table', table: 1 },
      false,
    );
    expect(panel.all('.row-save').map((one) => one.title)).toEqual([
      '单独保存“收到和处理政府信息公开申请情况”',
      '已保存“其他表格 · 部门”',
    ]);
    expect(textOf(panel.find('.save'))).toBe('保存');
    expect(textOf(panel.find('[role="status"]'))).toContain('已存入收藏。');
  });

  it('offers to save what is selected, as long as something is', async () => {
    const panel = showPanel();
    expect(panel.all('.selection-bar')).toEqual([]);
    panel.change({ hasSelection: true });
    await panel.click('.selection-bar button');
    expect(panel.actions.onSave).toHaveBeenCalledExactlyOnceWith({ kind: 'selection' }, false);
    expect(textOf(panel.find('[role="status"]'))).toContain('已存入收藏。');
    await panel.click('.notice-close');
    panel.change({ hasSelection: false });
    expect(panel.all('.selection-bar')).toEqual([]);
  });

  it('does not end the selection by the click itself', () => {
    const panel = showPanel({}, { hasSelection: true });
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    panel.find('.selection-bar button').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('offers it on a page that is no report too', () => {
    const panel = showPanel(
      { report: makePanelReport({ isReport: false }) },
      { hasSelection: true },
    );
    expect(panel.all('.selection-bar')).toHaveLength(1);
  });

  it('asks in a private window about that very part', async () => {
    const panel = showPanel({}, { hasSelection: true });
    panel.actions.onSave.mockResolvedValueOnce({ outcome: 'confirm-private' });
    await panel.click('.selection-bar button');
    await panel.click('.notice-choices button');
    expect(panel.actions.onSave).toHaveBeenLastCalledWith({ kind: 'selection' }, true);
  });
});
