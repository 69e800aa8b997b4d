import type { Message, SectionKind } from '../model.ts';
import { hasOne } from '../text/has-one.ts';

export interface Judgement {
  isReport: boolean;
  /** 0…1 */
  confidence: number;
  reasons: Message[];
}

export interface Evidence {
  /** The title of a report, or null where the page has none. */
  title: string | null;
  /** What the page is about: its title or the window's, folded. */
  subject: string;
  /** Whether title or text name a year. */
  hasYear: boolean;
  /** The text before the first section, folded. */
  opening: string;
  /** Sections that the law or the forms ask for. */
  statutory: number;
  /** Figures in official tables. */
  figures: number;
  /** Figures of the forms that the prose tells. */
  told: number;
}

/** The others are what the law or the forms ask for. */
const NOT_STATUTORY: ReadonlySet<SectionKind> = new Set(['annex', 'consultation', 'organisation']);

/** Search results show the beginnings of several reports: each section as often. */
const SEVERAL_REPORTS = 3;

/** How often each of the sections that the law or the forms ask for is among some headings. */
function countTimes(kinds: Iterable<SectionKind | null>): Map<SectionKind, number> {
  const times = new Map<SectionKind, number>();
  for (const kind of kinds) {
    if (kind && !NOT_STATUTORY.has(kind)) times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return times;
}

/** Whether main headings are those of several reports. */
export function areOfSeveral(kinds: Iterable<SectionKind | null>): boolean {
  const times = countTimes(kinds);
  return times.size > 0 && Math.min(...times.values()) >= SEVERAL_REPORTS;
}

/**
 * How many of the sections that the law or the forms ask for are among the headings of one report.
 * @param kinds those of the main headings
 * @param lower those of the headings below them, which count where a title tells that the page is a report
 */
export function countStatutory(
  kinds: readonly (SectionKind | null)[],
  lower: readonly (SectionKind | null)[] = [],
): number {
  const main = countTimes(kinds);
  const isOfOne = main.size > 0 && Math.min(...main.values()) < SEVERAL_REPORTS;
  return isOfOne ? countTimes([...main.keys(), ...lower]).size : 0;
}

/** Words of pages about reports: notices, guides, other yearly reports. */
const OTHER_SUBJECTS =
  '格式 模板 指南 目录 法治政府建设 行政执法统计 工作年度报表 决算 高校 高等校 学年 大学 学院 企业年报 范文 评估报告 工作要点'.split(
    ' ',
  );
const NOTICE_ABOUT = /关于.{0,40}(?:通知|函|意见|公告)/;
const NOTICE =
  /(?:现就|现将).{0,60}(?:通知如下|有关(?:事项|要求)|予以印发)|各[省市县区].{0,30}[:：]|高等学校|学年|范文/;
/** An untitled report that says in its opening what it is. */
const SELF_NAMED =
  /(?:本年?报|年度报告|现(?:将|公布)).{0,60}(?:编制|组成|政府信息公开|统计)|编制[本了]/;
const FEWEST_SECTIONS = 3;
/** With so many, what calls itself a report is one, also where nothing happened in the year. */
const MOST_SECTIONS = 5;

/** What the words of a page say of it, beside its evidence. */
export interface Signs {
  /** It says in its opening what it is. */
  selfNamed: boolean;
  /** It is about reports, or another kind of report. */
  other: boolean;
}

export function readSigns({ subject, opening }: Evidence): Signs {
  return {
    selfNamed: SELF_NAMED.test(opening.slice(0, 400)),
    other:
      hasOne(subject, OTHER_SUBJECTS) ||
      NOTICE_ABOUT.test(subject) ||
      NOTICE.test(opening.slice(0, 600)),
  };
}

/**
 * Whether a page is an annual report itself: a title with a year and three statutory sections or a filled table,
 * or, untitled, four sections and a filled table or what it says of itself. A notice may hold the report that it makes
 * public, with its title and figures; the empty form in one has none.
 */
export function isReport(
  { title, hasYear, statutory, figures, told }: Evidence,
  { selfNamed, other }: Signs,
): boolean {
  const titled = title !== null;
  const enough =
    titled && hasYear
      ? statutory >= FEWEST_SECTIONS || figures > 3
      : (statutory > FEWEST_SECTIONS &&
          (figures > 0 || (selfNamed && (told > 1 || statutory >= MOST_SECTIONS)))) ||
        (statutory >= 2 && figures > 50);
  const tells = figures > 0 || (told > 1 && statutory >= MOST_SECTIONS);
  return enough && (!other || (titled && tells));
}

/** What the evidence comes to, and why. */
export function judgeEvidence(evidence: Evidence): Judgement {
  const { title, hasYear, statutory, figures } = evidence;
  const signs = readSigns(evidence);
  const reasons: Message[] = [
    title === null
      ? { key: 'page.reason.no_title' }
      : { key: 'page.reason.title', args: { title } },
    {
      key: statutory >= FEWEST_SECTIONS ? 'page.reason.sections' : 'page.reason.few_sections',
      args: { count: statutory },
    },
    figures > 0
      ? { key: 'page.reason.figures', args: { count: figures } }
      : { key: 'page.reason.no_figures' },
  ];
  if (!hasYear) reasons.push({ key: 'page.reason.no_year' });
  if (signs.other) reasons.push({ key: 'page.reason.other_subject' });
  const verdict = isReport(evidence, signs);
  return {
    isReport: verdict,
    confidence: confidenceOf(evidence, verdict, signs.other),
    reasons,
  };
}

/** Above a half for a report, below for any other page. */
function confidenceOf(
  { title, hasYear, statutory, figures }: Evidence,
  verdict: boolean,
  other: boolean,
): number {
  const strength =
    (title === null ? 0 : 0.35) +
    (hasYear ? 0.1 : 0) +
    Math.min(statutory, 6) * 0.07 +
    (figures > 0 ? 0.13 : 0) -
    (other ? 0.4 : 0);
  const [least, most] = verdict ? [0.5, 0.99] : [0.01, 0.45];
  return Math.round(Math.min(most, Math.max(least, strength)) * 100) / 100;
}
