// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClipList } from '../../../components/collection/clip-list.tsx';
import { USUAL_ORDER } from '../../../components/collection/sort-clips.ts';
import { TranslatorContext } from '../../../components/use-translator.ts';
import type { ClipSummary } from '../../../utils/model.ts';
import { collectionCatalogues } from '../../../utils/text/catalogues/collection.ts';
import { panelCatalogues } from '../../../utils/text/catalogues/panel.ts';
import { createTranslator } from '../../../utils/text/translate.ts';

function clip(id: string, changes: Partial<ClipSummary> = {}): ClipSummary {
  return {
    id,
    kind: 'report',
    url: 'https://www.qinghe.gov.cn/',
    retrievedAt: '2026-03-01T08:00:00Z',
    savedAt: `2026-03-0${id}T08:00:00Z`,
    evidenceHash: '',
    contentHash: '',
    parserVersion: '1',
    rulesVersion: '1',
    title: null,
    issuer: `机关${id}`,
    year: 2021,
    format: '2021',
    errors: 0,
    warnings: 0,
    hints: 0,
    ...changes,
  };
}

const onDelete = vi.fn();
let clips: ClipSummary[];

function List() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState(USUAL_ORDER);
  return (
    <ClipList
      clips={clips}
      chosen={chosen}
      order={order}
      onChoose={setChosen}
      onOrder={setOrder}
      onDelete={onDelete}
    />
  );
}

const find = <E extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];
const names = () => find('tbody a').map((link) => link.textContent);
const chosenNames = () => find('tr.chosen a').map((link) => link.textContent);
const box = (index: number) => find<HTMLInputElement>('tbody input')[index]!;
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

async function show(): Promise<void> {
  await act(() =>
    render(
      <TranslatorContext.Provider
        value={createTranslator('zh-CN', collectionCatalogues, panelCatalogues)}
      >
        <List />
      </TranslatorContext.Provider>,
      document.body,
    ),
  );
}

beforeEach(async () => {
  clips = ['1', '2', '3', '4', '5'].map((id) => clip(id));
  onDelete.mockClear();
  await show();
});
afterEach(() => render(null, document.body));

describe('the list of clips', () => {
  test('shows the newest first and turns round when asked', async () => {
    expect(names()).toEqual(['机关5', '机关4', '机关3', '机关2', '机关1']);
    await act(() => find('th.savedAt button')[0]!.click());
    expect(names()[0]).toBe('机关1');
    expect(find('th.savedAt')[0]!.getAttribute('aria-sort')).toBe('ascending');
  });

  test('says what a clip is, what the checks found, and leads to it', async () => {
    clips = [clip('7', { errors: 2, hints: 1, kind: 'table' }), clip('8', { issuer: null })];
    await show();
    const [other, table] = find('tbody tr');
    expect(table!.querySelector('a')!.getAttribute('href')).toBe('#clip=7');
    expect(table!.querySelector('.kind')!.textContent).toBe('表格');
    expect(table!.querySelector('.counts')!.textContent).toBe('错误2提示1');
    expect(other!.querySelector('a')!.textContent).toBe('www.qinghe.gov.cn');
    expect(other!.querySelector('.counts')!.textContent).toBe('没有发现前后不一之处。');
  });

  test('chooses one, a stretch with Shift, and all', async () => {
    await act(() => box(1).click());
    expect(chosenNames()).toEqual(['机关4']);
    const shifted = new MouseEvent('click', { bubbles: true, shiftKey: true });
    await act(() => void box(3).dispatchEvent(shifted));
    expect(chosenNames()).toEqual(['机关4', '机关3', '机关2']);
    const all = find<HTMLInputElement>('thead input')[0]!;
    expect(all.indeterminate).toBe(true);
    await act(() => all.click());
    expect(chosenNames()).toHaveLength(5);
    await act(() => all.click());
    expect(chosenNames()).toEqual([]);
  });

  test('is walked through with the arrow keys', async () => {
    find('tbody a')[0]!.focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('机关4');
    await press('End');
    expect(document.activeElement?.textContent).toBe('机关1');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('机关1');
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('机关5');
  });

  test('deletes the row in focus, or all chosen ones where it is one of them', async () => {
    find('tbody a')[2]!.focus();
    await press('Delete');
    expect(onDelete).toHaveBeenLastCalledWith(['3']);
    await act(() => box(0).click());
    await act(() => box(2).click());
    await press('Delete');
    expect(onDelete).toHaveBeenLastCalledWith(['5', '3']);
  });

  test('draws a long list in parts', async () => {
    clips = Array.from({ length: 450 }, (_, index) =>
      clip(String(index), { savedAt: '2026-03-01T08:00:00Z' }),
    );
    await show();
    expect(names()).toHaveLength(200);
    await act(() => find('.more button')[0]!.click());
    await act(() => find('.more button')[0]!.click());
    expect(names()).toHaveLength(450);
    expect(find('.more')).toEqual([]);
  });
});

describe('a clip of a part', () => {
  test('is told from others of the same page, and claims no check that was not made', async () => {
    clips = [
      clip('1', { kind: 'table', tableKind: 'review' }),
      clip('2', { kind: 'selection', excerpt: '共14249条' }),
      clip('3', { kind: 'table', tableKind: 'review', errors: 2 }),
    ];
    await show();
    const cells = (name: string) => find(`tbody .${name}`).map((one) => one.textContent);
    expect(cells('part')).toEqual([
      '行政复议、行政诉讼情况',
      '共14249条',
      '行政复议、行政诉讼情况',
    ]);
    expect(cells('kind')).toEqual(['表格', '选段', '表格']);
    expect(cells('checked')).toEqual(['错误2', '', '']);
  });
});
