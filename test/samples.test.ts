/**
 * The sample pages and what test/pages says of them, held against each other without the reader:
 * the truth must not come from what it is there to test.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

interface Section {
  level: 1 | 2 | 3;
  ordinal: number | null;
  title: string;
}
interface PageCase {
  source: string;
  title: string;
  issuer: string;
  year: number;
  sections: Section[];
  facts: Record<string, number | null>;
  prose: Record<string, number>;
  sums: { total: number; parts: number[]; holds: boolean }[];
}

const SAMPLES = resolve('public/samples');
const CASES = resolve('test/pages');
const LIMIT_BYTES = 60_000;
const listed: { file: string; address: string; title: string; year: number }[] = JSON.parse(
  readFileSync(join(SAMPLES, 'samples.json'), 'utf8'),
);

function readSample(file: string): string {
  return readFileSync(join(SAMPLES, file), 'utf8');
}

function readCase(file: string): PageCase {
  const folder = join(CASES, file.replace(/\.html$/, ''));
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
}

/** The visible text, a line for each block or <br>, outer and narrow white space dropped. */
function readLines(html: string): string[] {
  const broken = html
    .slice(html.indexOf('<body'))
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<\/?(p|div|tr|td|th|li|ul|h\d|table|br)\b[^>]*>/gi, '\u2028');
  const text = new JSDOM(broken).window.document.body.textContent ?? '';
  const lines = text.split('\u2028').map((line) => line.trim().replace(/[ \t\r\n\u00a0]+/g, ''));
  return lines.filter((line) => line !== '');
}

/** The tables of the report: no layout tables, no index box. */
function findReportTables(html: string): HTMLTableElement[] {
  const tables = new JSDOM(html).window.document.querySelectorAll('table');
  return [...tables].filter(
    (table) =>
      !table.querySelector('table') &&
      /第二十条|申请人情况|结果维持|统计指标/.test(table.textContent ?? ''),
  );
}

function cellText(cell: Element): string {
  return (cell.textContent ?? '').replace(/\s+/g, '');
}

/** The cells of a row that hold a figure or are left blank. A head row of the annex (单位 ——) has none. */
function readValueCells(row: HTMLTableRowElement, isAnnex: boolean): string[] {
  const cells = [...row.cells].map(cellText);
  if (isAnnex) return cells[1] === '——' || cells[2] === '统计数' ? [] : cells.slice(2);
  return cells.filter((text) => /^\d*$/.test(text));
}

function readPrintedFigures(html: string): (number | null)[] {
  return findReportTables(html).flatMap((table) => {
    const isAnnex = cellText(table).startsWith('统计指标');
    const texts = [...table.rows].flatMap((row) => readValueCells(row, isAnnex));
    return texts.map((text) => (text === '' ? null : Number.parseInt(text, 10)));
  });
}

