import { foldLabel } from '../../text/fold-label.ts';
import { rememberTexts } from '../../text/remember-texts.ts';
import { similarity } from '../../text/similarity.ts';

/** A label of a form: what it stands for, and its printed variants (simplified, without number). */
export interface Label<T> {
  meaning: T;
  variants: string[];
}

const NUMBERED =
  /^(?:第?\([一二三四五六七八九十\d]{1,3}\)|其中|\d{1,2}|[一二三四五六七八九十]{1,3}(?=本年|上一?年|结转|主动|回应|依申请|行政复议|行政诉讼|举报|机构|政府信息公开会议))/;
const TRAILING_NOTE = /\([^()]{0,80}\)$/;

/** A printed label in the form in which labels are compared: folded, without number, with and without its closing note. */
export interface NormalLabel {
  label: string;
  withoutNote: string;
  withoutNumeral: string;
}

/** A printed label, or what has been made of it. */
export type LabelText = string | NormalLabel;

/** What is no label: it equals none and is close to none. */
export const NO_LABEL: NormalLabel = { label: '', withoutNote: '', withoutNumeral: '' };

/** A text as a label; one longer than any label is none. */
export function normalizeLabel(text: string): NormalLabel {
  if (text.length > LONGEST_LABEL) return NO_LABEL;
  let label = foldLabel(text);
  for (let i = 0; i < 2 && NUMBERED.test(label); i++) label = label.replace(NUMBERED, '');
  return {
    label,
    withoutNote: label.endsWith(')') ? label.replace(TRAILING_NOTE, '') : label,
    withoutNumeral: label.replace(LEADING_NUMERAL, ''),
  };
}

/** The number of a label whose next characters are lost. */
const LEADING_NUMERAL = /^[一二三四五六七八九十]{1,3}/;
const LONGEST_LABEL = 160;
/** Closeness below this tells nothing. */
const LEAST = 0.3;
const MOST_REMEMBERED = 2_000;
const memory = rememberTexts(normalizeLabel, MOST_REMEMBERED);

/** The label of a text that the readers of all forms ask about, over and over. */
export function labelOf(text: LabelText): NormalLabel {
  return typeof text === 'string' ? memory.of(text) : text;
}

/** Lets go of the labels of the page before. */
export function forgetLabels(): void {
  memory.forget();
}

/** Finds which label of a form a cell prints, and how close a damaged one comes to one of them. */
export class LabelFinder<T> {
  readonly #exact = new Map<string, T>();
  readonly #variants = new Map<T, string[]>();

  constructor(labels: Label<T>[]) {
    for (const { meaning, variants } of labels) {
      for (const variant of variants) {
        const { label } = normalizeLabel(variant);
        if (!this.#exact.has(label)) this.#exact.set(label, meaning);
        const variants = this.#variants.get(meaning);
        if (variants) variants.push(label);
        else this.#variants.set(meaning, [label]);
      }
    }
  }

  /** Only equal labels, with or without their closing note. */
  findExact(text: LabelText): T | undefined {
    const { label, withoutNote } = labelOf(text);
    if (label === '') return undefined;
    return this.#exact.get(label) ?? this.#exact.get(withoutNote);
  }

  /**
   * How close a text comes to any variant of one label, 0…1; for where only few labels can stand.
   * What is left of a label that has only lost characters counts at least half. Below `least` only that it is below counts.
   */
  closeness(text: LabelText, meaning: T, least = LEAST): number {
    const { label, withoutNumeral } = labelOf(text);
    if (label === '') return 0;
    let best = 0;
    for (const known of this.#variants.get(meaning) ?? []) {
      best = Math.max(best, closenessOf(label, known, least));
      if (withoutNumeral !== label)
        best = Math.max(best, closenessOf(withoutNumeral, known, least));
    }
    return best;
  }
}

function closenessOf(text: string, label: string, least: number): number {
  return isRest(text, label)
    ? (1 + text.length / label.length) / 2
    : similarity(text, label, least);
}

/** Whether a text is a label that has lost characters, and nothing else. */
function isRest(text: string, label: string): boolean {
  if (text.length < Math.min(2, label.length - 1)) return false;
  let at = 0;
  for (let i = 0; text.length - at <= label.length - i; i++)
    if (label.charCodeAt(i) === text.charCodeAt(at)) at++;
  return at === text.length;
}
