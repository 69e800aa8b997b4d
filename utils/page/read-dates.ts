import type { Period } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { findDates } from '../text/read-date.ts';

const META_NAMES = [
  'pubdate',
  'publishdate',
  'publishtime',
  'article:published_time',
  'firstpublishedtime',
  'createdate',
];
/** 打印, 访问, 统计 … before 时间 make it something else. */
const LABELLED =
  /(?:发布|释出|公开|公布|发文|生成|成文|发表|刊发|(?<![^\s[(|:;,])(?:日期|时间))(?:日 ?期|时 ?间)? ?: ?/g;
const LONGEST_LINE = 200;

/**
 * The day on which the page says that it was published, or null: its meta data, else a labelled date,
 * else a line that is nothing but a date (the report's signature). The day of printing or of the visit is none of these.
 */
export function readPublicationDate(
  document: Document,
  lines: readonly string[],
  reportLines: readonly string[],
): string | null {
  return (
    fromMeta(document) ??
    fromElements(document) ??
    fromLabels(lines) ??
    fromSignature(reportLines) ??
    fromSignature(lines)
  );
}

function fromMeta(document: Document): string | null {
  for (const meta of document.querySelectorAll('meta[name], meta[property]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    if (!META_NAMES.includes(name)) continue;
    const date = findDates(meta.getAttribute('content') ?? '')[0];
    if (date) return date.iso;
  }
  return null;
}

function fromElements(document: Document): string | null {
  const element = document.querySelector('publishtime');
  return element ? (findDates(element.textContent ?? '')[0]?.iso ?? null) : null;
}

function fromLabels(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > 5000) continue;
    const folded = foldText(line);
    for (const label of folded.matchAll(LABELLED)) {
      const end = label.index + label[0].length;
      const date = findDates(line.slice(end, end + 24))[0];
      if (date && date.start <= 2) return date.iso;
    }
  }
  return null;
}

/** The last line first: reports are signed at their end, sometimes under their title. */
function fromSignature(lines: readonly string[]): string | null {
  const ordered = [...lines.slice(-12).reverse(), ...lines.slice(0, 30)];
  for (const line of ordered) {
    if (line.length > 40) continue;
    const date = findDates(line)[0];
    if (!date) continue;
    const rest = foldText(line.slice(0, date.start) + line.slice(date.end)).replace(/[()\s]/g, '');
    if (rest === '') return date.iso;
  }
  return null;
}

const PERIOD_CUE = /统计|数据|期限|时限|起止|截至|时间范围|年度报告|自20|从20/;

/** The period that the statistics are said to cover, or null: two dates joined by 至 in a sentence about them. */
export function readPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const dates = findDates(text);
    for (let i = 0; i + 1 < dates.length; i++) {
      const between = foldText(text.slice(dates[i]!.end, dates[i + 1]!.start));
      const before = foldText(text.slice(Math.max(0, dates[i]!.start - 40), dates[i]!.start));
      if (/^[ ,]*起?[ ,]*(?:至|到|-|—|~|～|―)+ ?$/.test(between) && PERIOD_CUE.test(before)) {
        return { from: dates[i]!.iso, to: dates[i + 1]!.iso };
      }
    }
    const short = shortPeriod(text);
    if (short) return short;
  }
  return null;
}

const SHORT =
  /(20\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?起?[ ,]*(?:至|到|-|—|~) ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;

/** 2019年1月1日到12月31日: the second year is left out. */
function shortPeriod(text: string): Period | null {
  const folded = foldText(text.slice(0, LONGEST_LINE * 50));
  const match = SHORT.exec(folded);
  if (!match || !PERIOD_CUE.test(folded.slice(Math.max(0, match.index - 40), match.index)))
    return null;
  const [, year, m1, d1, m2, d2] = match;
  const pad = (digits: string) => digits.padStart(2, '0');
  return { from: `${year}-${pad(m1!)}-${pad(d1!)}`, to: `${year}-${pad(m2!)}-${pad(d2!)}` };
}
