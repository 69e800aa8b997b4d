import { foldLabel } from '../../text/fold.ts';
import { similarity } from '../../text/similarity.ts';

/** A label of a form: what it stands for, and its printed variants (simplified, without number). */
export interface Label<T> {
  meaning: T;
  variants: string[];
}

const NUMBERED =
  /^(?:第?\([一二三四五六七八九十\d]{1,3}\)|其中|\d{1,2}|[一二三四五六七八九十]{1,3}(?=本年|上年|上一?年|结转|主动|回应|依申请|行政复议|行政诉讼|举报|机构|政府信息公开会议))/;
const TRAILING_NOTE = /\([^()]{0,80}\)$/;

/** A printed label in the form in which labels are compared: folded, without number and closing note. */
function normalizeLabel(text: string): string {
  let label = foldLabel(text);
  for (let i = 0; i < 2 && NUMBERED.test(label); i++) label = label.replace(NUMBERED, '');
  return label;
}

/**
 * Finds which label of a form a cell prints: equal, equal without its closing note, or close enough.
 * Closeness 1 is an exact match; damaged labels come back with less.
 */
export class LabelFinder<T> {
  readonly #exact = new Map<string, T>();
  readonly #all: [string, T][] = [];

  constructor(labels: Label<T>[]) {
    for (const { meaning, variants } of labels) {
      for (const variant of variants) {
        const label = normalizeLabel(variant);
        if (!this.#exact.has(label)) this.#exact.set(label, meaning);
        this.#all.push([label, meaning]);
      }
    }
  }

  /** Only equal labels, with or without their closing note. */
  findExact(text: string): T | undefined {
    if (text.length > 160) return undefined;
    const label = normalizeLabel(text);
    if (label === '') return undefined;
    return this.#exact.get(label) ?? this.#exact.get(label.replace(TRAILING_NOTE, ''));
  }

  /** The closest label at or above a threshold; equal ones first. */
  findClosest(text: string, threshold: number): { meaning: T; closeness: number } | undefined {
    const exact = this.findExact(text);
    if (exact !== undefined) return { meaning: exact, closeness: 1 };
    if (text.length > 160) return undefined;
    const label = normalizeLabel(text);
    if (label.length < 4) return undefined;
    let best: { meaning: T; closeness: number } | undefined;
    for (const [known, meaning] of this.#all) {
      if (Math.min(known.length, label.length) / Math.max(known.length, label.length) < threshold)
        continue;
      const closeness = similarity(label, known);
      if (closeness >= threshold && closeness > (best?.closeness ?? 0))
        best = { meaning, closeness };
    }
    return best;
  }
}
