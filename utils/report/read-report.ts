import {
  APPLICANTS,
  type Fact,
  type FormatId,
  type IndicatorCode,
  type Problem,
  type Report,
  type Table,
  type TableKind,
} from '../model.ts';
import { findContentsElsewhere } from '../page/find-contents-elsewhere.ts';
import { findMainContainer } from '../page/find-main-container.ts';
import { judgeReport } from '../page/judge-report.ts';
import { type Block, elementOf, readBlocks } from '../page/read-blocks.ts';
import { countTraditional, forgetFolded } from '../text/fold.ts';
import { hasPinyin } from '../text/pinyin.ts';
import { indicatorLabel } from '../text/translate.ts';
import { dropChrome } from './drop-chrome.ts';
import { dropContents } from './drop-contents.ts';
import { createElementMap, type ElementMap } from './element-map.ts';
import { findHeadings } from './find-headings.ts';
import { findLostParts } from './find-lost-parts.ts';
import { forgetLabels } from './formats/labels.ts';
import { formatOf, type MatchedTable, matchTable, mixesFormats } from './formats/match-table.ts';
import { createGridReader, type GridReader, gatherTables, isTable } from './gather-tables.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readIdentity } from './read-identity.ts';
import { type Outline, readSections } from './read-sections.ts';

export interface Reading {
  report: Report;
  elements: ElementMap;
}

/**
 * Reads a page as an annual report: identity, sections, tables, every figure. Changes nothing on the page.
 * Always gives a Report; whether the page is one stands in it (`isReport`, `reasons`).
 */
export function readReport(document: Document): Reading {
  const body: Element = document.body ?? document.documentElement;
  forgetFolded();
  forgetLabels();
  const withoutPinyin = hasPinyin(body.textContent ?? '');
  const everywhere = readBlocks(body, isTable, withoutPinyin);
  const container = findMainContainer(body, everywhere);
  const blocks =
    container === body
      ? everywhere
      : everywhere.filter((block) => container.contains(elementOf(block)));
  const gridOf = createGridReader(withoutPinyin);
  const items = dropContents(dropChrome(gatherTables(blocks, gridOf)));
  const outline = readSections(items);
  const linesOfBlocks = everywhere.map((block) => linesOf(block, gridOf));
  const lines = linesOfBlocks.flat();
  const { tables, facts: printed, lost, problems } = readTables(outline);

  const identity = readIdentity(document, {
    all: lines,
    lead: linesOfBlocks.slice(0, leadLength(everywhere)).flat(),
    texts: [outline.preamble, ...outline.sections.map((section) => section.text)],
  });
  const { title, year } = identity;
  const format = formatOf(printed, year);
  const prose = readQuantities(outline.preamble, outline.sections, format, year);
  const facts = [...printed, ...prose.facts];
  if (mixesFormats(printed)) {
    problems.push({ code: 'mixed-format', message: { key: 'page.problem.mixed_format' } });
  }
  const judgement = judgeReport({
    title,
    year,
    windowTitle: document.title ?? '',
    opening: outline.preamble,
    sections: outline.sections,
    facts,
  });
  const { isReport } = judgement;
  problems.push(
    ...(isReport
      ? findLostParts({ container, outline, items, tables, facts, lost, year })
      : findContentsElsewhere(document, { title, lines, facts })),
  );
  const report: Report = {
    ...judgement,
    ...identity,
    format,
    script: scriptOf(lines),
    preamble: outline.preamble,
    sections: outline.sections,
    tables,
    facts,
    quantities: prose.quantities,
    structures: prose.structures,
    problems,
  };
  return { report, elements: createElementMap(outline, tables) };
}

/** The blocks up to the first main heading: the title stands there, those of other reports below. */
function leadLength(blocks: Block[]): number {
  const first = blocks.findIndex(
    (block) => block.kind === 'text' && findHeadings(block.text).some(({ level }) => level === 1),
  );
  return first < 0 ? blocks.length : first + 1;
}

/** A cell count that an index box stays below and a statistical table does not. */
const MOST_BOX_CELLS = 40;

const LONGEST_LABEL = 6;

