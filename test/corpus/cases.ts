/** Real pages with what is known of them: a folder a page, or a page beside its JSON. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth, TruthSection } from '../generator/truth.ts';

export interface Case {
  name: string;
  html: string;
  truth: Truth;
}

interface RawCase extends Omit<Truth, 'about' | 'sections' | 'facts' | 'tables'> {
  sections?: (string | TruthSection)[] | null;
  facts?: Record<string, number | null>;
  inconsistencies?: { certainty: string }[];
  about?: string;
  /** Path of the page from the case's folder, where it is not `source.html`. */
  source?: string;
}

const NUMERALS = '一二三四五六七八九十';

/** `三、标题` as level, number and title; a title without a number stands at level 1. */
function parseHeading(text: string): TruthSection {
  const match = /^([一二三四五六七八九十]{1,3})、(.*)$/.exec(text);
  if (!match) return { level: 1, ordinal: null, title: text };
  const [, numeral = '', title = ''] = match;
  const ones = NUMERALS.indexOf(numeral.slice(-1)) + 1;
  const ordinal = numeral.length === 1 ? ones : 10 + ones;
  return { level: 1, ordinal, title };
}

const SCORED = [
  'isReport',
  'year',
  'issuer',
  'issuerLevel',
  'issuerKind',
  'format',
  'publishedOn',
  'period',
  'script',
  'title',
] as const;

/** A page's JSON as a truth; what the JSON does not say is not scored. */
function readCaseTruth(raw: RawCase): Truth {
  const truth: Truth = { about: raw.about ?? 'report', anyScript: true };
  if (raw.isReport === false) return { about: truth.about, isReport: false };
  for (const field of SCORED) {
    if (raw[field] !== undefined) Object.assign(truth, { [field]: raw[field] });
  }
  if (raw.facts) truth.facts = raw.facts;
  if (raw.sections) {
    truth.sections = raw.sections.map((one) => (typeof one === 'string' ? parseHeading(one) : one));
    // Plain texts list the first level only.
    truth.sectionsPartial = raw.sections.some((one) => typeof one === 'string');
  }
  const serious = (raw.inconsistencies ?? []).filter((one) => !one.certainty.startsWith('hint'));
  if (raw.inconsistencies && serious.length === 0) truth.planted = [];
  truth.flawless = serious.length === 0;
  return truth;
}

/** As a browser would for these files: the declared encoding, else UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const declared = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(declared).decode(bytes);
}

function readRaw(json: string): RawCase {
  return JSON.parse(readFileSync(json, 'utf8')) as RawCase;
}

function loadCase(name: string, page: string, raw: RawCase): Case[] {
  if (!existsSync(page)) return [];
  return [{ name, html: decode(readFileSync(page)), truth: readCaseTruth(raw) }];
}

function loadFolder(name: string, folder: string): Case[] {
  const json = join(folder, 'expected.json');
  if (!existsSync(json)) return [];
  const raw = readRaw(json);
  return loadCase(name, join(folder, raw.source ?? 'source.html'), raw);
}

/** All cases of a folder in either arrangement; none where the folder is missing. */
export function loadCases(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Case[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return loadFolder(entry.name, path);
    const json = path.replace(/\.html$/, '.json');
    const isPair = entry.name.endsWith('.html') && existsSync(json);
    return isPair ? loadCase(entry.name, path, readRaw(json)) : [];
  });
}

/** Where real pages lie: the project's own cases, and the folder that NIANBAO_CORPUS names. */
export function caseFolders(corpus: string | undefined = process.env.NIANBAO_CORPUS): string[] {
  const own = new URL('../pages', import.meta.url).pathname;
  return corpus ? [own, join(corpus, 'cases')] : [own];
}
