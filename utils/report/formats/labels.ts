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

/** A printed label in the form in which labels are compared: folded, without number, with and without its closing note. */
interface NormalLabel {
  label: string;
  withoutNote: string;
}

function normalizeLabel(text: string): NormalLabel {
  let label = foldLabel(text);
  for (let i = 0; i < 2 && NUMBERED.test(label); i++) label = label.replace(NUMBERED, '');
  return { label, withoutNote: label.replace(TRAILING_NOTE, '') };
}

const LONGEST_LABEL = 160;
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, NormalLabel>();

/** The readers of all forms ask about the same cells, so a cell's label is made once. */
function labelOf(text: string): NormalLabel {
  let label = remembered.get(text);
  if (!label) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    label = normalizeLabel(text);
    remembered.set(text, label);
  }
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
        const { label } = normalizeLabel(variant);
        if (!this.#exact.has(label)) this.#exact.set(label, meaning);
        this.#all.push([label, meaning]);
      }
    }
  }

  /** Only equal labels, with or without their closing note. */
  findExact(text: string): T | undefined {
    if (text.length > LONGEST_LABEL) return undefined;
    const { label, withoutNote } = labelOf(text);
    if (label === '') return undefined;
    return this.#exact.get(label) ?? this.#exact.get(withoutNote);
  }

  /** The closest label at or above a threshold; equal ones first. */
  findClosest(text: string, threshold: number): { meaning: T; closeness: number } | undefined {
    const exact = this.findExact(text);
    if (exact !== undefined) return { meaning: exact, closeness: 1 };
    if (text.length > LONGEST_LABEL) return undefined;
    const { label } = labelOf(text);
    if (label.length < 4) return undefined;
    let best: { meaning: T; closeness: number } | undefined;
    for (const [known, meaning] of this.#all) {
      if (Math.min(known.length, label.length) / Math.max(known.length, label.length) < threshold)
        continue;
      const closeness = similarity(label, known, Math.max(threshold, best?.closeness ?? 0));
      if (closeness >= threshold && closeness > (best?.closeness ?? 0))
        best = { meaning, closeness };
    }
    return best;
  }
}
