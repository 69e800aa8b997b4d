import { foldText } from '../text/fold.ts';
import type { Item } from './gather-tables.ts';

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const NUMBER = `第${NUMERAL}(?:部分|章)[、.,:]?|${NUMERAL}[、.,:]`;
const NUMBERS = new RegExp(NUMBER, 'g');
const BEGINS = new RegExp(`^(?:${NUMBER}|\\(${NUMERAL}\\)|\\d{1,2}[.、]?)`);
const BEGINS_FIRST = /^\s*(?:第 ?一 ?[部章]|一 ?[、.．,，:：])/;
/** Where a title ends in a list: at the dots and the page behind it, at a mark, at what is below it. */
const TITLE_END = /[….·,;(\d]|$/;
/** Longer lines hold text. */
const LONGEST_LINE = 60;
const FEWEST_TITLES = 3;

/**
 * Without the list of contents that stands before a report, in lines of its own or in one: the same titles follow as headings.
 * What of its words a later heading does not repeat makes it none: then it is the report itself.
 */
export function dropContents(items: Item[]): Item[] {
  const first = items.findIndex((item) => item.kind === 'text' && BEGINS_FIRST.test(item.text));
  const end = items.findIndex((item, i) => i >= first && !isOfList(lineOf(item)));
  if (first < 0 || end < 0) return items;
  const titles = items.slice(first, end).map(lineOf).flatMap(titlesIn);
  if (titles.length < FEWEST_TITLES) return items;
  const headings = items.slice(end).map((item) => lineOf(item).replace(BEGINS, ''));
  const isRepeated = (title: string) => headings.some((heading) => heading.startsWith(title));
  return titles.filter(isRepeated).length * 2 > titles.length
    ? [...items.slice(0, first), ...items.slice(end)]
    : items;
}

/** Folded and without white space; empty for a table. */
function lineOf(item: Item): string {
  return item.kind === 'text' ? foldText(item.text).replace(/\s+/g, '') : '';
}

/** A number and a title and no sentence, or a line with so many numbers that it has room for little else. */
function isOfList(line: string): boolean {
  if (!BEGINS.test(line)) return false;
  const numbers = line.match(NUMBERS)?.length ?? 0;
  return line.length <= LONGEST_LINE * Math.max(1, numbers) && (numbers > 1 || !/[。;]/.test(line));
}

function titlesIn(line: string): string[] {
  return line
    .split(NUMBERS)
    .slice(1)
    .map((title) => title.slice(0, title.search(TITLE_END)))
    .filter((title) => title.length > 1);
}
