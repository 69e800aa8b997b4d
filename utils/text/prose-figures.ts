/**
 * Numbers with units in running text, by offsets into the text given. The text has to be folded
 * (`foldText`): simplified characters, half-width digits and punctuation, nothing moved.
 */
import { codesOf } from './fold.ts';
import { type Brackets, bracketAt, readBrackets } from './prose-brackets.ts';
import { findWordedFigures, type WordedFigure } from './worded-figures.ts';

export interface ProseFigure {
  /** As a number; 万 and 亿 before a unit other than 元 are multiplied out. */
  value: number;
  /** The unit as folded text; 万元 and 亿元 are units of their own, `%` is one too. */
  unit: string;
  /** Offsets of the number and its unit, end exclusive. */
  start: number;
  end: number;
  /** Where the words that name the figure begin. */
  labelStart: number;
  /** These words, without white space. */
  label: string;
  /** Not to be added up exactly: said to be approximate, a bound, or rounded to 万 or 亿. */
  approximate: boolean;
  /** Said to be approximate: 余, 多, 约, 以上 …. */
  saidApproximate: boolean;
  /** A difference to another year (增加了84439人次), no amount of its own. */
  change: boolean;
  /** Digits after the decimal point, for what rounding allows. */
  decimals: number;
  /** Number of the bracket that it stands in, 0 outside; brackets are counted through the text. */
  bracket: number;
}

const UNITS =
  '[万亿][ \\v]?元|(?:人|件|场|条)\\v?次|条|件|次|份|篇|项|个|场|期|家|户|名|人|起|宗|例|册|部|批|则|处|台|元|张|页|组|类|倍|%';
