/**
 * Folding makes texts comparable without moving a character: what `foldScript` and `foldText`
 * return has the length of what they were given, so that offsets lead back to the original.
 */
import { SIMPLIFIED, TRADITIONAL } from './fold-pairs.ts';
import { rememberTexts } from './remember-texts.ts';

/** How far full-width ASCII stands from ASCII. */
const FULL_WIDTH = 0xfee0;
/** Typographic forms beside full-width ASCII, and what they fold to. */
const WIDTH_FROM = '【】〔〕−–“”「」‘’\u00a0\u2002\u2003\u2009\u3000';
const WIDTH_TO = `[][]--""""''     `;

/** Mainland words for Taiwan's, after the characters are folded; pairs of equal length (domain reference §6). */
const REGIONAL_WORDS = /* @__PURE__ */ new Map([
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
]);
const REGIONAL_WORD = /* @__PURE__ */ regionalWord();

/** Where 0 stands a character folds to itself; indexed by UTF-16 code unit, which is all that reports fold. */
type FoldTable = Uint16Array;

function addPairs(table: FoldTable, from: string, to: string): FoldTable {
  for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i);
  return table;
}

// Each table is one call without side effects, so that a script that folds nothing leaves it out.
const SCRIPT_TABLE = /* @__PURE__ */ addPairs(new Uint16Array(0x10000), TRADITIONAL, SIMPLIFIED);
const TEXT_TABLE = /* @__PURE__ */ withWidths(SCRIPT_TABLE);

function withWidths(script: FoldTable): FoldTable {
  const table = script.slice();
  for (let code = 0x21; code <= 0x7e; code++) table[code + FULL_WIDTH] = code;
  return addPairs(table, WIDTH_FROM, WIDTH_TO);
}

const CHUNK = 4096;
/** Texts are put together here, many characters at a time: as strings they would be copied over and over. */
const folded = /* @__PURE__ */ new Uint16Array(CHUNK);

function mapCharacters(text: string, table: FoldTable): string {
  let at = 0;
  while (at < text.length && table[text.charCodeAt(at)] === 0) at++;
  if (at === text.length) return text;
  let result = text.slice(0, at);
  while (at < text.length) {
    let filled = 0;
    for (; filled < CHUNK && at < text.length; filled++, at++) {
      const code = text.charCodeAt(at);
      folded[filled] = table[code] || code;
    }
    result += String.fromCharCode.apply(null, folded.subarray(0, filled) as unknown as number[]);
  }
  return result;
}

/** Traditional characters to simplified ones, for matching only (ambiguous ones fold to one form). Same length. */
export function foldScript(text: string): string {
  return mapCharacters(text, SCRIPT_TABLE);
}

const MOST_REMEMBERED = 1_000;
/** Cells and the like take longer to be looked up. */
const SHORTEST_REMEMBERED = 16;
const LONGEST_REMEMBERED = 2_000;
/** Each reader of a line folds it again; it is the same work. */
const memory = rememberTexts((text) => mapCharacters(text, TEXT_TABLE), MOST_REMEMBERED);

/** `foldScript` and full-width forms to half-width, curly quotes to straight, wide spaces to spaces. Same length. */
export function foldText(text: string): string {
  return text.length < SHORTEST_REMEMBERED || text.length > LONGEST_REMEMBERED
    ? mapCharacters(text, TEXT_TABLE)
    : memory.of(text);
}

/** Lets go of the texts of the page before. */
export function forgetFolded(): void {
  memory.forget();
}

/** The UTF-16 code unit that `foldText` puts in the place of one. */
export function foldCode(code: number): number {
  return TEXT_TABLE[code] || code;
}

/** The code units of some characters. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** How many characters of a text folding the script changes, i.e. how many are traditional ones. */
export function countTraditional(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (SCRIPT_TABLE[text.charCodeAt(i)] !== 0) count++;
  return count;
}

/** Taiwan's words in a folded text replaced by the mainland's. Same length. */
export function foldWords(text: string): string {
  return text.replace(REGIONAL_WORD, (word) => REGIONAL_WORDS.get(word)!);
}

function regionalWord(): RegExp {
  return new RegExp([...REGIONAL_WORDS.keys()].join('|'), 'g');
}
