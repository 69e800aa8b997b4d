/** What something is compared with, or an application is carried over to, is no period of a figure: 较2020年, 结转至2022年. */
const NOT_COMPARED = '(?<![较比与同和跟]于?|[转延][至到入下]?|期[至到])';
/** What came from the year before is dealt with in this one: 上年度结转3件. */
const NOT_CARRIED = '(?![度末底]?的?(?:未办结)?(?:结转|转结|转入|接转))';
/** A year that tells of what kind something is: 2015年印发的, 2019年以前的. */
const NOT_A_KIND = '(?!度?(?:以?前|之前|[^,;。]{0,12}(?:印发|制定|出台|颁布|修订|施行)的))';

/** What tells the period of the figures behind it; in this order: several years, one year, others, this year, months, since when. */
const PERIODS = new RegExp(
  [
    '(20\\d\\d) ?年?度?[至到\\-—~―、和与及](20\\d\\d) ?年',
    `${NOT_COMPARED}(?:(20\\d\\d) ?年${NOT_CARRIED}${NOT_A_KIND}|(去年|前年|上一?年${NOT_CARRIED}))`,
    '((?<![每按各分逐])季度|[上下]半年|历年|近[二两三四五六七八九十几]年|[两三四五六七八九十几]年[来间]|十[一二三四五]五"?[期时])',
    '(本年|今年|全年|当年|年内|一年来|[增加升涨减降长少落低][到至为])',
    '(?<!\\d)(1?\\d) ?(?:月(?:份|\\d{1,2}日)?)?[至到\\-—―~](1?\\d) ?月',
    '以来|累计至今',
  ].join('|'),
  'g',
);

/** In brackets that are closed, and in titles: of something else. */
const ASIDE = /\([^()]*\)|《[^《》]*》/g;

/** So far back a period is told. */
const REACH = 200;

/**
 * Whether the words before a figure say that it is of another period than the year of the report: 2020年收到, 去年, 近三年来,
 * 上半年, 1月至6月. The last that they say of it holds.
 * @param words folded, from the beginning of the sentence to the figure
 * @param year that of the report; null: only words without a year tell
 */
export function isOfOtherPeriod(words: string, year: number | null): boolean {
  const told = words.slice(-REACH).replace(ASIDE, '');
  let isOwn = false;
  let isOther = false;
  for (const match of told.matchAll(PERIODS)) {
    const [, first, last, single, before, other, own, from, to] = match;
    if (single && year === null) continue;
    let isOf = own !== undefined;
    if (first) isOf = first === last;
    else if (single) isOf = Number(single) === year;
    else if (from) isOf = from === '1' && to === '12';
    // 以来 goes on with the period before it: 今年以来.
    if (isOf || first || single || before || other || from) isOwn = isOf;
    isOther = !isOwn;
  }
  return isOther;
}
