import type { LocatedMark } from './locate-mark.ts';
import { type MarkShape, measureMark } from './measure-mark.ts';
import { MARK_COLOURS } from './text-highlights.ts';

export interface MarginLayerOptions {
  /** An empty element of ours, positioned over the page; styled by `margin-layer.css`. */
  layer: HTMLElement;
  marks: LocatedMark[];
  /** What a mark says when the pointer rests on it. */
  describe(finding: number): string;
  /** The person chose the mark of a finding. */
  onPick(finding: number): void;
  /** The finding whose marks are stronger. */
  chosen: number | null;
}

export interface MarginLayer {
  /** Draws every mark where its place is now. */
  place(): void;
  /** Lifts the marks of the cell under the pointer. */
  lift(cell: Element | null): void;
}

interface Drawn {
  mark: LocatedMark;
  element: HTMLElement;
  outline: HTMLElement | null;
  glyph: HTMLElement;
}

/** Outlines and small marks in the margin, drawn over the page and never in it. */
export function drawMarginLayer(options: MarginLayerOptions): MarginLayer {
  const { layer, marks } = options;
  const drawn = marks.map((mark) => drawMark(mark, options));
  // The gravest last, over the others.
  layer.replaceChildren(...drawn.map(({ element }) => element).reverse());
  return {
    place: () => placeAll(layer, drawn),
    lift: (cell) => {
      for (const { mark, element } of drawn) {
        if (mark.box) element.toggleAttribute('data-lifted', mark.box === cell);
      }
    },
  };
}

function drawMark(
  mark: LocatedMark,
  { layer, chosen, describe, onPick }: MarginLayerOptions,
): Drawn {
  const document = layer.ownerDocument;
  const element = document.createElement('div');
  element.className = 'mark';
  element.dataset.severity = mark.severity;
  element.dataset.role = mark.role;
  element.style.setProperty('--mark', MARK_COLOURS[mark.severity]);
  element.toggleAttribute('data-chosen', chosen !== null && mark.findings.includes(chosen));
  const glyph = document.createElement('span');
  glyph.className = 'mark-glyph';
  const outline = mark.box ? document.createElement('div') : null;
  if (outline) outline.className = 'mark-outline';
  element.append(...(outline ? [outline] : []), glyph);
  const [finding] = mark.findings;
  if (finding !== undefined) {
    glyph.title = describe(finding);
    glyph.addEventListener('click', () => onPick(finding));
    glyph.addEventListener('pointerenter', () => element.toggleAttribute('data-lifted', true));
    glyph.addEventListener('pointerleave', () => element.toggleAttribute('data-lifted', false));
  }
  return { mark, element, outline, glyph };
}

/** Measures everything first and draws then, so that the page is laid out only once. */
function placeAll(layer: HTMLElement, drawn: Drawn[]): void {
  const origin = layer.getBoundingClientRect();
  const shapes = drawn.map(({ mark }) => measureMark(mark));
  drawn.forEach((one, index) => {
    const shape = shapes[index] ?? null;
    one.element.hidden = shape === null;
    if (shape) placeMark(one, shape, origin);
  });
  thinOut(drawn, shapes);
}

function placeMark({ outline: box, glyph: sign }: Drawn, shape: MarkShape, origin: DOMRect): void {
  const { outline, glyph } = shape;
  if (box && outline) {
    box.style.left = px(outline.left - origin.left);
    box.style.top = px(outline.top - origin.top);
    box.style.width = px(outline.right - outline.left);
    box.style.height = px(outline.bottom - outline.top);
  }
  if (glyph) {
    sign.style.left = px(glyph.x - origin.left);
    sign.style.top = px(glyph.y - origin.top);
  }
}

/** One small mark for each finding in a block of text or a table, and none on top of another. */
function thinOut(drawn: Drawn[], shapes: (MarkShape | null)[]): void {
  const spots = new Set<string>();
  const told = new Map<Element, Set<number | undefined>>();
  drawn.forEach(({ mark, glyph }, index) => {
    const shape = shapes[index];
    if (!shape) return;
    const [finding] = mark.findings;
    const inBlock = told.get(shape.block) ?? new Set();
    const spot = shape.glyph && `${Math.round(shape.glyph.x / 8)} ${Math.round(shape.glyph.y / 8)}`;
    glyph.hidden = !spot || spots.has(spot) || inBlock.has(finding);
    if (spot) spots.add(spot);
    told.set(shape.block, inBlock.add(finding));
  });
}

function px(value: number): string {
  return `${Math.round(value * 100) / 100}px`;
}
