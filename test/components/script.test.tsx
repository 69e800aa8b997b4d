// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ScriptChoice } from '../../components/panel/panel-model.ts';
import { makeFinding, makePanelReport, showPanel, textOf } from './panel-fixture.tsx';

/** A panel on a page that is shown in a script; what it takes from the page is put in ‹›. */
function showIn(script: ScriptChoice, reading: Parameters<typeof showPanel>[0] = {}) {
  const panel = showPanel(reading, { script: 'original' });
  panel.actions.onPageWords.mockImplementation((text: string) => `‹${text}›`);
  panel.change({ script });
  return panel;
}

describe('words of the page in the panel', () => {
  it('read as the page does, with the language that gives them its glyphs', async () => {
    const panel = showIn('hant-hk');
    expect(textOf(panel.find('h1'))).toBe('‹样本县人民政府›');
    expect(panel.find('h1').lang).toBe('zh-HK');
    await panel.click('#tab-outline');
    expect(panel.all('.outline .row-label').map(textOf)).toEqual([
      '‹总体情况›',
      '‹平台建设›',
      '‹栏目›',
    ]);
    expect(panel.find('.outline').lang).toBe('zh-HK');
  });

  it('are what a finding cites, while the rest stays in the language of the interface', () => {
    const finding = makeFinding({
      message: { key: 'panel.save.failed', args: { reason: '受理14件' } },
    });
    const panel = showIn('hant-tw', { findings: [finding] });
    panel.change({ chosen: 0 });
    expect(textOf(panel.find('.formula'))).toBe('没有保存');
    expect(textOf(panel.find('.finding .meaning'))).toBe('‹受理14件›');
    expect(textOf(panel.all('.terms .row-label')[1]!)).toBe('‹予以公开›');
    expect(textOf(panel.find('.basis'))).toBe('‹《办法》第一条›');
  });

  it('are as served while the page is', () => {
    const panel = showIn('original', { report: makePanelReport({ script: 'hant' }) });
    expect(textOf(panel.find('h1'))).toBe('样本县人民政府');
    expect(panel.find('h1').lang).toBe('zh-Hant');
  });
});

describe('the switch', () => {
  it('shows what the page shows, Taiwan’s wording as Taiwan', () => {
    const panel = showPanel({}, { script: 'hant-hk' });
    expect(panel.find<HTMLInputElement>('input:checked').value).toBe('hant-hk');
    panel.change({ script: 'hant-twp' });
    expect(panel.find<HTMLInputElement>('input:checked').value).toBe('hant-tw');
  });

  it('goes back to the original when the same script is chosen again', async () => {
    const panel = showPanel({}, { script: 'hans' });
    await panel.click('input[value="hans"]');
    expect(panel.actions.onScript).toHaveBeenCalledExactlyOnceWith('original');
  });

  it('asks only once for a script that is chosen anew', async () => {
    const panel = showPanel({}, { script: 'hans' });
    await panel.click('input[value="hant-tw"]');
    expect(panel.actions.onScript).toHaveBeenCalledExactlyOnceWith('hant-tw');
  });

  it('is moved on by a key, and says when that failed', async () => {
    const panel = showPanel();
    await panel.press('t');
    expect(panel.actions.onScript).toHaveBeenCalledExactlyOnceWith('next');
    panel.actions.onScript.mockResolvedValueOnce(false);
    await panel.press('t');
    expect(textOf(panel.find('[role="status"]'))).toContain('没有转换成');
  });
});
