/** What the quick look finds in the words of a page, without its elements. */
import type { SectionKind } from '../model.ts';
import { foldOnce } from '../text/fold-once.ts';
import { hasOne } from '../text/has-one.ts';
import { dropPinyin } from '../text/pinyin.ts';
import { kindOfCompactTitle, LAST_WORDS, TITLE_ENDS } from './section-titles.ts';

/** Without these ends a page is not full of pinyin in brackets. */
const PINYIN_ENDS = ['n)', 'n）'];
/** A page without these is in simplified script and half-width digits. Marks are left in the width that they have. */
const FOLDED = [...'開動報況題項０１２'];

/** Folded as far as it matters, without white space and pinyin. */
export function compact(text: string): string {
  const plain = hasOne(text, PINYIN_ENDS) ? dropPinyin(text) : text;
  const joined = plain.replace(/\s+/g, '');
  return (hasOne(joined, FOLDED) ? foldOnce(joined) : joined).replaceAll('资讯', '信息');
}

/** What of a report's headings a text could have. */
export interface SpottedHeadings {
  /** The kinds of the numbered ones. */
  kinds: SectionKind[];
  /** The kinds of those below them, with the number in brackets. */
  lower: SectionKind[];
  /** The kinds of all these and of what could be a heading in a line of its own: words that no sentence goes on behind. */
  possible: Set<SectionKind | null>;
  /** Where the first main one stands; the text's length where there is none. */
  first: number;
}

const DIGITS = '[一二三四五六七八九十]{1,3}';
/**
 * The words that titles end with, and what stands before them: the next number with the title behind it, or,
 * where no sentence goes on, as many as a title may have. One pattern, since each costs more to prepare than to run.
 */
const HEADING = new RegExp(
  `${TITLE_ENDS}(?:${[
    `(?<=(第${DIGITS}(?:部分|章)[、.．,，:：]?|[(（]?${DIGITS}[、.．,，)）])([^。;；:：,，]{4,32}?))`,
    '(?![,，。、;；的])(?<=([^。;；:：,，\\d]{2,16}))',
  ].join('|')})`,
  'g',
);

/** Looks for the words that titles end with, and from there back to their numbers. */
export function findHeadings(text: string): SpottedHeadings {
  const kinds: SectionKind[] = [];
  const lower: SectionKind[] = [];
  const possible = new Set<SectionKind | null>();
  let first = text.length;
  if (!hasOne(text, LAST_WORDS)) return { kinds, lower, possible, first };
  // Long lists have the same titles again and again.
  const known = new Map<string, SectionKind | null>();
  let before = 0;
  HEADING.lastIndex = 0;
  for (let match = HEADING.exec(text); match; match = HEADING.exec(text)) {
    const end = HEADING.lastIndex;
    const number = match[1];
    const title = (match[2] ?? match[3]!).slice(before - end);
    const told = known.get(title);
    const kind = told === undefined ? kindOfCompactTitle(title) : told;
    known.set(title, kind);
    possible.add(kind);
    const start = end - title.length - (number?.length ?? 0);
    if (kind !== null && number !== undefined && start >= before) {
      if (number[0] === '(' || number[0] === '（') lower.push(kind);
      else {
        kinds.push(kind);
        first = Math.min(first, start);
      }
    }
    before = end;
  }
  return { kinds, lower, possible, first };
}

const SECTION_TITLE = new RegExp(`^[^。;；:：,，]{2,30}?${TITLE_ENDS}$`);

/** Whether a line could be the title of a section. */
export function isSectionTitle(line: string): boolean {
  return SECTION_TITLE.test(line);
}

const YEAR = /20\d\d年/;

export function namesYear(text: string): boolean {
  return YEAR.test(text);
}

/** Labels of the forms with a figure right after them. */
const FILLED =
  /(?:申请数量|总计|行政许可|行政处罚|行政强制|规章|规范性文件|收费|予以公开|继续办理|计1条[)）]条|[数量][件条个人次])[|｜]*\d+(?![.．、\d])/g;

/** How many figures the forms have. A row has several; which is whose does not matter here. */
export function countFigures(text: string): number {
  let figures = 0;
  for (const row of text.match(FILLED) ?? []) figures += Math.max(1, row.length - 6);
  return figures;
}

const TOLD = /(?:收到|受理|答复|公开|办结)[^。]{0,20}\d[件条]/g;

/** How many figures of the forms the sentences of a page tell. */
export function countTold(text: string): number {
  return text.match(TOLD)?.length ?? 0;
}
