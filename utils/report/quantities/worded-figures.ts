import { parseChineseNumber } from '../../text/chinese-number.ts';

/** A number in Chinese numerals with its unit, by offsets into the folded text. */
export interface WordedFigure {
  value: number;
  unit: string;
  start: number;
  end: number;
}

const WORDED =
  /(?<![第每逐同另某任这那进统初首近其唯之〇零一二两三四五六七八九十百千万几数])([一二两三四五六七八九十百千]{1,6})(次|期|件|场|项|名|篇|份|条|家|人次|宗|批)(?!性|序|第|面|目[^录])/g;
/** 一件 and 一项 begin idioms more often than they count; alone they count only at the end of a clause. */
const SINGLE = /^[,;。、!?)\s]|^$/;

/** Amounts that are written in words, as in 召开会议三次. Ordinals and idioms are none. */
export function findWordedFigures(folded: string): WordedFigure[] {
  return [...folded.matchAll(WORDED)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match[1] === '一' && !SINGLE.test(folded.slice(end, end + 1))) return [];
    const value = parseChineseNumber(match[1]!);
    return value === null ? [] : [{ value, unit: match[2]!, start: match.index, end }];
  });
}
