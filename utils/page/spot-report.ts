import type { SectionKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { hasOne } from '../text/has-one.ts';
import { dropPinyin } from '../text/pinyin.ts';
import { IN_TITLES, isReportTitle, yearOfTitle } from './read-title.ts';
import { kindOfTitle, TITLE_ENDS } from './section-titles.ts';
import {
  countStatutory,
  type Evidence,
  isReport,
  readSigns,
  type Signs,
  type Verdict,
  weighEvidence,
} from './weigh-evidence.ts';

/** Of each of these words a report has one. */
const NEEDED = [['主动公开'], ['申请'], ['报告', '年报']];
/** In both scripts; most pages without the words do not have it either. */
const NEEDED_CHARACTER = '申';
const FIRST_CHARACTERS = 800_000;

/**
 * A quick look at a page for the badge, without reading its tables and sentences: what of the evidence can be had from words
 * alone is weighed as the reader weighs it, and only as much of it is looked for as can still decide. Most pages lack the
 * needed words and are done with at once; of the others the browser gives the text, and its markup where headings without
 * a number or a title in a line of its own may still make the page a report. What runs once on a page costs most to be made
 * ready: searching for words takes less than any pattern, and the browser's own search less than a loop. Changes nothing.
 */
export function spotReport(document: Document): Verdict {
  const raw = (document.body?.textContent ?? '').slice(0, FIRST_CHARACTERS);
  const text = raw.includes(NEEDED_CHARACTER) ? compact(withoutCode(document.body, raw)) : '';
  if (!NEEDED.every((words) => hasOne(text, words))) return { isReport: false, confidence: 0.01 };
  const { kinds, lower, first } = findSections(text);
  const lead = text.slice(0, first);
  const title = bestOf(namedTitles(document));
  const isDated = yearOfTitle(title ?? '') !== null;
  const evidence: Evidence = {
    title,
    windowTitle: document.title,
    hasYear: isDated || YEAR.test(text),
    opening: lead.slice(-400),
    statutory: countStatutory(kinds, isDated ? lower : []),
    figures: countFigures(text),
    told: text.match(TOLD)?.length ?? 0,
  };
  const signs = readSigns(evidence);
  const most = countStatutory([...new Set([...kinds, ...lower, ...kindsAtMost(text)])]);
  if (isReport(evidence, signs) || !mayBeReport(evidence, signs, isDated, most)) {
    return weighEvidence(evidence, signs);
  }
  const html = withoutInline(document.body);
  for (const line of linesAround(html, TITLE_END)) {
    const kind = SECTION_TITLE.exec(line)?.[0] === line ? kindOfTitle(line) : null;
    if (!kinds.includes(kind) && text.includes(line)) kinds.push(kind);
  }
  const inLead = linesAround(html, REPORT_END).find(
    (line) => isReportTitle(line) && yearOfTitle(line) !== null && lead.includes(line),
  );
  if (!isDated && inLead) {
    evidence.title = inLead;
    evidence.hasYear = true;
  }
  evidence.statutory = countStatutory(kinds, isDated || inLead ? lower : []);
  return weighEvidence(evidence);
}

/** Whether so many sections, and a title in a line of the page, could still make it a report. */
function mayBeReport(evidence: Evidence, signs: Signs, isDated: boolean, most: number): boolean {
  const best = { ...evidence, statutory: most };
  return (
    isReport(best, signs) ||
    (!isDated && isReport({ ...best, title: '', hasYear: true }, { ...signs, other: false }))
  );
}

/** Elements whose text nobody reads. */
const CODE = 'script, style, noscript, option, textarea';

/** The text of an element without that of its scripts and fields; `raw` is what there is of it with them. */
function withoutCode(body: Element, raw: string): string {
  let text = '';
  let from = 0;
  for (const element of body.querySelectorAll(CODE)) {
    const code = element.textContent ?? '';
    const at = code === '' ? -1 : raw.indexOf(code, from);
    if (at < 0) continue;
    text += raw.slice(from, at);
    from = at + code.length;
  }
  return text + raw.slice(from);
}

/** Without these ends a page is not full of pinyin in brackets. */
const PINYIN_ENDS = ['n)', 'n）'];
/** A page without these is in simplified script and half-width digits. */
const FOLDED = [...'開動０１２'];
/** What of simplified text matters here, and what it folds to. */
const WIDTHS = ['，,', '：:', '；;', '．.', '（(', '）)', '｜|'];

/** Folded as far as it matters. Long texts are left to what the browser does fast. */
function fold(text: string): string {
  return hasOne(text, FOLDED)
    ? foldText(text)
    : WIDTHS.reduce((folded, [from, to]) => folded.replaceAll(from!, to!), text);
}

/** Folded and without white space and pinyin. */
function compact(text: string): string {
  const plain = hasOne(text, PINYIN_ENDS) ? dropPinyin(text) : text;
  return fold(plain.replace(/\s+/g, '')).replaceAll('资讯', '信息');
}

const TITLE = `[^。;:,]{2,30}?${TITLE_ENDS}`;
const SECTION_TITLE = new RegExp(`^${TITLE}`);
const NUMBERED = new RegExp(
  `(?:第[一二三四五六七八九十]{1,3}(?:部分|章)[、.,:]?|(\\()?[一二三四五六七八九十]{1,3}[、.,)])(?=(${TITLE}))`,
  'g',
);

/** The kinds of the numbered headings, of those below them, and where the first main one stands. */
function findSections(text: string) {
  const kinds: (SectionKind | null)[] = [];
  const lower: (SectionKind | null)[] = [];
  let first = text.length;
  for (const { 1: bracket, 2: title, index } of text.matchAll(NUMBERED)) {
    const kind = kindOfTitle(title!);
    if (kind && bracket) lower.push(kind);
    else if (kind) {
      kinds.push(kind);
      first = Math.min(first, index);
    }
  }
  return { kinds, lower, first };
}

const LINE_END = new RegExp(`${TITLE_ENDS}(?![,。、;的])`, 'g');
const LONGEST_TITLE = 33;

/** The kinds of all that could be a heading in a line of its own: words that no sentence goes on behind. */
function kindsAtMost(text: string): Set<SectionKind | null> {
  const titles = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(LINE_END)) {
    const from = Math.max(end, match.index - LONGEST_TITLE);
    end = match.index + match[0].length;
    titles.add(text.slice(from, end).replace(/^.*[。;:,\d]/, ''));
  }
  return new Set([...titles].map(kindOfTitle));
}

