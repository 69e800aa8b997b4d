import type { Report } from '../model.ts';
import { type FormMarks, findFormMarks } from './form-blocks.ts';
import {
  findPartKeys,
  findUncoded,
  type ProseFact,
  readProseFacts,
  type UncodedFigure,
} from './mentions.ts';
import { readSections, type SectionProse } from './section-prose.ts';
import { readSpans, type SectionSpan } from './section-spans.ts';
import { buildSheets, type Sheet } from './sheets.ts';

/** A report as checks see it; what costs something is made at the first use, once for all. */
export interface CheckContext {
  report: Report;
  sheets: Sheet[];
  /** Cells that only one of the forms has. */
  formMarks: FormMarks[];
  /** The text before the first heading, then each section's. */
  prose: SectionProse[];
  proseFacts: ProseFact[];
  /** Exact amounts without a code; no shares and no changes. */
  uncoded: UncodedFigure[];
  /** Keys of figures that some sentence lists as parts of a whole. */
  partKeys: Set<string>;
  /** The parts of the report under headings of level 1. */
  spans: SectionSpan[];
}

class LazyContext implements CheckContext {
  readonly report: Report;
  #sheets?: Sheet[];
  #formMarks?: FormMarks[];
  #prose?: SectionProse[];
  #proseFacts?: ProseFact[];
  #uncoded?: UncodedFigure[];
  #partKeys?: Set<string>;
  #spans?: SectionSpan[];

  constructor(report: Report) {
    this.report = report;
  }

  get sheets(): Sheet[] {
    this.#sheets ??= buildSheets(this.report);
    return this.#sheets;
  }

  get formMarks(): FormMarks[] {
    this.#formMarks ??= findFormMarks(this.sheets);
    return this.#formMarks;
  }

  get prose(): SectionProse[] {
    this.#prose ??= readSections(this.report);
    return this.#prose;
  }

  get proseFacts(): ProseFact[] {
    this.#proseFacts ??= readProseFacts(this);
    return this.#proseFacts;
  }

  get uncoded(): UncodedFigure[] {
    this.#uncoded ??= findUncoded(this);
    return this.#uncoded;
  }

  get partKeys(): Set<string> {
    this.#partKeys ??= findPartKeys(this);
    return this.#partKeys;
  }

  get spans(): SectionSpan[] {
    this.#spans ??= readSpans(this.report);
    return this.#spans;
  }
}

export function createContext(report: Report): CheckContext {
  return new LazyContext(report);
}
