import type { IndicatorCode } from '../../model.ts';
import { hasOne } from '../../text/has-one.ts';

/** A sentence that says without a number that there was none: the code it gives the figure 0. */
interface ZeroStatement {
  since2019: IndicatorCode | null;
  until2018: IndicatorCode | null;
  pattern: RegExp;
  /** Words of which every match has one. */
  words: readonly string[];
  /** What the sentence up to the statement, or the headings above it, must say. */
  within?: RegExp;
  /** What the headings say of a section in which 无 is all there stands. */
  topic?: RegExp;
}

const NONE = '(?:未|没有|无)';
const HAPPENED = '(?:发生|收到|产生|出现|接到|因|被|涉及|有)';

const ZERO_STATEMENTS: ZeroStatement[] = [
  {
    since2019: 'applications.new',
    until2018: 'requests.received',
    words: ['申请'],
    pattern: new RegExp(
      `${NONE}(?:收到|接到|受理)过?[^,;。\\n]{0,24}?(?:(?:信息|依申请)公开的?(?:书面)?申请|依申请公开的?(?:事项|来?信|件)|公开(?:政府)?信息的申请)(?!行政)|(?:没有|无)公民[^,;。\\n]{0,30}?(?:提出|提交)[^,;。\\n]{0,12}?公开(?:的)?申请`,
      'g',
    ),
    topic: /^(?!.*(?:收费|费用|复议|诉讼|不予|咨询)).*(?:依申请公开|信息公开申请)/,
  },
  {
    since2019: 'applications.carried_out',
    until2018: null,
    words: ['办结', '办理完', '下年', '下一年'],
    pattern:
      /(?<=申请)(?:均|都|已|全部){1,2}(?:办结|办理完[成毕])|(?<!办结,)(?:没有|无)(?:申请)?(?:结转|顺延)(?:至|到)?下一?年/g,
  },
  {
    since2019: null,
    until2018: 'fees.charged',
    words: ['费', '款'],
    pattern:
      /(?:未|没有|无|不)(?:产生|发生|收取|存在|向[^,;。\n]{0,16}?收取?)[^,;。\n]{0,24}?(?:费|款)|(?:未|没有)因公开信息而收费|费用?[^,;。\n费]{0,8}(?:未|没有)收取?|(?:未|没有|不)收(?:取任何)?费|零收费/g,
    topic: /收费|费用/,
  },
  {
    since2019: 'review.total',
    until2018: 'review.total',
    words: ['复议'],
    pattern: new RegExp(`${NONE}(?:${HAPPENED}[^,;。\\n]{0,30}?)?行政复议`, 'g'),
    topic: /复议/,
  },
  {
    since2019: null,
    until2018: 'litigation.total',
    words: ['诉讼'],
    pattern: new RegExp(`${NONE}(?:${HAPPENED}[^,;。\\n]{0,40}?)?(?:行政)?诉讼`, 'g'),
    topic: /诉讼/,
  },
  {
    since2019: 'review.corrected',
    until2018: 'review.corrected',
    words: ['纠'],
    pattern: /(?:未|无一?)被?(?:依法)?(?:纠正|纠错)|零纠错/g,
    within: /复议(?!.*诉讼)/,
  },
  {
    since2019: 'normative_documents.made',
    until2018: 'normative_documents.made',
    words: ['规范性文件'],
    pattern: new RegExp(`${NONE}(?:新)?(?:制[发定]|出台|印发)(?:行政)?规范性文件`, 'g'),
  },
];

/** What every statement begins with, or has right behind its beginning. */
const DENIES = /[未没无不零均都已]|全部/;
/** A section of which all is said by this. */
const ALL_NONE = /^\s*(?:无|没有|未发生|不涉及)\s*(?:[。.]\s*)?$/;

export interface FoundZero {
  indicator: IndicatorCode;
  start: number;
  end: number;
}

/**
 * The zeros that folded text states in words, e.g. 未收到政府信息公开申请.
 * @param topic the folded headings above the text
 */
export function findZeroStatements(
  folded: string,
  topic: string,
  before2019: boolean,
): FoundZero[] {
  const isNone = ALL_NONE.test(folded);
  if (!isNone && !DENIES.test(folded)) return [];
  return ZERO_STATEMENTS.flatMap((statement) => {
    const indicator = before2019 ? statement.until2018 : statement.since2019;
    if (!indicator) return [];
    if (isNone) {
      const start = folded.search(/\S/);
      const own = topic.slice(topic.lastIndexOf(',') + 1);
      return statement.topic?.test(own) ? [{ indicator, start, end: folded.trimEnd().length }] : [];
    }
    if (!hasOne(folded, statement.words)) return [];
    return [...folded.matchAll(statement.pattern)]
      .filter(({ index }) => isWithin(statement, folded, index))
      .map((match) => ({ indicator, start: match.index, end: match.index + match[0].length }));
  });
}

function isWithin({ within }: ZeroStatement, folded: string, position: number): boolean {
  if (!within) return true;
  const start = folded.lastIndexOf('。', position) + 1;
  return within.test(folded.slice(Math.max(start, position - 100), position));
}