function labelled(label: string, value: string): string {
  return label.length > LONGEST_LABEL || /[:：]$/.test(label)
    ? label + value
    : `${label}：${value}`;
}

/** The lines that identity is read from: paragraphs, and the label and value pairs of index boxes. */
function linesOf(block: Block, gridOf: GridReader): string[] {
  if (block.kind === 'text') return [block.text];
  if (block.table.localName !== 'table') return [];
  const { cells } = gridOf(block.table).grid;
  if (cells.length > MOST_BOX_CELLS) return [];
  return cells.slice(1).map((cell, i) => {
    const before = cells[i]!;
    return before.row === cell.row ? labelled(before.text, cell.text) : cell.text;
  });
}

interface TablesRead {
  tables: Table[];
  facts: Fact[];
  /** Rows and figures that are printed but could not be told apart. */
  lost: IndicatorCode[];
  problems: Problem[];
}

const OF_NONE = 1 << APPLICANTS.length;
const OF_ALL = OF_NONE - 1;

function readTables(outline: Outline): TablesRead {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  /** For each code a bit for the figure of each applicant, and one for that of none. */
  const known = new Map<IndicatorCode, number>();
  const isRead = (code: IndicatorCode) => {
    const bits = known.get(code) ?? 0;
    return (bits & OF_NONE) !== 0 || (bits & OF_ALL) === OF_ALL;
  };
  const unplaced = new Map<IndicatorCode, TableKind>();
  let previous: MatchedTable | null = null;
  const tables = outline.tables.map(({ item, section }, index): Table => {
    const matched = matchTable(item.grid, index, item.flat, previous);
    previous = matched;
    for (const fact of matched.facts) {
      // A table printed twice (for the screen and for the printer) is one table.
      const bits = known.get(fact.indicator) ?? 0;
      const bit = fact.applicant ? 1 << APPLICANTS.indexOf(fact.applicant) : OF_NONE;
      if ((bits & bit) !== 0) continue;
      known.set(fact.indicator, bits | bit);
      facts.push(fact);
      if (fact.status === 'unreadable') problems.push(unreadableCell(fact, matched.kind));
    }
    for (const indicator of matched.lost) unplaced.set(indicator, matched.kind);
    if (item.truncated) {
      problems.push({ code: 'grid-too-large', message: { key: 'page.problem.grid_too_large' } });
    }
    return { kind: matched.kind, section, grid: item.grid };
  });
  const lost = [...unplaced].filter(([indicator]) => !isRead(indicator));
  problems.push(...lost.map(([indicator, kind]) => lostRow(indicator, kind)));
  return { tables, facts, lost: lost.map(([indicator]) => indicator), problems };
}

/** The annex names some figures otherwise than the later forms. */
const formOf = (kind: TableKind): FormatId | undefined => (kind === 'annex' ? '2014' : undefined);

/** A row is there, but not which of its figures belongs to which column. */
function lostRow(indicator: IndicatorCode, kind: TableKind): Problem {
  const label = indicatorLabel(indicator, formOf(kind));
  return { code: 'unreadable-cell', message: { key: 'page.problem.lost_row', args: { label } } };
}

function unreadableCell(fact: Fact, kind: TableKind): Problem {
  const label = indicatorLabel(fact.indicator, formOf(kind), fact.applicant);
  return {
    code: 'unreadable-cell',
    message: { key: 'page.problem.unreadable_cell', args: { label, raw: fact.raw.slice(0, 40) } },
    place: fact.place,
  };
}

/** A page in traditional script has such characters all over; a simplified one a few in names at most. */
const TRADITIONAL_SHARE = 0.05;
const MOST_CHARACTERS = 20_000;

function scriptOf(lines: readonly string[]): 'hans' | 'hant' {
  const text = lines.join('').slice(0, MOST_CHARACTERS);
  const traditional = countTraditional(text);
  const enough = traditional / TRADITIONAL_SHARE;
  return traditional > 0 && countHan(text, enough) < enough ? 'hant' : 'hans';
}

/** How many of a text's characters are Chinese ones, as far as there are not enough. */
function countHan(text: string, enough: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < enough; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
