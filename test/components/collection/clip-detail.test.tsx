// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ClipDetail } from '../../../components/collection/clip-detail.tsx';
import { partOf, sectionsOf } from '../../../components/collection/clip-part.ts';
import { TranslatorContext } from '../../../components/use-translator.ts';
import { factsOfClip } from '../../../utils/export/facts-of-clip.ts';
import type { SavedClip, Table } from '../../../utils/model.ts';
import { collectionCatalogues } from '../../../utils/text/catalogues/collection.ts';
import { panelCatalogues } from '../../../utils/text/catalogues/panel.ts';
import { createTranslator } from '../../../utils/text/translate.ts';
import { sampleDraft, sampleReport } from '../../collection/sample-draft.ts';

const translator = createTranslator('zh-CN', collectionCatalogues, panelCatalogues);

/** The report has the official table first and one of its own kind after it. */
const OTHER: Table = {
  kind: 'other',
  section: 0,
  grid: {
    rows: 2,
    columns: 2,
    cells: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '部门收件' },
      { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: '民政局' },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '12' },
    ],
  },
};

function makeClip(changes: Partial<SavedClip>): SavedClip {
  const { snapshot, ...draft } = sampleDraft();
  const report = { ...sampleReport, tables: [...sampleReport.tables, OTHER] };
  const about = { id: 'c1', savedAt: '2026-03-01T09:00:00Z', evidenceHash: '', contentHash: '' };
  return { ...draft, ...about, findings: [], report, ...changes };
}

async function show(clip: SavedClip): Promise<HTMLElement> {
  const actions = { onExport: vi.fn(), onDelete: vi.fn(), onDownloadPage: vi.fn() };
  await act(() =>
    render(
      <TranslatorContext.Provider value={translator}>
        <ClipDetail clip={clip} facts={factsOfClip(clip)} problems={[]} {...actions} />
      </TranslatorContext.Provider>,
      document.body,
    ),
  );
  return document.body;
}

const headings = (root: HTMLElement) =>
  [...root.querySelectorAll('h2')].map((one) => one.textContent);

describe('a clip of one table', () => {
  test('shows its figures as the form lays them out', async () => {
    const root = await show(makeClip({ kind: 'table', table: 0 }));
    expect(headings(root)).toEqual(['表格中的数字']);
    expect(root.querySelectorAll('.printed')).toHaveLength(0);
    expect(root.querySelector('.clip-head')!.textContent).toContain('表格');
  });

  test('shows its cells as printed where it has no figures of the form', async () => {
    const root = await show(makeClip({ kind: 'table', table: 1 }));
    expect(headings(root)).toEqual(['其他表格']);
    const table = root.querySelector<HTMLTableElement>('.printed')!;
    expect([...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
      ['部门收件'],
      ['民政局', '12'],
    ]);
    expect(table.rows[0]!.cells[0]!.colSpan).toBe(2);
  });

  test('says in which section it stands', async () => {
    const root = await show(makeClip({ kind: 'table', table: 1 }));
    expect(root.querySelector('.source')!.textContent).toContain('所在章节一、总体情况');
  });
});

describe('a clip of a selection', () => {
  const selection = {
    text: '共14249条',
    places: [
      { section: 0, start: 0, end: 12, frame: 1 },
      { table: 1, row: 1, column: 1 },
    ],
  };

  test('shows the words, the figures in them and their section', async () => {
    const root = await show(makeClip({ kind: 'selection', selection }));
    expect(root.querySelector('blockquote')!.textContent).toBe('共14249条');
    expect(headings(root)).toEqual(['选段', '正文中的数字']);
    expect(root.querySelectorAll('.source .section')).toHaveLength(1);
  });

  test('says nothing of a section for the text before the first heading', () => {
    const places = [{ section: null, start: 0, end: 4 }];
    expect(sectionsOf(makeClip({ kind: 'selection', selection: { text: '', places } }))).toEqual(
      [],
    );
  });
});

describe('the name of a part', () => {
  test('is the official table’s, or the first words', () => {
    expect(partOf({ tableKind: 'review' }, translator)).toBe('行政复议、行政诉讼情况');
    expect(partOf({ tableKind: 'other', excerpt: '部门收件 民政局' }, translator)).toBe(
      '部门收件 民政局',
    );
    expect(partOf({ excerpt: '共14249条' }, translator)).toBe('共14249条');
  });
});
