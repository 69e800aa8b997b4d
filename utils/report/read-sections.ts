import type { Section, SectionKind } from '../model.ts';
import type { TextBlock } from '../page/read-blocks.ts';
import { endsAsTitle, kindOfTitle, knownTitleLength } from '../page/section-titles.ts';
import { countStatutory } from '../page/weigh-evidence.ts';
import { foldText } from '../text/fold.ts';
import { type Counts, countOn, findHeadings, type Heading, NO_COUNTS } from './find-headings.ts';
import type { Item, TableItem } from './gather-tables.ts';

/** A stretch of a section's text and the block it comes from. */
export interface TextPart {
  block: TextBlock;
  /** Offset in the block of the part's first character. */
  from: number;
  length: number;
  /** Offset in the section's text. */
  start: number;
}

/** A section with the way back to the page; `heading` is null for the text before the first heading. */
export interface SectionSource {
  heading: { block: TextBlock; start: number; end: number } | null;
  parts: TextPart[];
}

export interface Outline {
  preamble: string;
  sections: Section[];
  /** Sources: index 0 is the preamble, index i + 1 is section i. */
  sources: SectionSource[];
  tables: { item: TableItem; section: number | null }[];
}

interface OpenSection {
  heading: Heading | null;
  block: TextBlock | null;
  text: string;
  parts: TextPart[];
}

/** Divides a report's items into sections. A table belongs to the section that it stands in. */
export function readSections(items: Item[]): Outline {
  const open: OpenSection[] = [{ heading: null, block: null, text: '', parts: [] }];
  let counts = NO_COUNTS;
  const tables: Outline['tables'] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'table') {
      tables.push({ item, section: open.length > 1 ? open.length - 2 : null });
    } else {
      counts = readBlock(item, items[index + 1], open, counts);
    }
  }
  const sections = open.slice(1).map(toSection);
  return {
    preamble: open[0]!.text,
    sections: raiseMainHeadings(sections),
    sources: open.map(({ heading, block, parts }) => ({
      heading: heading && block ? { block, start: heading.start, end: heading.titleEnd } : null,
      parts,
    })),
    tables,
  };
}

/** The unit or the figure that a line of its own has where a table is printed cell by cell. */
const NEXT_CELL = /^(?:条|件|次|篇|个|份|人|项|人次|场次?|期|万?元|[\d,.]{1,15})$/;

const LONGEST_CELL = 60;

/** Adds a block to the open sections; gives how far the headings below the current main one have been counted. */
function readBlock(
  block: TextBlock,
  next: Item | undefined,
  open: OpenSection[],
  before: Counts,
): Counts {
  const isRowLabel =
    next?.kind === 'text' && next.text.length < LONGEST_CELL && NEXT_CELL.test(next.text.trim());
  const headings = isRowLabel ? [] : findHeadings(block.text, before);
  let from = 0;
  for (const heading of headings) {
    addText(open.at(-1)!, block, from, heading.start);
    open.push({ heading, block, text: '', parts: [] });
    from = heading.titleEnd;
  }
  addText(open.at(-1)!, block, from, block.text.length);
  return headings.reduce(countOn, before);
}

/** Marks between a heading and its text. */
const AFTER_HEADING = /^[\s。:：]+/;

function addText(section: OpenSection, block: TextBlock, from: number, to: number): void {
  const raw = block.text.slice(from, to);
  const afterHeading = section.heading && section.block === block && section.text === '';
  const skipped = afterHeading
    ? (AFTER_HEADING.exec(raw)?.[0].length ?? 0)
    : raw.length - raw.trimStart().length;
  const text = raw.slice(skipped).trimEnd();
  if (text === '') return;
  section.parts.push({
    block,
    from: from + skipped,
    length: text.length,
    start: section.text.length,
  });
  section.text += `${text}\n`;
}

function toSection({ heading, block, text }: OpenSection): Section {
  const { level, ordinal, titleStart, titleEnd } = heading!;
  const title = block!.text.slice(titleStart, titleEnd).replace(/(?<![\s。:：])[\s。:：]+$/, '');
  return { level, ordinal, title, kind: kindAt(level, title), text };
}

/** With so many titles of the law, headings are main ones, whatever their numbers look like. */
const FEWEST_MAIN = 3;

/** The sections of a report that numbers its main headings 1、 or （一） and has none above them, with these at level 1. */
function raiseMainHeadings(sections: Section[]): Section[] {
  const above = Math.min(...sections.map(({ level }) => level)) - 1;
  if (above < 1) return sections;
  const raised = sections.map((section) => {
    const level = (section.level - above) as Section['level'];
    return { ...section, level, kind: kindAt(level, section.title) };
  });
  const main = raised.filter(({ title }) => isMainTitle(title));
  return countStatutory(main.map(({ kind }) => kind)) >= FEWEST_MAIN ? raised : sections;
}

/** Whether a title is a known one, or ends like one. */
function isMainTitle(title: string): boolean {
  const folded = foldText(title);
  return endsAsTitle(folded) || knownTitleLength(folded.replace(/\s/g, '')) > 0;
}

/** Only the main headings have one of the kinds; what is below them belongs to theirs. */
function kindAt(level: number, title: string): SectionKind | null {
  return level === 1 ? kindOfTitle(foldText(title)) : null;
}
