/** Titles in every form of domain.md §2, last paragraph. */
import { BREAK } from '../document.ts';
import type { Random } from '../random.ts';
import type { Body } from './bodies.ts';

/** Titles that name nobody: the body stands under 来源 or 发布机构, and in the prose. */
const NAMELESS = ['{y}年政府信息公开工作年度报告', '{y}年度政府信息公开年报'];

/** {b} the body, {y} the year, | a line break. */
const TITLE_FORMS: readonly (readonly [string, number])[] = [
  ['{b}{y}年政府信息公开工作年度报告', 30],
  ['{b}{y}年度政府信息公开工作年度报告', 8],
  ['{b}{y}年政府信息公开年度报告', 14],
  ['{b}{y}年度政府信息公开年度报告', 5],
  ['{b}{y}年政府信息公开年报', 3],
  ['{b}{y}年政务公开年度报告', 1],
  ['{b}{y}年政务信息公开年度报告', 2],
  ['{b}{y}年政府信息公开工作的年度报告', 2],
  ['{b}政府信息公开年度报告（{y}年）', 3],
  ['{b}政府信息公开工作年度报告（{y}年度）', 2],
  ['{b}{y}年政府信息公开工作报告', 2],
  ['{y}年{b}政府信息公开工作年度报告', 8],
  ['{y}年度{b}政府信息公开年度报告', 3],
  ['{b}|{y}年政府信息公开工作年度报告', 6],
  ['{b}|{y}年度政府信息公开年度报告', 3],
  ['{b}关于{y}年政府信息公开工作的年度报告', 1],
];

export interface DrawnTitle {
  text: string;
  /** The title names the body in full (else only its place). */
  namesBody: boolean;
}

/** A title for the body and the year; governments are sometimes named by their place only, and a few titles name nobody. */
export function drawTitle(random: Random, body: Body, year: number): DrawnTitle {
  if (random.chance(0.04)) {
    const text = random.pick(NAMELESS).replace('{y}', String(year));
    return { text, namesBody: false };
  }
  const namesBody = body.placeOnly === null || random.chance(0.6);
  const name = namesBody ? body.name : (body.placeOnly ?? body.name);
  const form = random.weigh(TITLE_FORMS);
  const text = form.replace('{b}', name).replace('{y}', String(year)).replace('|', BREAK);
  return { text, namesBody };
}
