import type { Report } from '../model.ts';
import { type Form, findForms } from './form-blocks.ts';
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
  /** The forms of which the tables have cells that only these have, the newest first. */
  forms: Form[];
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
  #forms?: Form[];
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

  get forms(): Form[] {
    this.#forms ??= findForms(this.sheets);
    return this.#forms;
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
