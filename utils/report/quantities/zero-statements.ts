import type { IndicatorCode } from '../../model.ts';

/** A sentence that says without a number that there was none: the code it gives the figure 0. */
interface ZeroStatement {
  since2019: IndicatorCode | null;
  until2018: IndicatorCode | null;
  pattern: RegExp;
}

const ZERO_STATEMENTS: ZeroStatement[] = [
  {
    since2019: 'applications.new',
    until2018: 'requests.received',
    pattern:
      /(?:未|没有|无)(?:收到|接到|受理)过?[^,;。\n]{0,24}?(?:信息|依申请)公开(?:的)?(?:书面)?申请(?!行政)/g,
  },
  {
    since2019: null,
    until2018: 'fees.charged',
    pattern:
      /(?:未|没有|无|不)(?:产生|发生|收取|存在|向[^,;。\n]{0,16}?收取?)[^,;。\n]{0,24}?(?:费|款)|费用?[^,;。\n费]{0,8}(?:未|没有)收取?|(?:未|没有|不)收(?:取任何)?费|零收费/g,
  },
  {
    since2019: 'review.total',
    until2018: 'review.total',
    pattern: /(?:未|没有|无)(?:发生|收到|产生|出现|接到|因|被|涉及|有)[^,;。\n]{0,30}?行政复议/g,
  },
  {
    since2019: null,
    until2018: 'litigation.total',
    pattern:
      /(?:未|没有|无)(?:发生|收到|产生|出现|接到|因|被|涉及|有)[^,;。\n]{0,40}?(?:行政)?诉讼/g,
  },
];

export interface FoundZero {
  indicator: IndicatorCode;
  start: number;
  end: number;
}

/** The zeros that folded text states in words, e.g. 未收到政府信息公开申请. */
export function findZeroStatements(folded: string, before2019: boolean): FoundZero[] {
  return ZERO_STATEMENTS.flatMap(({ since2019, until2018, pattern }) => {
    const indicator = before2019 ? until2018 : since2019;
    if (!indicator) return [];
    return [...folded.matchAll(pattern)].map((match) => ({
      indicator,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}
