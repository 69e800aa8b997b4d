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

const WORDED =
  /(?=[一二两三四五六七八九十百千])(?<![第每逐同另某任这那进统初首其唯之〇零一二两三四五六七八九十百千万亿几数])([一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]{0,8})([余多])?[ \v]?(次|期|件|场|项|名|篇|份|条|家|人次|人(?![大民均员心工])|宗|批)(?!性|序|第|面|目[^录]|[合共总]计|相加)/g;
/** 一件 and 一项 begin idioms more often than they count; alone they count at the end of a clause, or cases before a verb. */
const SINGLE =
  /^(?:[次期件场项名篇份条家宗批人]|人次)(?:[,;。、!?)\s]|$)|^[件份宗](?![事一个大小])/;

/** Amounts that are written in words, as in 召开会议三次. Ordinals and idioms are none. */
export function findWordedFigures(folded: string): WordedFigure[] {
  return [...folded.matchAll(WORDED)].flatMap((match) => {
    const [printed, numerals, more, unit] = match;
    const end = match.index + printed.length;
    if (numerals === '一' && !SINGLE.test(folded.slice(end - unit!.length, end + 1))) return [];
    // 近三次 are the last three, 近三十次 almost thirty.
    if (folded[match.index - 1] === '近' && !/[十百千万]/.test(numerals!)) return [];
    const isOver = folded[match.index - 1] === '上';
    const value = parseChineseNumber(
      isOver && /^[百千]/.test(numerals!) ? `一${numerals}` : numerals!,
    );
    if (value === null) return [];
    return [
      {
        value,
        unit: unit!,
        start: match.index,
        end,
        more: isOver || more !== undefined,
        rounded: /[万亿]$/.test(numerals!),
      },
    ];
  });
}
