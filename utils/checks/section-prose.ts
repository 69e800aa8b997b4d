import type { Growth, Report, Share, Split, Structure, StructureFigure } from '../model.ts';
import { foldText, foldWords } from '../text/fold.ts';
import { firstFigureFrom, type Prose, readProse, sentenceAt } from '../text/prose.ts';
import type { ProseFigure } from '../text/prose-figures.ts';
import type { Quote } from './equations.ts';

/** The text of one section, read for its figures. */
export interface SectionProse {
  /** Index of the section, null for the text before the first heading. */
  section: number | null;
  prose: Prose;
  splits: Split<ProseFigure>[];
  shares: Share<ProseFigure>[];
  growths: Growth<ProseFigure>[];
}

/** The text before the first heading, then those of all sections, with what the reader saw of their structure. */
export function readSections(report: Report): SectionProse[] {
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

/** The folded heading over a text, empty before the first. */
export function headingOf({ sections }: Report, { section }: SectionProse): string {
  return section === null ? '' : foldWords(foldText(sections[section]?.title ?? ''));
}