/** A note before the unit: 3（45个单位汇总）条. */
const NOTE = '\\([^()]{1,30}\\)';
/** Digits, with thousands marks or none; a number that a line break went through goes on behind \v. */
const DIGIT = '(?:\\d\\v?)';
const FIGURE = new RegExp(
  `(?=\\d)(?<!\\d)(${DIGIT}{1,3}(?:[ \\v]?,[ \\v]?${DIGIT}{3}){1,4}(?![\\d])|${DIGIT}{1,15})(\\.\\d{1,6})?[ \\v]{0,2}([余多])?([万亿千百](?![ \\v]?元))?([余多])?[ \\v]{0,2}(?:${NOTE})?(${UNITS})`,
  'g',
);
/** What parts the digits of one number. */
const MARKS = /[,\s]/g;
const MULTIPLIERS: Record<string, number> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Signs right before a number that make it something else: 第20条, 1-12期, 3.5.2项. */
const NOT_AN_AMOUNT = /[第\dA-Za-z.\-—~/[]/;
/** 29 0条: what number this is the end of is not known. */
const AFTER_NUMBER = /\d $/;
/** What a unit's character means when this follows: 20个工作日, 72部门, 3人民. */
const OTHER_WORD: Record<string, RegExp> = {
  个: /^(?:工作日|自然日|交易日|月|小时|百分点|星期|年)/,
  部: /^(?:门|分|署|委)/,
  人: /^(?:大|民|均)/,
  次: /^(?:日|年|月)/,
  家: /^(?:庭|长)/,
  处: /^(?:理|罚|置|室)/,
  项: /^目数/,
  期: /^(?:限|间|末|初)/,
  起: /^(?:至|止|施行)/,
};
const APPROXIMATE_BEFORE = /(?:约|近|逾|超过?|多达|将近|接近)\s?$/;
/** A bound is exact in itself, but nothing that can be added up. */
const BOUND_BEFORE = /(?:不少于|不低于|不超过|至少|至多|最多|以内)\s?$/;
const APPROXIMATE_AFTER = /^(?:以上|左右|上下|不等|余|多)/;
const CHANGE_BEFORE =
  /(?:增加|减少|增长|下降|上升|上涨|回落|降低|提高|提升|多出?|少|(?<!新)增|减|翻)了?(?:近|约)? ?$/;
/** What all of these before a number end with, and begin with after it. */
const BEFORE_ENDS = codesOf('于过少多内约近逾超达加长降升涨落低高出增减翻了');
const AFTER_BEGINS = codesOf('以左上不余多');
const LABEL_LIMIT = 60;
/** No section has more; hostile text may not cost more than its length. */
const MAX_FIGURES = 2_000;
const LABEL_BOUNDARY = codesOf(',;:。!?\n()');
/** The greatest code of what ends a label or is white space. */
const LAST_MARK = 0x3002;
const SPACE = /\s/;
const CLOSING = ')'.charCodeAt(0);

/**
 * The figures of the folded text in order. Dates, ordinals, document numbers and ranges are none.
 * Linear in the length of the text.
 */
export function readProseFigures(
  folded: string,
  brackets: Brackets = readBrackets(folded),
): ProseFigure[] {
  const figures: ProseFigure[] = [];
  let previousEnd = 0;
  for (const found of findFigures(folded)) {
    if (figures.length === MAX_FIGURES) break;
    if (found.start < previousEnd) continue;
    figures.push(describe(folded, found, previousEnd, brackets));
    previousEnd = found.end;
  }
  return figures;
}

/** A number with its unit, before the words around it are looked at. */
interface Found extends WordedFigure {
  decimals: number;
}

/** Numbers in digits and in words, in the order of the text. */
function findFigures(folded: string): Found[] {
  const found: Found[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(folded); match; match = FIGURE.exec(folded)) {
    const one = toFound(folded, match);
    if (one) found.push(one);
  }
  const worded = findWordedFigures(folded);
  if (worded.length === 0) return found;
  for (const one of worded) found.push({ ...one, decimals: 0 });
  return found.sort((a, b) => a.start - b.start);
}

function toFound(folded: string, match: RegExpExecArray): Found | null {
  const [printed, digits, fraction = '', more, multiplier, moreAfter, unit] = match;
  const start = match.index;
  const end = start + printed.length;
  if (start > 0 && NOT_AN_AMOUNT.test(folded[start - 1]!)) return null;
  if (AFTER_NUMBER.test(folded.slice(Math.max(0, start - 2), start))) return null;
  if (OTHER_WORD[unit!]?.test(folded.slice(end, end + 4))) return null;
  const isYear = unit === '起' && /^(?:19|20)\d\d$/.test(digits!);
  if (isYear) return null;
  let number = Number(digits + fraction);
  if (Number.isNaN(number)) number = Number(digits!.replace(MARKS, '') + fraction);
  return {
    value: multiplier ? number * MULTIPLIERS[multiplier]! : number,
    unit: unit!.length > 2 ? unit!.replace(/[ \v]/, '') : unit!,
    start,
    end,
    more: (more ?? moreAfter) !== undefined,
    rounded: multiplier !== undefined,
    decimals: Math.max(0, fraction.length - 1),
  };
}

/** What the words around a number say of it. */
function describe(
  folded: string,
  { value, unit, start, end, more, rounded, decimals }: Found,
  previousEnd: number,
  brackets: Brackets,
): ProseFigure {
  let near = folded.charCodeAt(start - 1);
  if (near <= LAST_MARK && SPACE.test(folded[start - 1]!)) near = folded.charCodeAt(start - 2);
  const isTold = BEFORE_ENDS.has(near);
  const before = isTold ? folded.slice(Math.max(0, start - 6), start) : '';
  const isBound = isTold && BOUND_BEFORE.test(before);
  const saidApproximate =
    more ||
    (isTold && !isBound && APPROXIMATE_BEFORE.test(before)) ||
    (AFTER_BEGINS.has(folded.charCodeAt(end)) &&
      APPROXIMATE_AFTER.test(folded.slice(end, end + 4)));
  const labelStart = findLabelStart(folded, start, previousEnd);
  return {
    value,
    unit,
    start,
    end,
    labelStart,
    label: withoutSpaces(folded.slice(labelStart, start)),
    approximate: saidApproximate || isBound || rounded,
    saidApproximate,
    change: isTold && CHANGE_BEFORE.test(before),
    decimals,
    bracket: bracketAt(brackets, start),
  };
}

/** Back to the figure, stop or comma before; a note in brackets (作其他处理（含撤回）341件) is passed over. */
function findLabelStart(folded: string, start: number, previousEnd: number): number {
  const earliest = Math.max(previousEnd, start - LABEL_LIMIT);
  let position = start;
  while (position > earliest) {
    const code = folded.charCodeAt(position - 1);
    if (code <= LAST_MARK && LABEL_BOUNDARY.has(code)) {
      const opening = code === CLOSING ? folded.slice(earliest, position).lastIndexOf('(') : -1;
      if (opening < 0) break;
      position = earliest + opening;
    } else position--;
  }
  while (position < start && BEFORE_LABEL.test(folded[position]!)) position++;
  return position;
}

/** Marks that a label does not begin with. */
const BEFORE_LABEL = /[\s、]/;

function withoutSpaces(text: string): string {
  return SPACE.test(text) ? text.replace(/\s+/g, '') : text;
}