/** Titles of reports in the page's own data and headings. */
function namedTitles(document: Document): string[] {
  const meta = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  const headings = [...document.querySelectorAll('h1, h2, h3, ucaptitle')];
  return [
    meta ?? '',
    ...headings.map((one) => one.textContent ?? ''),
    ...document.title.split(MARK),
  ]
    .filter((text) => IN_TITLES.test(text))
    .map(compact)
    .filter(isReportTitle);
}

/** What parts a title from the site's name. */
const MARK = /[-_|—:：]/;

/** The first that names a year, else the first. */
function bestOf(titles: readonly string[]): string | null {
  return titles.find((title) => yearOfTitle(title) !== null) ?? titles[0] ?? null;
}

const INLINE = /<\/?(?:a|b|br|em|font|i|o:p|span|strong|u)\b[^<>]*>/gi;
/** The end of a line that titles of sections end with. */
const TITLE_END = new RegExp(`${TITLE_ENDS}(?:\\s|&nbsp;)*<`, 'g');
/** The end of a line that titles of reports have in them, and no sentence. */
const REPORT_END = /(?:报告|年报|总结)[^<>。;!?]{0,60}</g;
const LONGEST_LINE = 300;

/** The markup of an element, all that is but a part of a line left out. */
function withoutInline(body: Element): string {
  return fold(`>${body.innerHTML.slice(0, FIRST_CHARACTERS).replace(INLINE, '')}<`);
}

/** The short lines that hold what is looked for, each once. */
function linesAround(html: string, end: RegExp): string[] {
  const lines = new Set<string>();
  for (const { 0: found, index } of html.matchAll(end)) {
    const to = index + found.length - 1;
    const from = html.lastIndexOf('>', to) + 1;
    if (to - from <= LONGEST_LINE) lines.add(html.slice(from, to).replaceAll('&nbsp;', ''));
  }
  return [...lines].map(compact);
}

const YEAR = /20\d\d年/;
/** Labels of the forms with a figure right after them. */
const FILLED =
  /(?:申请数量|总计|行政许可|行政处罚|行政强制|规章|规范性文件|收费|予以公开|继续办理|计1条\)条|[数量][件条个人次])\|*\d+(?![.、\d])/g;
const TOLD = /(?:收到|受理|答复|公开|办结)[^。]{0,20}\d[件条]/g;

/** A row of a form has several figures; which is whose does not matter here. */
function countFigures(text: string): number {
  return (text.match(FILLED) ?? []).reduce((sum, row) => sum + Math.max(1, row.length - 6), 0);
}
