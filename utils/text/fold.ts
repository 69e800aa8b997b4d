/**
 * Folding makes texts comparable without moving a character: what `foldScript` and `foldText`
 * return has the length of what they were given, so that offsets lead back to the original.
 */
import { FOLD_FROM, FOLD_TO } from './generated/fold-map.ts';

/** Characters beside the dictionary's that stand for one another in reports (答覆 = 答复). */
const EXTRA: [from: string, to: string][] = [
  ['覆', '复'],
  ['衹', '只'],
  ['佔', '占'],
  ['蹟', '迹'],
];

/** Full-width and typographic forms and what they fold to. */
const WIDTH: [from: string, to: string][] = [
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['％', '%'],
  ['＋', '+'],
  ['－', '-'],
  ['−', '-'],
  ['–', '-'],
  ['／', '/'],
  ['｜', '|'],
  ['．', '.'],
  ['＝', '='],
  ['“', '"'],
  ['”', '"'],
  ['＂', '"'],
  ['「', '"'],
  ['」', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u3000', ' '],
];

/** Mainland words for Taiwan's, after the characters are folded; pairs of equal length (domain reference §6). */
const REGIONAL_WORDS: [from: string, to: string][] = [
  ['资讯', '信息'],
  ['档案', '文件'],
  ['专案', '项目'],
  ['网路', '网络'],
  ['线上', '在线'],
  ['释出', '发布'],
  ['设定', '设置'],
  ['程式', '程序'],
  ['视窗', '窗口'],
  ['套用', '应用'],
  ['联络', '联系'],
];

function addFullWidthAscii(map: Map<string, string>): void {
  for (let code = 0x21; code <= 0x7e; code++) {
    const wide = String.fromCharCode(code + 0xfee0);
    if (!map.has(wide)) map.set(wide, String.fromCharCode(code));
  }
}

const SCRIPT_MAP = new Map<string, string>();
for (let i = 0; i < FOLD_FROM.length; i++) SCRIPT_MAP.set(FOLD_FROM[i]!, FOLD_TO[i]!);
for (const [from, to] of EXTRA) SCRIPT_MAP.set(from, to);

const TEXT_MAP = new Map(SCRIPT_MAP);
for (const [from, to] of WIDTH) TEXT_MAP.set(from, to);
addFullWidthAscii(TEXT_MAP);

/** Only letters outside ASCII can fold; most texts are cut short here. */
const FOLDABLE = /[^\0-\x7f]/;

function mapCharacters(text: string, map: ReadonlyMap<string, string>): string {
  if (!FOLDABLE.test(text)) return text;
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = map.get(text[i]!);
    if (folded === undefined) continue;
    result += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Traditional characters to simplified ones, for matching only (ambiguous ones fold to one form). Same length. */
export function foldScript(text: string): string {
  return mapCharacters(text, SCRIPT_MAP);
}

/** `foldScript` and full-width forms to half-width, curly quotes to straight, wide spaces to spaces. Same length. */
export function foldText(text: string): string {
  return mapCharacters(text, TEXT_MAP);
}

/** Whether folding the script changes the text, i.e. whether it holds a traditional character. */
export function countTraditional(text: string): number {
  let count = 0;
  for (const character of text) if (SCRIPT_MAP.has(character)) count++;
  return count;
}

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;
const LABEL_NOISE = /["'“”‘’《》<>*,。.、;:：·…_]+/g;

/**
 * A label reduced to what tells it apart: folded, without white space, quotes and punctuation,
 * Taiwan's words replaced. Not of the same length; for comparing only.
 */
export function foldLabel(text: string): string {
  let folded = foldText(text).replace(INVISIBLE, '').replace(LABEL_NOISE, '');
  for (const [from, to] of REGIONAL_WORDS) {
    if (folded.includes(from)) folded = folded.replaceAll(from, to);
  }
  return folded;
}
