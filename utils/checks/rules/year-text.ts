import type { CheckContext } from '../check-context.ts';
import { defineCheck, failWith, pass, skip } from '../define-check.ts';
import { quoteAt, type SectionProse } from '../section-prose.ts';
import { findSpan } from '../section-spans.ts';
import { findYears, type YearWord, yearInTitle } from '../year-words.ts';

interface Mention extends YearWord {
  section: SectionProse;
}

/** 编制了2018年…报告, 现将2018年…情况公布如下: the opening says itself which year it is about. */
const OWN_YEAR =
  /^.{0,16}?(?:政[府务]信息公开|信息公开|政务公开)(?:.{0,10}报告|(?:工作)?(?:的)?情况.{0,8}(?:公布|公开|报告|如下))/;

/** 较2023年: the year that something is compared with. */
const COMPARES = /[较比与同于自从至到和]\s?$/;
/** Once may be chance. */
const LEAST_MENTIONS = 2;

/** Years named before the first heading and in the first part. */
function yearsOfOpening({ prose, spans }: CheckContext): Mention[] {
  const overview = findSpan(spans, 'overview')?.indices ?? [];
  return prose
    .filter(({ section }) => section === null || overview.includes(section))
    .flatMap((section) =>
      findYears(section.prose.folded)
        .filter(
          ({ start }) => !COMPARES.test(section.prose.folded.slice(Math.max(0, start - 2), start)),
        )
        .map((word) => ({ ...word, section })),
    );
}

function mostFrequent(mentions: Mention[]): Mention | undefined {
  const byYear = Map.groupBy(mentions, ({ year }) => year);
  const [most] = [...byYear.values()].toSorted((a, b) => b.length - a.length);
  return most && most.length >= LEAST_MENTIONS ? most[0] : undefined;
}

/** Mentions that cannot mean another year than that of the report. */
function ownYears(mentions: Mention[], year: number): Mention[] {
  return mentions.filter(
    ({ section, start, year: other }) =>
      section.section === null &&
      other !== year &&
      OWN_YEAR.test(section.prose.folded.slice(start, start + 50)),
  );
}

export default defineCheck({
  id: 'year-text',
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度政府信息公开工作年度报告）',
  severity: 'warning',
  needs: {},
  texts: {
    'zh-CN': {
      title: '标题年份与正文',
      differs: '标题是 {title_year} 年，正文开头写的是 {text_year} 年。',
      explanation: '可能沿用了往年的文字，或标题写错。请核对年份。',
      weight: '开头明说编制的是另一年的报告，则两处不能同时正确；只是多次提到另一年的，作存疑。',
    },
    'zh-TW': {
      title: '標題年份與正文',
      differs: '標題是 {title_year} 年，正文開頭寫的是 {text_year} 年。',
      explanation: '可能沿用了往年的文字，或標題寫錯。請核對年份。',
      weight: '開頭明說編製的是另一年的報告，則兩處不能同時正確；只是多次提到另一年的，作存疑。',
    },
    en: {
      title: 'Year of the title against the text',
      differs: 'The title says {title_year}, the opening of the text says {text_year}.',
      explanation: 'The text may be that of another year, or the title wrong. Check the year.',
      weight:
        'Where the opening says that it reports on another year both cannot be right; where it only names another year more often, it is a warning.',
    },
  },
  run(context) {
    const year = yearInTitle(context.report);
    if (year === null) return skip();
    const mentions = yearsOfOpening(context);
    const own = ownYears(mentions, year)[0];
    const isNamed = mentions.some((one) => one.year === year);
    const other = own ?? (isNamed ? undefined : mostFrequent(mentions));
    if (!other) return pass();
    return failWith([
      {
        message: 'differs',
        severity: own && !isNamed ? 'error' : 'warning',
        args: { title_year: String(year), text_year: String(other.year) },
        expected: other.year,
        actual: year,
        quote: quoteAt(other.section, other.start, other.end),
      },
    ]);
  },
});
