import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../cli/decode-html.ts';
import { readPage } from '../../cli/read-page.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import { type Finding, isIndicatorTerm, type Report } from '../../utils/model.ts';
import { breachesOf } from '../support/finding-contract.ts';
import { buildReport, reviewTable } from '../support/report-builder.ts';
import { SAMPLES } from '../support/samples.ts';

const corpus = process.env.NIANBAO_CORPUS;
const folders = [SAMPLES, ...(corpus ? [join(corpus, 'pages'), join(corpus, 'cases')] : [])];
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name)),
);

/** The report as if a cell had the number that the finding suggests. */
function putRight(report: Report, suspect: Finding['suspects'][number]): Report | null {
  if (!isIndicatorTerm(suspect)) return null;
  const { indicator, applicant, value, suggested } = suspect;
  const facts = report.facts.map((fact) =>
    fact.source === 'table' &&
    fact.indicator === indicator &&
    fact.applicant === applicant &&
    fact.value === value
      ? { ...fact, value: suggested, status: 'number' as const }
      : fact,
  );
  return { ...report, facts };
}

/** Whether the finding is gone: none of its rule is left that names a figure of it. */
function isSettled({ rule, terms }: Finding, report: Report): boolean {
  const name = (term: Finding['terms'][number]) =>
    isIndicatorTerm(term) ? `${term.indicator}@${term.applicant}` : term.text;
  const names = new Set(terms.map(name));
  return !runChecks(report).findings.some(
    (one) => one.rule === rule && one.terms.some((term) => names.has(name(term))),
  );
}

describe('what is found on real and sample pages', () => {
  it.each(pages)('%s: words, places and suspects are in order', (page) => {
    const { report, findings } = readPage(decodeHtml(readFileSync(page)));
    expect(findings.flatMap((finding) => breachesOf(finding, report))).toEqual([]);
    for (const finding of findings) {
      for (const suspect of finding.suspects) {
        const right = putRight(report, suspect);
        if (right) expect(isSettled(finding, right), JSON.stringify(suspect)).toBe(true);
      }
    }
  });
});

describe('the contract itself', () => {
  const report = buildReport({ facts: reviewTable([5, 1, 0, 0, 7]) });
  const breaches = (change: (finding: Finding) => Partial<Finding>) => {
    const finding = runChecks(report).findings[0]!;
    return breachesOf({ ...finding, ...change(finding) }, report);
  };

  it('is kept', () => {
    expect(breaches(() => ({}))).toEqual([]);
  });

  it.each<[string, (finding: Finding) => Partial<Finding>]>([
    ['a rule that does not exist', () => ({ rule: 'no-such-rule' })],
    ['a message without words', () => ({ message: { key: 'check.none' } })],
    ['a message without its arguments', () => ({ message: { key: 'check.sum' } })],
    ['a figure that is not named', () => ({ actual: 99 })],
    ['a date that is not named', () => ({ expected: '2022-01-31' })],
    ['a title that is not named', () => ({ expected: '五、存在的主要问题及改进情况' })],
    ['a term without its place', () => ({ places: [] })],
    ['a place that is not the term’s', ({ places }) => ({ places: places.toReversed() })],
    ['a quote without its place', () => ({ quote: '5件' })],
    [
      'a place that is nowhere',
      ({ places }) => ({ places: [...places, { section: 3, start: 0, end: 1 }] }),
    ],
    ['a suspect that is no term', () => ({ suspects: [{ text: '5件', value: 5, suggested: 6 }] })],
    [
      'a suspect that is as it should be',
      ({ terms }) => ({ suspects: [{ ...terms[0]!, suggested: 5 }] }),
    ],
  ])('is broken by %s', (_, change) => {
    expect(breaches(change)).not.toEqual([]);
  });
});
