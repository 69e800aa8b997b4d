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

/** The raw texts of reports that a sample page retells, by the name of that page. */
const TEXTS: Record<string, string> = {
  'jiujiang-2017': '000_',
  'xiangzhou-civil-affairs-2020': '001_',
  'kaijiang-2021': '002_',
  'hengyang-2014': '003_',
  'hexi-2017-traditional': '004_',
};

export interface RetoldCase {
  name: string;
  /** The report's page, and its bare text in one element with the line breaks kept. */
  pages: { form: string; html: string }[];
  expected: Expected;
}

/** The reports that the sample pages retell, as the further reports hold them: their figures are the same. */
export function retoldCases(): RetoldCase[] {
  if (!corpusFolder) return [];
  const texts = readdirSync(join(corpusFolder, 'seeds'));
  return ownPageCases().map(({ name, expected }) => {
    const file = texts.find((one) => one.startsWith(TEXTS[name]!))!;
    const text = readFileSync(join(corpusFolder, 'seeds', file), 'utf8').replaceAll('<', '&lt;');
    return {
      name,
      expected,
      pages: [
        { form: 'page', html: readHtml(join(corpusFolder, 'pages', `${name}.html`)) },
        { form: 'text in pre', html: `<!DOCTYPE html><body><pre>${text}</pre>` },
        {
          form: 'text in div',
          html: `<!DOCTYPE html><body><div style="white-space:pre-wrap">${text}</div>`,
        },
        {
          form: 'text with br',
          html: `<!DOCTYPE html><body><div>${text.replaceAll('\n', '<br>')}</div>`,
        },
      ],
    };
  });
}
