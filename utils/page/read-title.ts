import { foldText } from '../text/fold.ts';
import { hasOne } from '../text/has-one.ts';
import { dropPinyin } from '../text/pinyin.ts';
import { isChromeLine } from './is-chrome-line.ts';

/** 政府信息公开 and its variants in titles, then what kind of report it is. */
export const SUBJECTS = ['信息公开', '政务公开'];
const REPORT = /年度?(?:工作)?(?:的)?(?:年度)?报告|年报|年度总结|公开工作报告/;
/** What is about reports, or a report on something else. */
const OTHERS =
  '通知 格式 模板 指南 目录 要点 条例 办法 解读 评估 名单 列表 汇总 说明 通报 制度 范文 培训 召开 印发 做好 报送 应当 下列 法治政府 高校 大学 学院 学年 企业年 统计年报 工作报表'.split(
    ' ',
  );
/** No title has these marks, or a date at its end. A label and its value, as in an index box: 信息分类：政府信息公开年报. */
const NO_TITLE = /[。;；!！?？>|｜]|位置[:：]|^[^:：(（《]{2,6}[:：]|^..分类|20\d\d-\d\d?-\d\d?$/;
const YEAR = /(?:20\d ?\d|二[〇○零]..) ?年?/;
const SHORTEST = 8;
const LONGEST = 90;
/** No title is without one of these, in either script; most lines are. */
const IN_TITLES = /[报報总總]/;

/** Folded and without white space, for matching only. */
function compactTitle(text: string): string {
  return foldText(text).replace(/\s/g, '').replace(/资讯/g, '信息');
}

/** Whether a line reads as the title of an annual report on information disclosure. */
export function isReportTitle(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    IN_TITLES.test(text) &&
    isCompactTitle(compactTitle(text))
  );
}

/** `isReportTitle` of a text that is folded and without white space. */
export function isCompactTitle(compact: string): boolean {
  return (
    compact.length >= SHORTEST &&
    compact.length <= LONGEST &&
    hasOne(compact, SUBJECTS) &&
    !hasOne(compact, OTHERS) &&
    REPORT.test(compact) &&
    !NO_TITLE.test(compact)
  );
}

/** The year that a title names, or null. */
export function yearOfTitle(title: string): number | null {
  return yearOfCompactTitle(compactTitle(title));
}

/** `yearOfTitle` of a title that is folded and without white space. */
export function yearOfCompactTitle(compact: string): number | null {
  const digits = /(20\d{2})年?/.exec(compact);
  if (digits) return Number(digits[1]);
  const chinese = /二[〇○零]([〇○零一二三四五六七八九]{2})/.exec(compact);
  if (!chinese) return null;
  const digit = (character: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(character));
  return 2000 + digit(chinese[1]![0]!) * 10 + digit(chinese[1]![1]!);
}

/**
 * The report's title as the page prints it, or null: from the site's meta data, its headings,
 * a line of the page, or the window title. A title parted over two lines is put together.
 */
export function readTitle(document: Document, lines: readonly string[]): string | null {
  let dated: string | null = null;
  let first: string | null = null;
  for (const text of candidates(document, lines)) {
    if (!IN_TITLES.test(text)) continue;
    const plain = dropPinyin(text).replace(/\s+/g, ' ').trim().replace(TITLE_LABEL, '');
    const title = bareTitle(plain);
    if (!isReportTitle(title)) continue;
    first ??= title;
    if (!YEAR.test(foldText(title))) continue;
    if (namesIssuer(title)) return title;
    dated ??= title;
  }
  return dated ?? first;
}

/** What may be the title, from the surest on. */
function* candidates(document: Document, lines: readonly string[]): Generator<string> {
  for (const meta of document.getElementsByTagName('meta')) {
    if (meta.getAttribute('name')?.toLowerCase() !== 'articletitle') continue;
    yield meta.getAttribute('content') ?? '';
    break;
  }
  for (const { textContent } of document.querySelectorAll('h1, h2, h3, ucaptitle')) {
    yield textContent ?? '';
  }
  yield* joinedLines(lines);
  yield* (document.title ?? '').split(/[-_|—:：]/);
}

