import type { Translator } from '../utils/text/translate.ts';
import type { PageReading } from './read-page.ts';

/** What a person reads of one page: a line for the page, then a line for each finding and problem. */
export function describeFindings(
  name: string,
  { report, findings }: PageReading,
  translator: Translator,
): string {
  const identity = [report.title ?? report.issuer, report.year].filter((part) => part !== null);
  const lines = report.isReport
    ? findings.map(
        ({ severity, message }) =>
          `  ${translator.text(`cli.severity.${severity}`)}  ${translator.message(message)}`,
      )
    : [`  ${translator.text('cli.no_report')}`];
  if (lines.length === 0) lines.push(`  ${translator.text('cli.nothing_found')}`);
  const problems = report.problems.map(({ message }) => `  ! ${translator.message(message)}`);
  return `${[[name, ...identity].join(' · '), ...lines, ...problems].join('\n')}\n`;
}
