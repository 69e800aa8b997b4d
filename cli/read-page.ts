import { JSDOM, VirtualConsole } from 'jsdom';
import { runChecks } from '../utils/checks/run-checks.ts';
import type { Finding, Report } from '../utils/model.ts';
import { readReport } from '../utils/report/read-report.ts';
import { stripStyles } from './strip-styles.ts';

export interface PageReading {
  report: Report;
  findings: Finding[];
}

/** Reads and checks one page of HTML. Scripts in it do not run and nothing is fetched. */
export function readPage(html: string, url?: string): PageReading {
  const dom = new JSDOM(stripStyles(html), {
    ...(isWebAddress(url) && { url }),
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { report } = readReport(dom.window.document);
    const { findings, problems } = runChecks(report);
    return { report: { ...report, problems: [...report.problems, ...problems] }, findings };
  } finally {
    dom.window.close();
  }
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}
