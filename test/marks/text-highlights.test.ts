import { describe, expect, it } from 'vitest';
import type { LocatedMark } from '../../utils/marks/locate-mark.ts';
import {
  clearHighlights,
  HIGHLIGHT_STYLES,
  highlightText,
  MARK_COLOURS,
} from '../../utils/marks/text-highlights.ts';

/** As much of a window as highlights need: Node has neither ranges nor highlights. */
function fakeView() {
  class Highlight extends Set<Range> {
    priority = 0;
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  const highlights = new Map<string, Highlight>();
  const view = { Highlight, CSS: { highlights } } as unknown as Window & typeof globalThis;
  const styles = { textContent: '' } as HTMLStyleElement;
  return { view, highlights, styles };
}

function mark(parts: Partial<LocatedMark>): LocatedMark {
  const range = {} as Range;
  return { role: 'figure', severity: 'error', findings: [0], range, box: null, ...parts };
}

describe('highlightText', () => {
  it('paints by severity, and sentences beneath figures', () => {
    const { view, highlights, styles } = fakeView();
    const marks = [mark({}), mark({ severity: 'hint' }), mark({ role: 'sentence' })];
    highlightText(view, styles, marks, null);
    expect([...highlights.keys()].sort()).toEqual([
      'nianbao-error',
      'nianbao-hint',
      'nianbao-sentence',
    ]);
    const priority = (name: string) => highlights.get(name)!.priority;
    expect(priority('nianbao-sentence')).toBeLessThan(priority('nianbao-error'));
  });

  it('makes the chosen finding stronger and gives up what was painted before', () => {
    const { view, highlights, styles } = fakeView();
    const marks = [mark({ findings: [0, 2] }), mark({ findings: [1] })];
    highlightText(view, styles, marks, null);
    expect(highlights.get('nianbao-error')?.size).toBe(2);
    highlightText(view, styles, marks, 2);
    expect(highlights.get('nianbao-chosen-error')?.has(marks[0]!.range)).toBe(true);
    expect(highlights.get('nianbao-error')?.has(marks[1]!.range)).toBe(true);
    highlightText(view, styles, [], null);
    expect(highlights.size).toBe(0);
  });

  it('sets the likely culprit apart from the figures around it', () => {
    const { view, highlights } = fakeView();
    highlightText(view, fakeView().styles, [mark({ role: 'suspect' }), mark({})], 0);
    expect([...highlights.keys()].sort()).toEqual([
      'nianbao-chosen-error',
      'nianbao-chosen-suspect-error',
    ]);
    clearHighlights(view);
    expect(highlights.size).toBe(0);
  });

  it('leaves boxes to the margin layer', () => {
    const { view, highlights, styles } = fakeView();
    highlightText(view, styles, [mark({ box: {} as Element })], null);
    expect(highlights.size).toBe(0);
    expect(styles.textContent).toBe('');
  });

  it('does without where the browser has no highlights', () => {
    const { styles } = fakeView();
    const view = { CSS: {} } as Window & typeof globalThis;
    expect(() => highlightText(view, styles, [mark({})], null)).not.toThrow();
  });
});

describe('clearHighlights', () => {
  it("takes all of ours away and none of the page's", () => {
    const { view, highlights, styles } = fakeView();
    highlightText(view, styles, [mark({}), mark({ role: 'sentence', findings: [1] })], 1);
    highlights.set('search-results', new view.Highlight() as never);
    clearHighlights(view);
    expect([...highlights.keys()]).toEqual(['search-results']);
  });
});

describe('HIGHLIGHT_STYLES', () => {
  it('paints every name that is used', () => {
    const { view, highlights, styles } = fakeView();
    const severities = Object.keys(MARK_COLOURS) as (keyof typeof MARK_COLOURS)[];
    const roles = ['figure', 'sentence'] as const;
    const marks = severities.flatMap((severity) =>
      roles.flatMap((role) => [0, 1].map((one) => mark({ severity, role, findings: [one] }))),
    );
    highlightText(view, styles, marks, 1);
    for (const name of highlights.keys())
      expect(HIGHLIGHT_STYLES).toContain(`::highlight(${name})`);
  });

  it.each(Object.entries(MARK_COLOURS))(
    '%s stands out from white, grey and near-black',
    (_, colour) => {
      for (const ground of ['#ffffff', '#f0f0f0', '#1a1d1f']) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

/** WCAG 2.2: contrast ratio of two colours in `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
