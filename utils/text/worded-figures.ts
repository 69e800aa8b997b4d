import { parseChineseNumber } from './chinese-number.ts';

/** A number in Chinese numerals with its unit, by offsets into the folded text. */
export interface WordedFigure {
  value: number;
  unit: string;
  start: number;
  end: number;
  /** 三十余件, 上百件: more than it says. */
  more: boolean;
  /** Written with 万 or 亿, rounded as it seems. */
  rounded: boolean;
}

const NUMERAL = /[一二两三四五六七八九十百千]/g;
/** Before a numeral, what makes it an ordinal, another word, or a part of a longer one. */
const NOT_BEFORE = new Set(
  '第每逐同另某任这那进统初首其唯之〇零一二两三四五六七八九十百千万亿几数',
);
/** Behind the first numeral: the next, or what follows the last. */
const GOES_ON = new Set('零一二两三四五六七八九十百千万亿余多 \v次期件场项名篇份条家人宗批');
const WORDED =
  /([一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]{0,8})([余多])?[ \v]?(次|期|件|场|项|名|篇|份|条|家|人次|人(?![大民均员心工])|宗|批)(?!性|序|第|面|目[^录]|[合共总]计|相加|渠|子)/y;
/** 一件 and 一项 begin idioms more often than they count; alone they count at the end of a clause, or cases before a verb. */
const SINGLE =
  /^(?:[次期件场项名篇份条家宗批人]|人次)(?:[,;。、!?)\s]|$)|^[件份宗](?![事一个大小])/;

/** Amounts that are written in words, as in 召开会议三次. Ordinals and idioms are none. */
export function findWordedFigures(folded: string): WordedFigure[] {
  const found: WordedFigure[] = [];
  for (NUMERAL.lastIndex = 0; NUMERAL.test(folded); ) {
    const at = NUMERAL.lastIndex - 1;
    if (NOT_BEFORE.has(folded[at - 1]!) || !GOES_ON.has(folded[at + 1]!)) continue;
    WORDED.lastIndex = at;
    const match = WORDED.exec(folded);
    if (!match) continue;
    NUMERAL.lastIndex = at + match[0].length;
    const one = toFigure(folded, match);
    if (one) found.push(one);
  }
  return found;
}

function toFigure(folded: string, match: RegExpExecArray): WordedFigure | null {
  const [printed, numerals, more, unit] = match;
  const start = match.index;
  const end = start + printed.length;
  if (numerals === '一' && !SINGLE.test(folded.slice(end - unit!.length, end + 1))) return null;
  // 近三次 are the last three, 近三十次 almost thirty.
  if (folded[start - 1] === '近' && !/[十百千万]/.test(numerals!)) return null;
  const isOver = folded[start - 1] === '上';
  const value = parseChineseNumber(
    isOver && /^[百千]/.test(numerals!) ? `一${numerals}` : numerals!,
  );
  if (value === null) return null;
  return {
    value,
    unit: unit!,
    start,
    end,
    more: isOver || more !== undefined,
    rounded: /[万亿]$/.test(numerals!),
  };
}