/** The label of an index box, without a mark behind it. */
const TITLE_LABEL = /^[标標] ?[题題] /;

/** A title without its repetition, a cell's or sentence's end, and the site's name. */
function bareTitle(line: string): string {
  const cells = line.split(' |');
  const text = cells.slice(1).every((cell) => /^[ |]?$/.test(cell)) ? cells[0]! : line;
  const half = Math.floor(text.length / 2);
  const isTwice = text.slice(0, half) === text.slice(-half) && half > SHORTEST;
  const title = isTwice ? text.slice(0, half).trim() : text;
  const [head] = title.split(/[-_|。]|\.(?:docx?|pdf|wps)\b/, 1);
  return head !== title && isWholeTitle(head!) ? head! : title;
}

/** Whose report of which year it is: what follows adds nothing to it. */
function isWholeTitle(text: string): boolean {
  return (
    isReportTitle(text) &&
    YEAR.test(foldText(text)) &&
    namesIssuer(text) &&
    /^[^现現本为為按根,，][^,，]*[告报報结結)）]$/.test(text) &&
    !/编制了|[公发發]布/.test(text)
  );
}

/** Lines of the page, each also together with the line before it where that is the name of a body or a year. */
function* joinedLines(lines: readonly string[]): Generator<string> {
  for (let i = 0; i < lines.length && i < 400; i++) {
    const line = lines[i]!;
    if (line.length > LONGEST * 2 || !IN_TITLES.test(line) || isChromeLine(line)) continue;
    if (line.includes('|')) yield* line.split('|').filter((cell) => isWholeTitle(cell.trim()));
    const title = line.split(/[\t\u3000]/, 1)[0]!;
    const before = lines[i - 1];
    if (
      before &&
      !/[>:：＞]|\d[-/]\d/.test(before) &&
      before.length <= 30 &&
      /(?:政府|机关|局|委员会|委|厅|办公室|办|街道|办事处|镇|乡|区|县|市|公司|集团|年|年度)(?:20\d\d)?$/.test(
        foldText(before),
      ) &&
      isReportTitle(title)
    ) {
      yield before + title;
    }
    if (before && title.length < SHORTEST && isWholeTitle(before + title)) yield before + title;
    yield title;
  }
}

/** Whether a title names whose report it is. */
function namesIssuer(title: string): boolean {
  return issuerPart(title) !== '';
}

const NOTE = /^(?:[(《【[]{1,2}[^)》】\]]{0,12}[)】\]]|《|关于)+/;
const YEAR_PART = /(?:20\d ?\d|二[〇○零][〇○零一二三四五六七八九]{2}) ?年? ?度? ?/;

/** What a title prints before 政府信息公开, without year and notes: the issuing body or its place; empty where it names none. */
export function issuerPart(title: string): string {
  const compact = title.replace(/\s/g, '');
  const folded = foldText(compact).replace(/资讯/g, '信息');
  const subject = folded.search(/政[府务]信息公开|信息公开|政务公开|年度?政府/);
  if (subject < 0) return '';
  const note = NOTE.exec(folded)?.[0].length ?? 0;
  const year = YEAR_PART.exec(folded.slice(note, subject));
  const from = note + (year?.index ?? 0);
  const head = compact.slice(note, from) + compact.slice(from + (year?.[0].length ?? 0), subject);
  const foldedHead = foldText(head);
  const start = /^[的关于]*/.exec(foldedHead)![0].length;
  return head.slice(
    start,
    foldedHead.slice(start).search(/(?<!关于|年度|[的《(:、])(?:关于|年度|[的《(:、])*$/) + start,
  );
}
