import type {
  Fact,
  Growth,
  Report,
  Share,
  Split,
  Structure,
  StructureFigure,
  TextPlace,
} from '../model.ts';
import { foldText, foldWords } from '../text/fold.ts';
import { figureLabel, firstFigureFrom, type Prose, readProse, sentenceAt } from '../text/prose.ts';
import type { ProseFigure } from '../text/prose-figures.ts';
import type { Quote } from './equations.ts';
import { type Figure, placeKey, proseFigure } from './figures.ts';
import { type FormMarks, findFormMarks } from './form-blocks.ts';
import { readSpans, type SectionSpan } from './section-spans.ts';
import { buildSheets, type Sheet } from './sheets.ts';

/** The text of one section, read for its figures. */
export interface SectionProse {
  /** Index of the section, null for the text before the first heading. */
  section: number | null;
  prose: Prose;
  splits: Split<ProseFigure>[];
  shares: Share<ProseFigure>[];
  growths: Growth<ProseFigure>[];
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

/** A figure of the prose that no code names, with the words before it. */
export interface UncodedFigure {
  section: SectionProse;
  figure: ProseFigure;
  label: string;
}

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

type Makers = {
  [name in Exclude<keyof CheckContext, 'report'>]: (of: CheckContext) => CheckContext[name];
};

const MAKERS: Makers = {
  sheets: ({ report }) => buildSheets(report),
  formMarks: ({ sheets }) => findFormMarks(sheets),
  prose: ({ report }) => readSections(report),
  proseFacts: readProseFacts,
  uncoded: findUncoded,
  partKeys: findPartKeys,
  spans: ({ report }) => readSpans(report),
};

export function createContext(report: Report): CheckContext {
  const context = { report } as CheckContext;
  for (const [name, make] of Object.entries(MAKERS)) {
    const get = () => {
      const value = make(context);
      Object.defineProperty(context, name, { value });
      return value;
    };
    Object.defineProperty(context, name, { get, configurable: true });
  }
  return context;
}

function findUncoded({ prose, proseFacts }: CheckContext): UncodedFigure[] {
  const coded = new Set(proseFacts.map((one) => one.figure.key));
  return prose.flatMap((section) =>
    section.prose.figures
      .filter((figure) => !figure.approximate && !figure.change && figure.unit !== '%')
      .filter((figure) => !coded.has(keyInSection(section, figure)))
      .map((figure) => ({ section, figure, label: figureLabel(section.prose, figure) })),
  );
}

function findPartKeys({ prose }: CheckContext): Set<string> {
  return new Set(
    prose.flatMap((section) =>
      section.splits.flatMap(({ parts }) => parts.map((part) => keyInSection(section, part))),
    ),
  );
}

function keyInSection({ section }: SectionProse, { start, end }: ProseFigure): string {
  return placeKey({ section, start, end });
}

function readSections(report: Report): SectionProse[] {
  const texts = [report.preamble, ...report.sections.map((section) => section.text)];
  const sections = texts.map((text, index) => ({
    section: index === 0 ? null : index - 1,
    prose: readProse(text),
    splits: [] as SectionProse['splits'],
    shares: [] as SectionProse['shares'],
    growths: [] as SectionProse['growths'],
  }));
  for (const structure of report.structures) addStructure(structure, sections);
  return sections;
}

/** Ties what the reader saw to the figures of the text; what has lost one of them is left out. */
function addStructure(structure: Structure, sections: SectionProse[]): void {
  const { place } = structure.kind === 'split' ? structure.whole : structure.percent;
  const section = sections[(place.section ?? -1) + 1];
  if (!section) return;
  const find = (one: StructureFigure) => figureAt(section.prose, one.place.start);
  const findOrNull = (one: StructureFigure | null) => one && find(one);
  if (structure.kind === 'split') {
    const whole = find(structure.whole);
    const parts = structure.parts.flatMap((part) => find(part) ?? []);
    if (whole) section.splits.push({ ...structure, whole, parts });
    return;
  }
  const percent = find(structure.percent);
  if (structure.kind === 'share') {
    const part = find(structure.part);
    const whole = findOrNull(structure.whole);
    if (percent && part) section.shares.push({ percent, part, whole, named: structure.named });
  } else {
    const { falls } = structure;
    const current = find(structure.current);
    const difference = findOrNull(structure.difference);
    if (percent && current) section.growths.push({ percent, current, difference, falls });
  }
}

function figureAt(prose: Prose, start: number): ProseFigure | null {
  const figure = prose.figures[firstFigureFrom(prose, start)];
  return figure?.start === start ? figure : null;
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
  return section === null ? '' : foldWords(foldText(sections[section]?.title ?? ''));
}

function readProseFacts({ report, prose, partKeys }: CheckContext): ProseFact[] {
  const bySection = new Map(prose.map((one) => [one.section, one]));
  const told = new Map<string, ProseFact[]>();
  for (const fact of report.facts) {
    if (fact.source !== 'prose' || 'table' in fact.place) continue;
    const section = bySection.get(fact.place.section);
    const one = section && readProseFact({ ...fact, place: fact.place }, section);
    if (!one) continue;
    const sentence = sentenceAt(section.prose, fact.place.start).index;
    const key = [fact.indicator, fact.applicant, section.section, sentence].join();
    told.set(key, [...(told.get(key) ?? []), one]);
  }
  return [...told.values()].filter((facts) => agree(facts, partKeys)).flat();
}

/** 「甲栏目公开3条；乙栏目公开5条」: one figure with several numbers in a list tells parts of it. */
function agree(facts: ProseFact[], partKeys: Set<string>): boolean {
  const wholes = facts.filter(({ figure }) => !partKeys.has(figure.key));
  const isList = wholes.some(({ before }) => !before.startsWith(wholes[0]!.before));
  return !isList || wholes.every(({ fact }) => fact.value === wholes[0]!.fact.value);
}

/** Ties a fact to the figure in the text, so that both are known as the same print; 约100条 equals nothing. */
function readProseFact(fact: ProseFact['fact'], section: SectionProse): ProseFact | null {
  const { prose } = section;
  const { start, end } = fact.place;
  const index = firstFigureFrom(prose, start);
  const candidates = [prose.figures[index], prose.figures[index - 1]];
  const printed = candidates.find((one) => one && one.start < end && one.end > start);
  if (printed?.approximate) return null;
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
    key: placeKey(fact.place),
    value: fact.value,
    status: fact.status,
    zeroIfBlank: false,
    isCount: true,
    term: { text, value: fact.value },
    place: fact.place,
    label: `「${text}」`,
  };
}