/** How many slots each row covers, cells that reach down from above included. */
function countSlots(table: HTMLTableElement): number[] {
  const counts = [...table.rows].map(() => 0);
  for (const [index, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      for (let below = 0; below < cell.rowSpan; below++) {
        counts[index + below] = (counts[index + below] ?? 0) + cell.colSpan;
      }
    }
  }
  return counts;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** What a heading looks like at the head of a line; it ends before 。, a wide space or the line's end. */
function headingPattern({ level, ordinal, title }: Section): RegExp {
  const han = ordinal === null ? '' : ['', ...'一二三四五六七八九十', '十一'][ordinal];
  const number = { 1: `${han}、`, 2: `[（(]${han}[)）]`, 3: `${ordinal}[.、]` }[level];
  const escaped = title.replace(/[()]/g, '\\$&');
  return new RegExp(`^${number}${escaped}(。|\u3000|$)`);
}

test('every sample is listed once, with its case and its link', () => {
  const pages = readdirSync(SAMPLES).filter((name) => /(?<!index)\.html$/.test(name));
  expect(listed.map(({ file }) => file).sort()).toEqual(pages.sort());
  for (const { file, title, year } of listed) {
    expect(readSample('index.html')).toContain(`href="${file}"`);
    expect(readCase(file)).toMatchObject({ title, year });
    expect(resolve(CASES, 'any-case', readCase(file).source)).toBe(join(SAMPLES, file));
  }
});

test.each([...listed.map(({ file }) => file), 'index.html'])(
  '%s asks nothing of the network',
  (file) => {
    const html = readSample(file);
    const links = [...html.matchAll(/\b(?:href|src|action|data)="([^"]*)"/g)].map(([, to]) => to!);
    const outward = links.filter((to) => !to.startsWith('#') && !listed.some((s) => s.file === to));
    expect(outward).toEqual([]);
    expect(html).not.toMatch(/<(script|img|link|iframe)\b|@import|url\(|https?:/i);
    expect(statSync(join(SAMPLES, file)).size).toBeLessThanOrEqual(LIMIT_BYTES);
  },
);

describe.each(listed)('$file', ({ file }) => {
  const html = readSample(file);
  const lines = readLines(html);
  const expected = readCase(file);

  test('prints its title and issuer', () => {
    expect(lines).toContain(expected.title);
    expect(lines.join('\n')).toContain(expected.issuer);
  });

  test('prints the figures of the tables, and the blanks, in the order of the case', () => {
    expect(readPrintedFigures(html)).toEqual(Object.values(expected.facts));
  });

  test('fills every row of its tables', () => {
    for (const table of findReportTables(html)) {
      expect(new Set(countSlots(table)).size, cellText(table).slice(0, 30)).toBe(1);
    }
  });

  test('has the headings of the case, in order', () => {
    let from = 0;
    for (const section of expected.sections) {
      const at = lines.findIndex((line, i) => i >= from && headingPattern(section).test(line));
      expect(at, section.title).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  test('prints the figures of the prose', () => {
    const printed = new Set(lines.flatMap(numbersIn));
    const missing = Object.entries(expected.prose).filter(([, n]) => n !== 0 && !printed.has(n));
    expect(missing).toEqual([]);
  });

  test.each(expected.sums)('has $parts and their total $total in one paragraph', (sum) => {
    const wanted = [sum.total, ...sum.parts];
    const together = lines.map(numbersIn).filter((all) => wanted.every((n) => all.includes(n)));
    expect(together.length).toBeGreaterThan(0);
    expect(sum.parts.reduce((a, b) => a + b, 0) === sum.total).toBe(sum.holds);
  });
});

/** Names of bodies, and of parts as the reports announce them, that any retelling must repeat. */
const OFFICIAL_NAMES = [
  '区民政局政务公开工作领导小组',
  '天津市義務教育入學管理平台',
  '依申请公开政府信息及有关行政复议与诉讼情况',
  '政府信息公开工作存在的主要问题及改进措施',
  '政府信息公开的收费及减免情况机构建设和经费保障',
];
/** Shorter runs are set phrases of the field. */
const SHARED_RUN = 12;

/** Han runs of the page's own sentences: without tables, headings and official names, or what stands in 《》. */
function readOwnRuns(html: string, { sections, title }: PageCase): string[] {
  const tables = /<table(?:(?!<table)[\s\S])*?<\/table>/g;
  const fixed = [title, ...sections.map((section) => section.title), ...OFFICIAL_NAMES];
  const prose = readLines(html.replace(tables, '\u2028'))
    .map((line) => line.replace(/《[^》]*》/g, '|'))
    .map((line) => fixed.reduce((rest, name) => rest.replaceAll(name, '|'), line));
  return prose.flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []);
}

const corpus = process.env.NIANBAO_CORPUS;
if (corpus) {
  const folder = resolve(corpus, 'pages');
  const originals = readdirSync(folder).map((name) =>
    readLines(readFileSync(join(folder, name), 'utf8')).join('\n'),
  );

  test.each(listed)('$file shares no sentence with the real reports', ({ file }) => {
    const runs = readOwnRuns(readSample(file), readCase(file));
    expect(runs.length).toBeGreaterThan(100);
    const grams = runs.flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - SHARED_RUN + 1) }, (_, i) =>
        run.slice(i, i + SHARED_RUN),
      ),
    );
    expect(grams.filter((gram) => originals.some((text) => text.includes(gram)))).toEqual([]);
  });
}
