import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';
import { foldScript } from '../../utils/text/fold.ts';
import {
  corpusFolder,
  corpusPageCases,
  type Expected,
  type ExpectedSection,
  ownPageCases,
  retoldCases,
} from '../support/page-cases.ts';

function read(html: string): Report {
  const dom = new JSDOM(html);
  const before = dom.serialize();
  const { report } = readReport(dom.window.document);
  expect(dom.serialize(), 'the page is not changed by reading').toBe(before);
  return report;
}

/** Table figures by `indicator` or `indicator@applicant`; null is a blank, unreadable stays a word. */
function tableFigures(report: Report): Record<string, number | null | 'unreadable'> {
  const printed = report.facts.filter((fact) => fact.source === 'table');
  return Object.fromEntries(
    printed.map(({ indicator, applicant, value, status }) => [
      applicant ? `${indicator}@${applicant}` : indicator,
      status === 'unreadable' ? status : value,
    ]),
  );
}

const SUPERIOR = /^.{2,12}?[省市州盟](?=.{2,}[县区旗市])/;

/** A superior place before a body's name makes no difference, nor does the script. */
function sameBody(name: string | null | undefined): string | null {
  return name ? foldScript(name).replace(SUPERIOR, '') : null;
}

function expectIdentity(report: Report, expected: Expected): void {
  const keys = [
    'title',
    'issuerLevel',
    'issuerKind',
    'year',
    'format',
    'script',
    'publishedOn',
    'period',
  ] as const;
  for (const key of keys) {
    if (expected[key] !== undefined) expect(report[key], key).toEqual(expected[key]);
  }
  if (expected.issuer !== undefined)
    expect(sameBody(report.issuer)).toBe(sameBody(expected.issuer));
}

function expectSections(report: Report, sections: ExpectedSection[]): void {
  const found = report.sections.map(({ level, ordinal, title }) => ({ level, ordinal, title }));
  expect(found).toEqual(sections.map(({ level, ordinal, title }) => ({ level, ordinal, title })));
  for (const [i, { kind }] of sections.entries()) {
    if (kind !== undefined) expect(report.sections[i]!.kind, sections[i]!.title).toBe(kind);
  }
}

describe.each(ownPageCases())('$name', ({ html, expected }) => {
  const report = read(html);

  test('is taken for what it is', () => {
    expect(report.isReport).toBe(expected.isReport);
    expectIdentity(report, expected);
  });

  test('has its sections', () => expectSections(report, expected.sections as ExpectedSection[]));

  test('has every figure of its tables and no other', () => {
    expect(tableFigures(report)).toEqual(expected.facts);
  });

  test('has the main figures of its prose', () => {
    const mentioned = new Map(
      report.facts
        .filter((fact) => fact.source === 'prose')
        .map((fact) => [fact.indicator, fact.value]),
    );
    const coded = Object.entries(expected.prose ?? {}).filter(([code]) => MAIN_FIGURES.test(code));
    for (const [code, value] of coded) expect(mentioned.get(code), code).toBe(value);
  });
});

/** Disclosed, channels, applications, answers, reviews, lawsuits, fees. */
const MAIN_FIGURES =
  /^(?:disclosure|channels|applications|requests|replies|outcome|review|litigation|fees)\./;

describe.runIf(corpusFolder)('further reports', () => {
  test.each(corpusPageCases())('$name', ({ html, expected }) => {
    const report = read(html);
    expect(report.isReport).toBe(expected.isReport);
    if (!expected.isReport) return;
    expectIdentity(report, expected);
    expect(tableFigures(report)).toEqual(expected.facts);
    const titles = report.sections
      .filter(({ level }) => level === 1)
      .map(({ title }) => foldScript(title));
    const expectedTitles = expected.sections as string[] | null | undefined;
    if (expectedTitles) {
      expect(titles).toEqual(expectedTitles.map((title) => title.replace(/^.、/, '')));
    }
  });
});

describe.runIf(corpusFolder)('the reports that the samples retell', () => {
  const forms = retoldCases().flatMap(({ name, expected, pages }) =>
    pages.map((page) => ({ ...page, name, expected })),
  );
  test.each(forms)('$name: $form', ({ html, expected }) => {
    const report = read(html);
    expect(report.isReport).toBe(true);
    expect([report.year, report.format, sameBody(report.issuer)]).toEqual([
      expected.year,
      expected.format,
      sameBody(expected.issuer),
    ]);
    expect(tableFigures(report)).toEqual(expected.facts);
    const main = (sections: { level: number; ordinal: number | null; title: string }[]) =>
      sections.filter(({ level }) => level === 1).map(({ ordinal, title }) => [ordinal, title]);
    expect(main(report.sections)).toEqual(main(expected.sections as ExpectedSection[]));
  });
});

test.runIf(!corpusFolder)('further reports are not looked at: NIANBAO_CORPUS is not set', () => {
  expect(corpusPageCases()).toEqual([]);
});
