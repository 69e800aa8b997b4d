// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { SaveResult } from '../../components/panel/panel-model.ts';
import { showPanel, textOf } from './panel-fixture.tsx';

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
    expect(panel.actions.onSave).toHaveBeenCalledExactlyOnceWith(false);
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
    await panel.click('.notice .link');
    expect(panel.actions.onSave).toHaveBeenLastCalledWith(true);
    expect(textOf(button())).toBe('已保存');
  });

  it('saves nothing from a private window by default', async () => {
    const { panel, finish, button } = startSaving();
    await panel.click('.save');
    await finish({ outcome: 'confirm-private' });
    await panel.click(panel.all('.notice .link')[1]!);
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
