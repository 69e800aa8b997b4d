import { JSDOM, VirtualConsole } from 'jsdom';
import { runChecks } from '../utils/checks/run-checks.ts';
import type { Finding, Report } from '../utils/model.ts';
import { readReport } from '../utils/report/read-report.ts';
import { stripStyles } from './strip-styles.ts';

export interface PageReading {
  report: Report;
  findings: Finding[];
}

/** Making a window takes jsdom longer than parsing a page, so all pages are parsed in one that holds none of them. */
let shell: JSDOM | undefined;

/** Reads and checks one page of HTML. Scripts in it do not run and nothing is fetched. */
export function readPage(html: string, url?: string): PageReading {
  const { report } = readReport(parsePage(html, url));
  const { findings, problems } = runChecks(report);
  return { report: { ...report, problems: [...report.problems, ...problems] }, findings };
}

/** The page as a document without a window; addresses in it are resolved against its own. */
function parsePage(html: string, url: string | undefined): Document {
  shell ??= new JSDOM('', { virtualConsole: new VirtualConsole() });
  shell.reconfigure({ url: isWebAddress(url) ? url : 'about:blank' });
  return new shell.window.DOMParser().parseFromString(stripStyles(html), 'text/html');
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}
