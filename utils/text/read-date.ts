import { parseChineseNumber } from './chinese-number.ts';
import { foldText } from './fold.ts';

/** A date as pages print it, its marks possibly lost; and the end of the match in the text it was found in. */
export interface FoundDate {
  /** YYYY-MM-DD */
  iso: string;
  start: number;
  end: number;
}

/** What every date begins with. */
const YEAR_BEGIN = /[12二]/;
const PLAIN = /(2 ?0 ?\d ?\d|19\d{2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?日)?(?!\d)/g;
const CHINESE =
  /(二[〇○零O0][〇○零一二三四五六七八九O0]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
/** 201711日, 20171231日: year and month marks lost in copying. */
const MARKS_LOST = /(20\d{2})年?(\d{2,4})日/g;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A valid calendar date as YYYY-MM-DD, else null; for years of four digits. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > days) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The dates in a text, in order; full-width and spaced digits are read, a lost 年 or 月 is put back where only one reading is a date. */
export function findDates(text: string): FoundDate[] {
  const folded = foldText(text);
  const found: FoundDate[] = [];
  if (!YEAR_BEGIN.test(folded)) return found;
  const add = (match: RegExpMatchArray, iso: string | null) => {
    const start = match.index ?? 0;
    if (iso && !found.some((one) => start < one.end && one.start < start + match[0].length)) {
      found.push({ iso, start, end: start + match[0].length });
    }
  };
  for (const match of folded.matchAll(PLAIN))
    add(match, toIsoDate(Number(match[1]!.replace(/ /g, '')), Number(match[2]), Number(match[3])));
  for (const match of folded.matchAll(CHINESE)) add(match, fromChinese(match));
  for (const match of folded.matchAll(MARKS_LOST))
    add(match, fromLostMarks(Number(match[1]), match[2]!));
  return found.sort((a, b) => a.start - b.start);
}

function fromChinese([, year, month, day]: RegExpMatchArray): string | null {
  const numbers = [year!.replace(/[○O0]/g, '〇'), month!, day!].map(parseChineseNumber);
  return numbers.includes(null) ? null : toIsoDate(numbers[0]!, numbers[1]!, numbers[2]!);
}

/** 11 is 1 January, 1231 is 31 December; three digits may be two dates and are read only where one of them is none. */
function fromLostMarks(year: number, digits: string): string | null {
  const readings = [1, 2]
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const)
    .filter(
      ([month, day]) =>
        day.length >= 1 &&
        day.length <= 2 &&
        !month.startsWith('0') &&
        !(day.length > 1 && day.startsWith('0')),
    )
    .map(([month, day]) => toIsoDate(year, Number(month), Number(day)))
    .filter((iso) => iso !== null);
  return readings.length === 1 ? readings[0]! : null;
}
