import type { Fact, Report, TextPlace } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { firstFigureFrom, type Prose, readProse, sentenceAt } from '../text/prose.ts';
import { findSplits, type ProseSplit } from '../text/prose-splits.ts';
import type { Quote } from './equations.ts';
import { cellFigure, type Figure, proseFigure } from './figures.ts';
import { buildSheets, type Sheet } from './sheets.ts';

/** The text of one section, read for its figures. */
export interface SectionProse {
  /** Index of the section, null for the text before the first heading. */
  section: number | null;
  prose: Prose;
  splits: ProseSplit[];
}

/** A figure of the prose that has a code. */
export interface ProseFact {
  fact: Fact & { place: TextPlace };
  figure: Figure;
  /** Its own words, as printed. */
  subject: string;
  /** Folded words from the sentence's start, or its last semicolon, up to it. */
  before: string;
  quote: Quote;
}

/** A report as checks see it; what costs something is made at the first use. */
export interface CheckContext {
  report: Report;
  sheets: Sheet[];
  prose: SectionProse[];
  proseFacts: ProseFact[];
}

export function createContext(report: Report): CheckContext {
  let sheets: Sheet[] | undefined;
  let prose: SectionProse[] | undefined;
  let proseFacts: ProseFact[] | undefined;
  return {
    report,
    get sheets() {
      sheets ??= buildSheets(report);
      return sheets;
    },
    get prose() {
      prose ??= readSections(report);
      return prose;
    },
    get proseFacts() {
      proseFacts ??= readProseFacts(report, this.prose);
      return proseFacts;
    },
  };
}

function readSections(report: Report): SectionProse[] {
  const sections = report.sections.map((section, index) => readSection(section.text, index));
  return [readSection(report.preamble, null), ...sections];
}

function readSection(text: string, section: number | null): SectionProse {
  const prose = readProse(text);
  let splits: ProseSplit[] | undefined;
  return {
    section,
    prose,
    get splits() {
      splits ??= findSplits(prose);
      return splits;
    },
  };
}

/** The longest quotation; a sentence that goes on is cut at its semicolons. */
const MAX_QUOTE = 240;

/** The sentence or sentences around a stretch of a section's text. */
export function quoteAt({ prose, section }: SectionProse, from: number, to: number): Quote {
  let start = sentenceAt(prose, from).start;
  let end = sentenceAt(prose, Math.max(from, to - 1)).end;
  if (end - start > MAX_QUOTE) {
    start = Math.max(start, prose.folded.lastIndexOf(';', from) + 1);
    const semicolon = prose.folded.indexOf(';', to);
    if (semicolon !== -1) end = Math.min(end, semicolon);
  }
  while (start < from && /\s/.test(prose.original[start]!)) start++;
  while (end > to && /\s/.test(prose.original[end - 1]!)) end--;
  return { text: prose.original.slice(start, end), place: { section, start, end } };
}

/** Folded words from the sentence's start, or its last semicolon, to a position. */
export function wordsBefore({ prose }: SectionProse, position: number): string {
  const { start } = sentenceAt(prose, position);
  const words = prose.folded.slice(start, position);
  return words.slice(words.lastIndexOf(';') + 1);
}

/** The folded heading over a text, empty before the first. */
export function headingOf({ sections }: Report, { section }: SectionProse): string {
  return section === null ? '' : foldText(sections[section]?.title ?? '');
}

function readProseFacts(report: Report, sections: SectionProse[]): ProseFact[] {
  const bySection = new Map(sections.map((one) => [one.section, one]));
  return report.facts.flatMap((fact) => {
    if (fact.source !== 'prose' || 'table' in fact.place) return [];
    const section = bySection.get(fact.place.section);
    return section ? [readProseFact({ ...fact, place: fact.place }, section)] : [];
  });
}

/** Ties a fact to the figure in the text, so that both are known as the same print. */
function readProseFact(fact: ProseFact['fact'], section: SectionProse): ProseFact {
  const { prose } = section;
  const { start, end } = fact.place;
  const index = firstFigureFrom(prose, start);
  const candidates = [prose.figures[index], prose.figures[index - 1]];
  const printed = candidates.find((one) => one && one.start < end && one.end > start);
  const before = wordsBefore(section, start);
  const quote = quoteAt(section, start, end);
  const figure = printed
    ? { ...proseFigure(prose, printed, section.section), value: fact.value, status: fact.status }
    : wordsFigure(fact, prose);
  return {
    fact,
    figure,
    subject: prose.original.slice(printed?.labelStart ?? start, printed?.start ?? end).trim(),
    before,
    quote,
  };
}

/** A figure in words, as 未收到申请 is 0. */
function wordsFigure(fact: ProseFact['fact'], prose: Prose): Figure {
  const text = prose.original.slice(fact.place.start, fact.place.end).trim();
  return {
    ...cellFigure(fact, false),
    term: { text, value: fact.value },
    label: `「${text}」`,
  };
}
