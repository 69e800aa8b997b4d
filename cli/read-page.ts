import { runChecks } from '../utils/checks/run-checks.ts';
import type { Finding, Report } from '../utils/model.ts';
import { readReport } from '../utils/report/read-report.ts';
import { parsePage } from './dom/parse-page.ts';

export interface PageReading {
  report: Report;
  findings: Finding[];
}

/** Reads and checks one page of HTML. Scripts in it do not run and nothing is fetched. */
export function readPage(html: string, url?: string): PageReading {
  const { report } = readReport(parsePage(html, isWebAddress(url) ? url : undefined));
  const { findings, problems } = runChecks(report);
  return { report: { ...report, problems: [...report.problems, ...problems] }, findings };
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}
