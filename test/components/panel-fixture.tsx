import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions, PanelState, Reading } from '../../components/panel/panel-model.ts';
import type { Finding, Language, Report } from '../../utils/model.ts';
import { errorCatalogues } from '../../utils/text/catalogues/errors.ts';
import { panelCatalogues } from '../../utils/text/catalogues/panel.ts';
import { scriptCatalogues } from '../../utils/text/catalogues/script.ts';
import { type Catalogues, createTranslator } from '../../utils/text/translate.ts';
import { makeFacts, makeReport } from '../statistics/make-report.ts';

const TEXTS = {
  'rule.sum.explanation': '各项相加应等于总数。',
  'rule.sum.basis': '《办法》第一条',
};
const RULES: Catalogues = { 'zh-CN': TEXTS, 'zh-TW': TEXTS, en: TEXTS };

/** A finding whose message is its formula and its cause. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'sum',
    severity: 'error',
    message: { key: '14 ≠ 13 ＋ 2。最可能的原因：总计应为 15。' },
    expected: 15,
    actual: 14,
    terms: [
      { indicator: 'outcome.total', applicant: 'total', value: 14 },
      { text: '予以公开13件', value: 13 },
    ],
    places: [
      { table: 0, row: 1, column: 7 },
      { section: 0, start: 4, end: 7 },
    ],
    suspects: [{ indicator: 'outcome.total', applicant: 'total', value: 14, suggested: 15 }],
    ...parts,
  };
}

/** A report of the 2021 form: the relation holds, one outcome is blank. */
export function makePanelReport(parts: Partial<Report> = {}): Report {
  return makeReport({
    issuer: '样本县人民政府',
    year: 2021,
    publishedOn: '2022-01-20',
    sections: [
      { level: 1, ordinal: 1, title: '总体情况', kind: 'overview', text: '' },
      { level: 2, ordinal: 12, title: '平台建设', kind: null, text: '' },
      { level: 3, ordinal: 3, title: '栏目', kind: null, text: '' },
    ],
    tables: [{ kind: 'applications', section: 0, grid: { rows: 28, columns: 10, cells: [] } }],
    facts: makeFacts({
      'applications.new@total': 14,
      'applications.carried_in@total': 0,
      'outcome.granted@total': 12,
      'outcome.partial@total': 0,
      'outcome.denied.inquiry@total': 'blank',
      'outcome.other.misc@total': 2,
      'outcome.total@total': 14,
      'applications.carried_out@total': 0,
      'review.total': 12345,
    }),
    ...parts,
  });
}

export interface ShownPanel {
  root: HTMLElement;
  actions: { [A in keyof PanelActions]-?: ReturnType<typeof vi.fn> & PanelActions[A] };
  /** Renders anew with a part of the state changed. */
  change(state: Partial<PanelState>): void;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
  click(target: string | HTMLElement): Promise<void>;
  press(key: string, target?: string): Promise<void>;
}

/** Renders a panel into the document, with actions that record what was asked of them. */
export function showPanel(
  reading: Partial<Reading> | null = {},
  { language = 'zh-CN', ...state }: Partial<PanelState> & { language?: Language } = {},
): ShownPanel {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const actions = {
    onClose: vi.fn(),
    onReveal: vi.fn(async () => 'shown'),
    onChoose: vi.fn(async () => 'shown'),
    onSave: vi.fn(async () => ({
      outcome: 'saved',
      id: 'c1',
      savedAt: '2026-11-03T08:00:00.000Z',
    })),
    onOpen: vi.fn(),
    onReadAnyway: vi.fn(),
    onVerdict: vi.fn(async () => true),
    onCopy: vi.fn(async () => true),
    onResize: vi.fn(),
    onScript: vi.fn(async () => true),
    onPageWords: vi.fn((text: string) => text),
  } as unknown as ShownPanel['actions'];
  let current: PanelState = {
    reading: reading && {
      report: makePanelReport(),
      findings: [],
      problems: [],
      checked: 20,
      skipped: 4,
      ...reading,
    },
    failed: false,
    readAnyway: false,
    verdict: null,
    address: 'https://www.qinghe.gov.cn/2021.html',
    chosen: null,
    saved: null,
    yearBefore: null,
    script: 'original',
    hasSelection: false,
    unread: [],
    width: 400,
    ...state,
  };
  const translator = createTranslator(
    language,
    panelCatalogues,
    scriptCatalogues,
    errorCatalogues,
    RULES,
  );
  const draw = () =>
    act(() => render(<Panel state={current} actions={actions} translator={translator} />, root));
  const find = <E extends HTMLElement>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  void draw();
  return {
    root,
    actions,
    change: (change) => {
      current = { ...current, ...change };
      void draw();
    },
    find,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    click: async (target) => {
      await act(async () => (typeof target === 'string' ? find(target) : target).click());
    },
    press: async (key, target = '.panel') => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await act(async () => {
        find(target).dispatchEvent(event);
      });
    },
  };
}

/** The text of an element with its white space folded. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
