import type { ValueStatus } from '../model.ts';
import { parseChineseNumber } from './chinese-number.ts';
import { foldText } from './fold.ts';

export interface ParsedValue {
  value: number | null;
  status: ValueStatus;
}

const BLANK: ParsedValue = { value: null, status: 'blank' };
const UNREADABLE: ParsedValue = { value: null, status: 'unreadable' };

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;
/** Marks that forms are left empty with. */
const BLANK_MARKS = /^(?:[-—―─ー/\\_~|·.…]{0,8}|无|空|\(空\)|--+)$/;
/** Sign, digits with thousands marks, decimals, magnitude, unit, and at most one note. */
const NUMBER =
  /^(?<sign>[+-]|增加?|减少?|新增)?(?<digits>\d{1,3}(?:[,'][\d]{3}){1,5}|\d{1,15})(?<decimals>\.\d{1,8})?(?<magnitude>[万亿])?(?<unit>元|件次|人次|[件条个项人次篇份宗起期])?(?<note>[([].{0,200})?$/;

const MOST_DIGITS = 15;

/** Whether a text is what nearly all cells print: a few digits. */
function isDigits(text: string): boolean {
  if (text.length > MOST_DIGITS) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** All Chinese characters, folded, with which a figure or a blank mark begins. */
const FIGURE_BEGINNINGS = new Set('增减新无空零一二两三四五六七八九十百千万亿');

/** Whether a text begins with a character that begins no figure: most texts of cells are labels. */
function beginsAsWord(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff && !FIGURE_BEGINNINGS.has(foldText(raw[0]!));
}

const MAGNITUDES: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

function scaleOf(magnitude: string | undefined, unit: string | undefined, target: string): number {
  const printed = magnitude ? MAGNITUDES[magnitude]! : 1;
  if (target !== '万元') return printed;
  // A cell of the 万元 column prints bare numbers in 万元; only a printed 元 or 亿 says otherwise.
  return magnitude || unit === '元' ? printed / 10_000 : 1;
}

function roundScaled(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * The figure that a cell prints, in the unit of its indicator.
 * `22（其中修订16件）` is 22, `+1036` is 1036, `15.6万` in a 元 cell is 156000; an empty cell, `/`, `—` or 无
 * is blank; anything that does not read as one figure is unreadable, never guessed.
 */
export function parseValue(raw: string, unit: string): ParsedValue {
  if (raw === '') return BLANK;
  if (isDigits(raw)) return { value: Number(raw), status: 'number' };
  if (beginsAsWord(raw)) return UNREADABLE;
  const text = foldText(raw).replace(INVISIBLE, '');
  if (BLANK_MARKS.test(text)) return BLANK;
  const match = NUMBER.exec(text.replaceAll('\uff0c', ','));
  if (!match?.groups) return parseWords(text);
  if (hasSplitDigits(raw)) return UNREADABLE;
  const { sign, digits, decimals = '', magnitude, unit: printedUnit } = match.groups;
  const size = Number(digits!.replace(/[,']/g, '') + decimals);
  const negative = sign === '-' || sign?.startsWith('减');
  const scaled = roundScaled(size * scaleOf(magnitude, printedUnit, unit));
  return { value: negative && scaled !== 0 ? -scaled : scaled, status: 'number' };
}

/** Chinese numerals; a lone 一 may as well be a dash, so it stays unreadable. */
function parseWords(text: string): ParsedValue {
  if (text.length > 12 || text === '一') return UNREADABLE;
  const value = parseChineseNumber(text);
  return value === null ? UNREADABLE : { value, status: 'number' };
}

const GROUPED_BY_SPACE = /^\D*\d{1,3}(?:\s\d{3})+(?!\d)/;
const DIGIT_GAP = /\d\s+\d/;

/** `1 2` may be 12 or two figures; only `1 085` is a known way of grouping. */
function hasSplitDigits(raw: string): boolean {
  const number = foldText(raw).trim().split(/[([]/, 1)[0]!;
  return DIGIT_GAP.test(number) && !GROUPED_BY_SPACE.test(number);
}
