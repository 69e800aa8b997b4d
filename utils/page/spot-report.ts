import { hasOne } from '../text/has-one.ts';
import { isCompactTitle, SUBJECTS, yearOfCompactTitle } from './read-title.ts';
import { kindOfCompactTitle } from './section-titles.ts';
import { findLine, OF_REPORT, OF_SECTION } from './spot-lines.ts';
import {
  compact,
  countFigures,
  countTold,
  findHeadings,
  isSectionTitle,
  namesYear,
  type SpottedHeadings,
} from './spot-words.ts';
import {
  areOfSeveral,
  countStatutory,
  type Evidence,
  isReport,
  readSigns,
} from './weigh-evidence.ts';

/** A report has it in both scripts; most other pages do not. */
const NEEDED_CHARACTER = '申';
const FIRST_CHARACTERS = 800_000;

/** `doubtful` is what has the words of a report, but too few headings and figures, or no title. */
export type Spotted = 'report' | 'doubtful' | 'none';

/**
 * A quick look at a page for the badge, without reading its tables and sentences: what of the evidence can be had from words
 * alone is weighed as the reader weighs it, from what is cheapest to have on, and only as long as the page can still turn
 * out to be a report. On a page newly opened each function, pattern and query costs more to be made ready than to be run;
 * hence few of them, and the browser's own search rather than a loop. Changes nothing.
 */
export function spotReport(document: Document): Spotted {
  const raw = (document.body?.textContent ?? '').slice(0, FIRST_CHARACTERS);
  if (!raw.includes(NEEDED_CHARACTER)) return 'none';
  const all = compact(raw);
  if (!hasNeeded(all)) return 'none';
  // What scripts and fields say can so far only add to it.
  const words = readWords(all);
  if (!isReport({ ...words.most, title: '' }, ALL_SPEAKS_FOR_IT)) return 'doubtful';
  const read = withoutCode(document.body, raw);
  if (read === raw) return weigh(document, words);
  const text = compact(read);
  return hasNeeded(text) ? weigh(document, readWords(text)) : 'none';
}

/** What reports are called. */
const NAMES = ['报告', '年报'];

function hasNeeded(text: string): boolean {
  return text.includes('主动公开') && text.includes('申请') && hasOne(text, NAMES);
}

interface Words extends SpottedHeadings {
  text: string;
  /** The most that can come out for a page with these words; all but the title. */
  most: Omit<Evidence, 'title'>;
}

const ALL_SPEAKS_FOR_IT = { selfNamed: true, other: false };

function readWords(text: string): Words {
  const headings = findHeadings(text);
  const statutory = countStatutory([...headings.possible]);
  const figures = countFigures(text);
  const most = { subject: '', hasYear: true, opening: '', statutory, figures, told: Infinity };
  return { text, ...headings, most };
}

/** Looks for the title, and for what a report without numbered headings still lacks. */
function weigh(document: Document, words: Words): Spotted {
  const { text, kinds, lower, first } = words;
  const most = areOfSeveral(kinds) ? { ...words.most, statutory: 0 } : words.most;
  if (!isReport({ ...most, title: '' }, ALL_SPEAKS_FOR_IT)) return 'doubtful';
  const title = findTitle(document, text.slice(0, first));
  if (!isReport({ ...most, title }, ALL_SPEAKS_FOR_IT)) return 'doubtful';
  const isDated = title !== null && yearOfCompactTitle(title) !== null;
  const ofReport = isDated ? lower : [];
  const evidence: Evidence = {
    title,
    subject: title ?? compact(document.title),
    hasYear: isDated || namesYear(text),
    opening: text.slice(Math.max(0, first - 400), first),
    statutory: countStatutory(kinds, ofReport),
    figures: most.figures,
    told: countTold(text),
  };
  const signs = readSigns(evidence);
  if (!isReport(evidence, signs) && isReport({ ...evidence, statutory: most.statutory }, signs)) {
    findLine(document.body, OF_SECTION, Infinity, (line) => {
      const kind = isSectionTitle(line) ? kindOfCompactTitle(line) : null;
      if (kind !== null && !kinds.includes(kind)) kinds.push(kind);
      return false;
    });
    evidence.statutory = countStatutory(kinds, ofReport);
  }
  return isReport(evidence, signs) ? 'report' : 'doubtful';
}

/**
 * The title of a report, folded: the first with a year among those of the page and the lines before its first section;
 * else the first of the page's; or null.
 */
function findTitle(document: Document, lead: string): string | null {
  let undated: string | null = null;
  for (const title of namedTitles(document)) {
    if (!isCompactTitle(title)) continue;
    if (yearOfCompactTitle(title) !== null) return title;
    undated ??= title;
  }
  const isTitle = (line: string) =>
    isCompactTitle(line) && yearOfCompactTitle(line) !== null && lead.includes(line);
  return hasOne(lead, SUBJECTS)
    ? (findLine(document.body, OF_REPORT, lead.length, isTitle) ?? undated)
    : undated;
}

/** Elements whose text nobody reads. */
const CODE = ['script', 'style', 'noscript', 'option', 'textarea'];

/** The text of an element without that of its scripts and fields; `raw` is what there is of it with them. */
function withoutCode(body: Element, raw: string): string {
  let text = raw;
  // Asked by their names one after the other, elements are found sooner than by one selector for all.
  for (const name of CODE) {
    let from = 0;
    for (const { textContent } of body.getElementsByTagName(name)) {
      const at = textContent ? text.indexOf(textContent, from) : -1;
      if (at < 0) continue;
      text = text.slice(0, at) + text.slice(at + textContent!.length);
      from = at;
    }
  }
  return text;
}

const HEADINGS = ['h1', 'h2', 'h3', 'ucaptitle'];
/** No title has it. */
const SEPARATOR = '|';
/** What parts a title from the site's name. */
const SITE_MARK = /[-_—:：]/g;

/** What could be the title of a page in its own data and headings, folded. */
function namedTitles(document: Document): string[] {
  const meta = document.head?.querySelector('meta[name="ArticleTitle" i]');
  const named = [meta?.getAttribute('content')];
  for (const name of HEADINGS) {
    for (const { textContent } of document.getElementsByTagName(name)) named.push(textContent);
  }
  named.push(document.title.replace(SITE_MARK, SEPARATOR));
  // All at once: made ready one by one they would take longer.
  return compact(named.join(SEPARATOR)).split(SEPARATOR);
}
