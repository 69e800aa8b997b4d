import type { Period } from '../model.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { foldText } from '../text/fold.ts';
import { findDates, toIsoDate } from '../text/read-date.ts';

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
  /(?:发布|释出|公开|公布|发文|生成|成文|发表|刊发|撰写|(?<![^\s[(|:;,])(?:日期|时间))(?:日 ?期|时 ?间)? ?: ?/g;

/** What stands behind a label and before a date, whatever its width. */
const LABEL_END = /[:：|].{0,3}[12二１２]/;

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
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    if (!META_NAMES.includes(name)) continue;
    const date = findDates(meta.getAttribute('content') ?? '')[0];
    if (date) return date.iso;
  }
  return null;
}

function fromElements(document: Document): string | null {
  // Some sites put a whole line into it, with the day of printing.
  const text = document.getElementsByTagName('publishtime')[0]?.textContent?.trim() ?? '';
  if (text === '') return null;
  const date = findDates(text)[0];
  return fromLabels([text]) ?? (date?.start === 0 ? date.iso : null);
}

function fromLabels(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > 5000 || !LABEL_END.test(line)) continue;
    for (const label of foldText(line).replaceAll('|', ':').matchAll(LABELLED)) {
      const end = label.index + label[0].length;
      const date = findDates(line.slice(end, end + 24))[0];
      if (date && date.start <= 2) return date.iso;
    }
  }
  return null;
}

/** What may stand beside the date in a line that says nothing else: the hour, and who signs. */
const BESIDE_DATE =
  /^(?:[\u4e00-\u9fff]{2,20}(?:政府|委员会|办公[室厅]|办事处|[委办局厅部署院]))?(?:\d{1,2}:\d\d(?::\d\d)?)?$/;
const MARKS = /[()\s•·]/g;

/** The last line first: reports are signed at their end, sometimes under their title. */
function fromSignature(lines: readonly string[]): string | null {
  const ordered = [...lines.slice(-12).reverse(), ...lines.slice(0, 30)];
  for (const line of ordered) {
    if (line.length > 40) continue;
    const date = findDates(line)[0];
    if (!date) continue;
    const rest = foldText(line.slice(0, date.start) + line.slice(date.end));
    if (BESIDE_DATE.test(rest.replace(MARKS, ''))) return date.iso;
  }
  return null;
}

const CUE = /统计|数据|期限|时限|起止|截至|时间范围|年度报告|自$|从$/;
/** A month and a day, or what is left of them where their marks were lost: 11日 is 1月1日, 1231日 is 12月31日. */
const DAY = String.raw`(\d{1,2}[月.\/-]\d{1,2}(?!\d)|\d{2,4}(?=日))日?`;
const SPAN = new RegExp(
  String.raw`(20\d\d)[年.\/-]?${DAY}(?:起|开始)?,?(?:至|到|[-—~―]){1,2}(?:(20\d\d)[年.\/-]?|[当同本]年)?${DAY}`,
  'g',
);
/** What joins two dates, right behind the first. */
const JOINT = /[\d日起始,]\s*[至到\-—~―]/;
const CHINESE_NUMERAL = /[一二三四五六七八九十〇○零]{1,4}(?=[年月日])/g;

/** The period that the statistics are said to cover, or null: two dates joined by 至 in a sentence about them. */
export function readPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const folded = foldText(text);
    if (!JOINT.test(folded)) continue;
    const compact = folded
      .replace(/\s+/g, '')
      .replace(CHINESE_NUMERAL, (numeral) =>
        String(parseChineseNumber(numeral.replace(/○/g, '〇')) ?? numeral),
      );
    for (const match of compact.matchAll(SPAN)) {
      if (!CUE.test(compact.slice(Math.max(0, match.index - 40), match.index))) continue;
      const from = toDay(match[1]!, match[2]!);
      const to = toDay(match[3] ?? match[1]!, match[4]!);
      if (from && to) return { from, to };
    }
  }
  return null;
}

/** Three digits may be two dates and are read only where one of them is none. */
function toDay(year: string, day: string): string | null {
  const marked = day.split(/\D/);
  const readings =
    marked.length > 1
      ? [marked]
      : [1, 2].map((cut) => [day.slice(0, cut), day.slice(cut)]).filter(([, rest]) => rest);
  const days = readings
    .filter(([, rest]) => rest!.length <= 2)
    .flatMap(([month, rest]) => toIsoDate(Number(year), Number(month), Number(rest)) ?? []);
  return days.length === 1 ? days[0]! : null;
}
