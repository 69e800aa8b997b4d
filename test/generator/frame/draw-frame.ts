import type { PageFrame } from '../document.ts';
import type { Random } from '../random.ts';
import type { Body } from './bodies.ts';

/** How a date is written on the info line. */
const DATE_STYLES: readonly (readonly [PageFrame['dateStyle'], number])[] = [
  ['iso', 4],
  ['iso-time', 4],
  ['han', 2],
  ['slash', 1],
  ['dot', 0.5],
];
const DATE_LABELS = ['发布时间', '发布日期', '时间', '日期', '发表日期'];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** `YYYY-MM-DD` in the given manner; the time of day follows from the day. */
export function printDate(date: string, style: PageFrame['dateStyle']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (style === 'han') return `${year}年${Number(month)}月${Number(day)}日`;
  if (style === 'slash') return `${year}/${Number(month)}/${Number(day)}`;
  if (style === 'dot') return `${year}.${month}.${day}`;
  return style === 'iso' ? date : `${date} ${pad(8 + (Number(day) % 10))}:${pad(Number(day) + 20)}`;
}

/**
 * A day of publication within the term of article 49 (domain.md §1): by 31 March for governments and
 * for everybody before the reports on 2019, else by 31 January.
 */
function drawPublication(random: Random, body: Body, year: number): string {
  const isLate = year < 2019 || body.isCountyGovernment;
  const month = isLate ? random.integer(1, 3) : 1;
  const day = random.integer(month === 1 ? 4 : 1, month === 2 ? 28 : 31);
  return `${year + 1}-${pad(month)}-${pad(day)}`;
}

/** What stands around the article. The source names the body in full where the title does not. */
export function drawFrame(
  random: Random,
  body: Body,
  year: number,
  titleNamesBody: boolean,
): PageFrame {
  const indexBox = random.chance(0.3);
  const own = titleNamesBody && random.chance(0.3) ? null : body.name;
  return {
    publishedOn: random.chance(0.04) ? null : drawPublication(random, body, year),
    dateStyle: random.weigh(DATE_STYLES),
    dateLabel: random.pick(DATE_LABELS),
    source: own,
    site: body.level === 'central' ? `${body.name}网站` : `${body.place}人民政府`,
    datePlace: random.weigh([
      ['line', 5],
      ['meta-and-line', 4],
      [indexBox ? 'index-box' : 'line', 2],
    ] as const),
    indexBox,
    chrome: random.chance(0.7),
    prefix: '',
    titleInside: random.chance(0.2),
  };
}
