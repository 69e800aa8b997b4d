/** Page cases: pages with what is true of them, the project's own and those of an optional folder of further reports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeHtml } from '../../cli/decode-html.ts';

export interface ExpectedSection {
  level: number;
  ordinal: number | null;
  title: string;
  kind?: string | null;
}

/** What is known of a page; absent or null `sections` means that it was not written down. */
export interface Expected {
  isReport: boolean;
  title?: string | null;
  issuer?: string | null;
  issuerLevel?: string | null;
  issuerKind?: string | null;
  year?: number | null;
  format?: string;
  script?: string;
  publishedOn?: string | null;
  period?: { from: string; to: string } | null;
  sections?: ExpectedSection[] | string[] | null;
  facts?: Record<string, number | null>;
  prose?: Record<string, number>;
}

export interface PageCase {
  name: string;
  html: string;
  expected: Expected;
}

/** The optional folder of further reports, or null where the setting NIANBAO_CORPUS is not made. */
export const corpusFolder: string | null = process.env.NIANBAO_CORPUS
  ? resolve(process.env.NIANBAO_CORPUS)
  : null;

function readHtml(path: string): string {
  return decodeHtml(readFileSync(path));
}

/** The project's own cases, in test/pages. */
export function ownPageCases(): PageCase[] {
  const root = resolve('test/pages');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(root, name);
      const expected: Expected & { source?: string } = JSON.parse(
        readFileSync(join(folder, 'expected.json'), 'utf8'),
      );
      return { name, html: readHtml(join(folder, expected.source ?? 'source.html')), expected };
    });
}

/** The cases of the further reports: each page has a JSON of the same name beside it. */
export function corpusPageCases(): PageCase[] {
  const folder = corpusFolder && join(corpusFolder, 'cases');
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file.replace(/\.html$/, ''),
      html: readHtml(join(folder, file)),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/\.html$/, '.json')), 'utf8')),
    }));
}
