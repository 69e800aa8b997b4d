import {
  type Applicant,
  type CellPlace,
  type Fact,
  type FormatId,
  type IndicatorCode,
  isCellPlace,
  type Place,
  type Report,
  type Term,
  type TextPlace,
} from '../model.ts';
import { APPLICANT_LABELS, labelAlone } from '../text/indicators.ts';
import type { Prose } from '../text/prose.ts';
import type { ProseFigure } from '../text/prose-figures.ts';

/** One printed figure, wherever it stands: what equations are made of. */
export interface Figure {
  /** The same for the same printed figure, so that equations can share it. */
  key: string;
  value: number | null;
  status: 'number' | 'blank' | 'unreadable';
  /** False for a blank total whose parts are filled: unknown rather than 0. */
  zeroIfBlank: boolean;
  /** Counts are whole and not negative; amounts of money and changes may be otherwise. */
  isCount: boolean;
  /** As the finding tells it. */
  term: Term;
  place: Place;
  /** How it is called where it stands alone, official labels in Chinese. */
  label: string;
}

const shortLabels = new Map<IndicatorCode, string>();

/** The official label of the newest form without its notes in brackets: 部分公开（区分…） is 部分公开. */
export function shortLabel(code: IndicatorCode): string {
  const known = shortLabels.get(code);
  if (known !== undefined) return known;
  const label = withoutNotes(labelAlone(code));
  shortLabels.set(code, label);
  return label;
}

function withoutNotes(label: string): string {
  return label.replace(/（.{1,60}）$/, '');
}

/** 总计（自然人）, 行政复议｜结果维持: a figure of the forms by its official names, in the words of its form. */
function figureName(code: IndicatorCode, format: FormatId, applicant?: Applicant): string {
  const label = withoutNotes(labelAlone(code, format));
  return applicant ? `${label}（${APPLICANT_LABELS[applicant]}）` : label;
}

/** What a cell has to know of the tables that it stands in. */
export interface FigureTables {
  /** The form whose labels name their figures. */
  readonly format: FormatId;
  /** Whether parts that a total sums up count anything. */
  hasFilledParts(total: Fact): boolean;
}

function isCountUnit(unit: string, code?: IndicatorCode): boolean {
  return !unit.endsWith('元') && !code?.endsWith('_change');
}

/** The figure of a table cell. Its names are made when something is told of it, which is seldom. */
export class CellFigure implements Figure {
  readonly value: number | null;
  readonly status: Figure['status'];
  readonly #fact: Fact;
  readonly #tables: FigureTables;
  #key: string | undefined;
  #zeroIfBlank: boolean | undefined;

  constructor(fact: Fact, tables: FigureTables) {
    this.value = fact.value;
    this.status = fact.status;
    this.#fact = fact;
    this.#tables = tables;
  }

  get zeroIfBlank(): boolean {
    this.#zeroIfBlank ??= !this.#tables.hasFilledParts(this.#fact);
    return this.#zeroIfBlank;
  }

  get key(): string {
    this.#key ??= placeKey(this.place);
    return this.#key;
  }

  get isCount(): boolean {
    return isCountUnit(this.#fact.unit, this.#fact.indicator);
  }

  get term(): Term {
    const { indicator, applicant, value } = this.#fact;
    return { indicator, ...(applicant && { applicant }), value };
  }

  get place(): Place {
    return this.#fact.place;
  }

  get label(): string {
    return figureName(this.#fact.indicator, this.#tables.format, this.#fact.applicant);
  }
}

/** A figure of the prose by its words, `value` in the printed unit; its names are made as a cell's. */
export class TextFigure implements Figure {
  readonly value: number | null;
  readonly status: Figure['status'];
  readonly zeroIfBlank = false;
  readonly place: TextPlace;
  readonly #prose: Prose;
  readonly #printed: ProseFigure;
  #key: string | undefined;

  constructor(
    { prose, section }: { prose: Prose; section: number | null },
    printed: ProseFigure,
    { value, status }: Pick<Figure, 'value' | 'status'> = {
      value: printed.value,
      status: 'number',
    },
  ) {
    this.value = value;
    this.status = status;
    this.place = { section, start: printed.start, end: printed.end };
    this.#prose = prose;
    this.#printed = printed;
  }

  get key(): string {
    this.#key ??= placeKey(this.place);
    return this.#key;
  }

  get isCount(): boolean {
    return isCountUnit(this.#printed.unit);
  }

  get term(): Term {
    return { text: this.#words, value: this.#printed.value };
  }

  get label(): string {
    return `「${this.#words}」`;
  }

  get #words(): string {
    const { labelStart, end } = this.#printed;
    return this.#prose.original.slice(labelStart, end).trim().replace(/^其中/, '');
  }
}

/** Two places with the same key are the same printed figure; figures of the prose are told by where they begin. */
export function placeKey(place: Place): string {
  const frame = place.frame ?? 0;
  return isCellPlace(place)
    ? `${frame}/t${place.table}/${place.row}/${place.column}`
    : `${frame}/s${place.section}/${place.start}`;
}

/** Values of the cells beside a cell, for telling slips of the hand. */
export function neighbourValues({ facts }: Report): (place: Place) => number[] {
  return (place) => {
    const values: number[] = [];
    if (!isCellPlace(place)) return values;
    for (const fact of facts) {
      if (fact.value !== null && isBeside(fact.place, place)) values.push(fact.value);
    }
    return values;
  };
}

function isBeside(one: Place, cell: CellPlace): boolean {
  if (!isCellPlace(one) || one.table !== cell.table || one.frame !== cell.frame) return false;
  return Math.abs(one.row - cell.row) + Math.abs(one.column - cell.column) === 1;
}
