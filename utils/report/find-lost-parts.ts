import type { Fact, IndicatorCode, Problem, Section, SectionKind, Table } from '../model.ts';
import { findLargePictures } from '../page/find-pictures.ts';
import type { TextBlock } from '../page/read-blocks.ts';
import { foldText } from '../text/fold.ts';
import type { Item } from './gather-tables.ts';
import type { Outline } from './read-sections.ts';

interface WhatWasRead {
  container: Element;
  outline: Outline;
  /** In the order of the page, what belongs to the site left out. */
  items: Item[];
  tables: Table[];
  facts: Fact[];
  /** Rows of which nothing but the label was read. */
  lost: IndicatorCode[];
  year: number | null;
}

/** What of a report's own page is a picture, or has been cut off. */
export function findLostParts(read: WhatWasRead): Problem[] {
  return [...findPicturedTables(read), ...findCutTables(read), ...findCutPage(read)];
}

/** The sections of the form with a table each, and a code that every reading of that table has. */
const TABLED: [SectionKind, RegExp][] = [
  ['disclosure', /^(?:regulations|normative_documents|licensing|penalties)\./],
  ['applications', /^(?:applications|outcome)\./],
  ['review', /^(?:review|litigation)/],
];
const FIRST_FORM_YEAR = 2019;
/** What stands before a table: 附表, 统计表, 见下表. */
const CAPTION = /(?:附表|统计表|情况表|如?下表(?:所示)?)[^。]{0,12}$/;

/**
 * A section of the form without its table but with a large picture; before 2019, when only the annex was a table, a picture
 * that is announced as one.
 */
function findPicturedTables({ container, outline, facts, year }: WhatWasRead): Problem[] {
  const printed = facts.filter(({ source }) => source === 'table');
  const isForm = printed.some(({ indicator }) => TABLED.some(([, own]) => own.test(indicator)));
  const expected = isForm || (year !== null && year >= FIRST_FORM_YEAR);
  const pictured = new Set(
    findLargePictures(container).flatMap((picture) => {
      const before = textBefore(outline, picture);
      if (!before) return [];
      const { section, text } = before;
      const main = mainSection(outline.sections, section);
      const own = expected && TABLED.find(([kind]) => kind === main?.kind)?.[1];
      const isMissing = own
        ? !printed.some(({ indicator }) => own.test(indicator))
        : printed.length === 0 && CAPTION.test(foldText(text.trimEnd().slice(-40)));
      return isMissing ? [main?.title ?? ''] : [];
    }),
  );
  return [...pictured].map((section) => ({
    code: 'table-as-image',
    message: section
      ? { key: 'page.problem.table_as_image_in', args: { section } }
      : { key: 'page.problem.table_as_image' },
  }));
}

/** The section that an element of the page stands in, -1 before the first heading, and its text up to there. */
function textBefore(outline: Outline, element: Element): { section: number; text: string } | null {
  const stands = (block: TextBlock) => {
    const { node } = block.runs[0]!;
    return (node.compareDocumentPosition(element) & node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const index = outline.sources.findLastIndex(
    ({ heading, parts }, i) =>
      (heading && stands(heading.block)) || (i === 0 && parts[0] && stands(parts[0].block)),
  );
  if (index < 0) return null;
  const source = outline.sources[index]!;
  const part = source.parts.findLast(({ block }) => stands(block));
  const heading = source.heading?.block.text ?? '';
  return {
    section: index - 1,
    text: part ? part.block.text.slice(part.from, part.from + part.length) : heading,
  };
}

function mainSection(sections: Section[], index: number): Section | undefined {
  return sections.slice(0, index + 1).findLast(({ level }) => level === 1);
}

/** The rows with which the tables of the forms end: without all of them a table has lost its end. */
const LAST_ROWS: [first: RegExp, last: RegExp][] = [
  [/^applications\.new$/, /^(?:outcome\.(?:other|total)|applications\.carried_out)/],
  [/^disclosure\.total$/, /^(?:complaints|fees|organisation|meetings|training)\./],
];

/** Labels of the forms' heads: a table that ends below them has lost all its rows. */
const HEAD = /申请人情况|信息内容|结果维持|统计指标/;

function findCutTables({ items, tables, facts, lost, outline }: WhatWasRead): Problem[] {
  const printed = facts.filter(({ source }) => source === 'table');
  const codes = [...printed.map(({ indicator }) => indicator), ...lost];
  const has = (code: RegExp) => codes.some((one) => code.test(one));
  const last = outline.tables.findIndex(({ item }) => item === items.at(-1));
  const isCut =
    LAST_ROWS.some(([first, end]) => has(first) && !has(end)) ||
    (tables[last]?.kind === 'other' &&
      tables[last].grid.cells.some(({ text }) => HEAD.test(foldText(text))));
  return isCut ? [{ code: 'table-cut-off', message: { key: 'page.problem.table_cut_off' } }] : [];
}

/** A paragraph of this length that does not end its sentence breaks off. */
const LEAST_PROSE = 40;
const BROKEN_OFF = /[\u4e00-\u9fff,、;]$/;

/**
 * A page that ends in a table or in the midst of a sentence, the parts that every report ends with still to come:
 * 问题 in any year, 其他 as well in the form since 2019.
 */
function findCutPage({ items, outline, year }: WhatWasRead): Problem[] {
  const kinds = outline.sections.flatMap(({ level, kind }) => (level === 1 && kind) || []);
  const last = items.at(-1);
  if (!last || kinds.length === 0 || kinds.includes('annex')) return [];
  const isForm = year !== null && year >= FIRST_FORM_YEAR;
  const isCut =
    last.kind === 'table'
      ? isForm && !kinds.includes('problems') && !kinds.includes('other')
      : !kinds.includes(isForm ? 'other' : 'problems') &&
        last.text.length >= LEAST_PROSE &&
        BROKEN_OFF.test(foldText(last.text));
  return isCut ? [{ code: 'page-cut-off', message: { key: 'page.problem.page_cut_off' } }] : [];
}
