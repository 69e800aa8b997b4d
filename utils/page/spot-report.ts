import type { SectionKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { dropPinyin } from '../text/pinyin.ts';
import { isReportTitle, yearOfTitle } from './read-title.ts';
import { kindOfTitle } from './section-titles.ts';
import { countStatutory, type Judgement, weighEvidence } from './weigh-evidence.ts';

/** What may stand between two characters of a word: white space, and pinyin on spam mirrors. */
const GAP = '\\s*(?:[(（][^()（）\\s]{1,7}[)）]\\s*)?';
/** Words without which a page is no report, in both scripts, a character each. */
const NEEDED = [
  ['主', '[动動]', '公', '[开開]'],
  ['申', '[请請]'],
  ['[报報]', '告|年[报報]'],
].map((word) => new RegExp(word.join(GAP)));
const FIRST_CHARACTERS = 400_000;

/**
 * A quick look at a page for the badge, without reading its tables and sentences: what of the evidence can be had from words
 * alone is weighed as the reader weighs it. Most pages lack the needed words and are done with at once. Changes nothing.
 */
export function spotReport(document: Document): Judgement {
  const windowTitle = document.title ?? '';
  const raw = (document.body?.textContent ?? '').slice(0, FIRST_CHARACTERS);
  const nothing = { title: null, windowTitle, hasYear: false, opening: '' };
  if (!NEEDED.every((word) => word.test(raw))) {
    return weighEvidence({ ...nothing, statutory: 0, figures: 0, told: 0 });
  }
  const lines = readLines(document.body).map(compact);
  const text = lines.join('');
  const { kinds, first } = findSections(text);
  for (const line of lines) {
    if (SECTION_TITLE.exec(line)?.[0] !== line) continue;
    const kind = kindOfTitle(line);
    if (!kinds.includes(kind)) kinds.push(kind);
  }
  const title = findTitle(document, lines, text.slice(0, first));
  return weighEvidence({
    title,
    windowTitle: title ?? windowTitle,
    hasYear: /20\d\d年/.test(text) || (title !== null && yearOfTitle(title) !== null),
    opening: text.slice(Math.max(0, first - 400), first),
    statutory: countStatutory(kinds),
    figures: countFigures(text),
    told: text.match(TOLD)?.length ?? 0,
  });
}

const SHOW_TEXT = 4;
const NO_TEXT = /^(?:script|style|noscript|template|option|textarea)$/;
const INLINE = /^(?:a|b|big|em|font|i|label|o:p|small|span|strong|u)$/;

/** The text of each element that is more than a part of a line, in document order. */
function readLines(body: Element): string[] {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let around: Element | null = null;
  for (let node = walker.nextNode(); node && length < FIRST_CHARACTERS; node = walker.nextNode()) {
    let parent = node.parentElement!;
    if (NO_TEXT.test(parent.localName)) continue;
    while (INLINE.test(parent.localName)) parent = parent.parentElement!;
    if (parent !== around) {
      lines.push(line);
      line = '';
      around = parent;
    }
    line += (node as Text).data;
    length += (node as Text).length;
  }
  return [...lines, line];
}

/** Folded and without white space and pinyin. */
function compact(text: string): string {
  return foldText(dropPinyin(text)).replace(/\s+/g, '').replaceAll('资讯', '信息');
}

const NUMBER =
  /(?:第[一二三四五六七八九十]{1,3}(?:部分|章)[、.,:]?|[一二三四五六七八九十]{1,3}[、.,])/g;
/** What titles of sections end with. */
const SECTION_TITLE = /^[^。;:,]{2,30}?(?:情况|措施|问题|事项|打算|概述|概况)/;

/** The kinds of the numbered headings, and where the first of them stands. */
function findSections(text: string): { kinds: (SectionKind | null)[]; first: number } {
  const kinds: (SectionKind | null)[] = [];
  let first = text.length;
  for (const number of text.matchAll(NUMBER)) {
    const from = number.index + number[0].length;
    const rest = text.slice(from, from + 80);
    const title = SECTION_TITLE.exec(rest)?.[0];
    const kind = title ? kindOfTitle(title) : null;
    if (!kind) continue;
    kinds.push(kind);
    first = Math.min(first, number.index);
  }
  return { kinds, first };
}

/** Of the page's own data or headings, or a line above the first section that names a year. */
function findTitle(document: Document, lines: string[], lead: string): string | null {
  const meta = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  const headings = [...document.querySelectorAll('h1, h2, h3, ucaptitle')];
  const named = [
    meta ?? '',
    ...headings.map((one) => one.textContent ?? ''),
    ...(document.title ?? '').split(/[-_|—:：]/),
  ].map(compact);
  const inLead = (line: string) => yearOfTitle(line) !== null && lead.includes(line);
  const titles = [
    ...named.filter(isReportTitle),
    ...lines.filter((line) => isReportTitle(line) && inLead(line)),
  ];
  return titles.find((title) => yearOfTitle(title) !== null) ?? titles[0] ?? null;
}

/** Labels of the forms with a figure right after them. */
const FILLED =
  /(?:申请数量|总计|行政许可|行政处罚|行政强制|规章|规范性文件|收费|予以公开|继续办理|计1条\)条|[数量][件条个人次])\|*\d+(?![.、\d])/g;
const TOLD = /(?:收到|受理|答复|公开|办结)[^。]{0,20}\d[件条]/g;

/** A row of a form has several figures; which is whose does not matter here. */
function countFigures(text: string): number {
  return (text.match(FILLED) ?? []).reduce((sum, row) => sum + Math.max(1, row.length - 6), 0);
}
