import { type Finding, isCellPlace } from '../model.ts';
import type { ElementMap } from '../report/element-map.ts';
import { collectMarks } from './collect-marks.ts';
import { cellOf, type LocatedMark } from './locate-mark.ts';
import { drawMarginLayer, type MarginLayer } from './margin-layer.ts';
import { clearHighlights, highlightText } from './text-highlights.ts';

export interface MarkPageOptions {
  /** The document that the report was read from. */
  document: Document;
  map: Pick<ElementMap, 'rangeOf'>;
  findings: Finding[];
  /** Ours, over that document: for outlines and marks in the margin. */
  layer: HTMLElement;
  /** Ours, in that document outside any shadow root: for the highlights' colours. */
  styles: HTMLStyleElement;
  /** Ends everything: marks, colours, listeners. */
  signal: AbortSignal;
  /** What the mark of a finding says when the pointer rests on it. */
  describe(finding: number): string;
  /** The person chose the mark of a finding on the page. */
  onPick(finding: number): void;
}

export interface PageMarks {
  /** Makes the marks of one finding stronger; null for none. */
  choose(finding: number | null): void;
  /** Takes all marks away until a finding is chosen or a place pointed at. */
  hide(): void;
  /** Marks one more place, a box as a whole or else its words, until the next is pointed at or chosen. */
  point(range: Range, box: Element | null): void;
  /** Draws anew after something moved that the page tells no one. */
  place(): void;
  /** The live ranges of all that is marked now. */
  ranges(): Range[];
}

/** Marks on the page what findings point at, follows the page as it moves, and leaves no trace. */
export function markPage(options: MarkPageOptions): PageMarks {
  const { document, layer, styles, signal } = options;
  const view = document.defaultView! as Window & typeof globalThis;
  const found = locateMarks(options.findings, options.map);
  let drawn: LocatedMark[] = [];
  let margin: MarginLayer;
  let chosen: number | null = null;
  const draw = (marks: LocatedMark[]) => {
    drawn = marks;
    margin = drawMarginLayer({ ...options, marks, chosen });
    margin.place();
    highlightText(view, styles, marks, chosen);
  };
  draw(found);
  const boxes = found.flatMap(({ box }) => box ?? []);
  followPage(view, boxes, () => margin.place(), signal);
  followPointer(document, (cell) => margin.lift(cell), signal);
  signal.addEventListener('abort', () => {
    clearHighlights(view);
    layer.replaceChildren();
  });
  return {
    choose: (finding) => {
      chosen = finding;
      draw(found);
    },
    hide: () => draw([]),
    point: (range, box) => draw([pointAt(range, box), ...found]),
    place: () => margin.place(),
    ranges: () => drawn.map(({ range }) => range),
  };
}

function locateMarks(findings: Finding[], map: MarkPageOptions['map']): LocatedMark[] {
  return collectMarks(findings).flatMap((mark) => {
    const range = map.rangeOf(mark.place);
    return range ? { ...mark, range, box: isCellPlace(mark.place) ? cellOf(range) : null } : [];
  });
}

function pointAt(range: Range, box: Element | null): LocatedMark {
  return { role: 'figure', severity: 'pointed', findings: [], range, box };
}

/** Draws anew whenever something moved, at most once a frame. */
function followPage(
  view: Window & typeof globalThis,
  boxes: Element[],
  place: () => void,
  signal: AbortSignal,
) {
  let frame = 0;
  const schedule = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const sizes = new view.ResizeObserver(schedule);
  const { documentElement, body } = view.document;
  for (const element of new Set([documentElement, body, ...boxes])) {
    sizes.observe(element);
  }
  // The layer lies on the page and scrolls with it; only boxes that scroll by themselves move marks.
  const onMove = ({ target }: Event) => target === view.document || schedule();
  for (const type of ['scroll', 'load', 'toggle', 'transitionend', 'animationend']) {
    view.addEventListener(type, onMove, { capture: true, passive: true, signal });
  }
  view.addEventListener('resize', schedule, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  });
}

function followPointer(
  document: Document,
  lift: (cell: Element | null) => void,
  signal: AbortSignal,
) {
  let last: Element | null = null;
  const onPointer = ({ target }: PointerEvent) => {
    const cell = (target as Element | null)?.closest?.('td, th') ?? null;
    if (cell !== last) lift(cell);
    last = cell;
  };
  document.addEventListener('pointerover', onPointer, { passive: true, signal });
}
