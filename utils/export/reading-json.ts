import type {
  Applicant,
  Fact,
  Finding,
  Place,
  Problem,
  Quantity,
  Report,
  Section,
  Severity,
  Suspect,
  Table,
  Term,
} from '../model.ts';
import { isCellPlace, isIndicatorTerm } from '../model.ts';
import type { Translator } from '../text/translate.ts';

/** A finding with its message in words. */
export interface FindingJson {
  rule: string;
  severity: Severity;
  message: string;
  expected: number | string | null;
  actual: number | string | null;
  terms: Term[];
  quote?: string;
  places: Place[];
  suspects: Suspect[];
}

type CopiedFields =
  | 'isReport'
  | 'confidence'
  | 'title'
  | 'issuer'
  | 'year'
  | 'format'
  | 'script'
  | 'publishedOn'
  | 'period'
  | 'issuerLevel'
  | 'issuerKind';

/** One line of `nianbao read`, field for field in the order of the documented table. */
export interface ReadingJson extends Pick<Report, CopiedFields> {
  file: string;
  reasons: string[];
  sections: Omit<Section, 'text'>[];
  tables: { kind: Table['kind']; section: number | null; rows: number; columns: number }[];
  facts: Fact[];
  quantities: Quantity[];
  findings: FindingJson[];
  problems: { code: Problem['code']; message: string }[];
}

// Each part is written out anew: readers of the output rely on the order of its keys,
// and a field added to the model must not slip into it unnoticed.

function toPlace(place: Place): Place {
  const frame = place.frame === undefined ? {} : { frame: place.frame };
  return isCellPlace(place)
    ? { table: place.table, row: place.row, column: place.column, ...frame }
    : { section: place.section, start: place.start, end: place.end, ...frame };
}

function toApplicant(applicant: Applicant | undefined): { applicant?: Applicant } {
  return applicant === undefined ? {} : { applicant };
}

function toQuote(quote: string | undefined): { quote?: string } {
  return quote === undefined ? {} : { quote };
}

function toTerm(term: Term): Term {
  return isIndicatorTerm(term)
    ? { indicator: term.indicator, ...toApplicant(term.applicant), value: term.value }
    : { text: term.text, value: term.value };
}

function toFact(fact: Fact): Fact {
  return {
    indicator: fact.indicator,
    ...toApplicant(fact.applicant),
    value: fact.value,
    status: fact.status,
    unit: fact.unit,
    raw: fact.raw,
    source: fact.source,
    place: toPlace(fact.place),
    ...toQuote(fact.quote),
  };
}

function toQuantity({ text, value, unit, approximate, place }: Quantity): Quantity {
  return { text, value, unit, approximate, place: toPlace(place) as Quantity['place'] };
}

function toFinding(finding: Finding, translator: Translator): FindingJson {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: translator.message(finding.message),
    expected: finding.expected,
    actual: finding.actual,
    terms: finding.terms.map(toTerm),
    ...toQuote(finding.quote),
    places: finding.places.map(toPlace),
    suspects: finding.suspects.map((one) => ({ ...toTerm(one), suggested: one.suggested })),
  };
}

/**
 * What the headless reader prints for one page, also used to compare browsers with it.
 * `file` is the name or address as given; messages come in the translator's language.
 */
export function toReadingJson(
  file: string,
  report: Report,
  findings: readonly Finding[],
  translator: Translator,
): ReadingJson {
  return {
    file,
    isReport: report.isReport,
    confidence: report.confidence,
    reasons: report.reasons.map(translator.message),
    title: report.title,
    issuer: report.issuer,
    year: report.year,
    format: report.format,
    script: report.script,
    publishedOn: report.publishedOn,
    period: report.period && { from: report.period.from, to: report.period.to },
    sections: report.sections.map(({ level, ordinal, title, kind }) => ({
      level,
      ordinal,
      title,
      kind,
    })),
    issuerLevel: report.issuerLevel,
    issuerKind: report.issuerKind,
    tables: report.tables.map(({ kind, section, grid }) => ({
      kind,
      section,
      rows: grid.rows,
      columns: grid.columns,
    })),
    facts: report.facts.map(toFact),
    quantities: report.quantities.map(toQuantity),
    findings: findings.map((finding) => toFinding(finding, translator)),
    problems: report.problems.map(({ code, message }) => ({
      code,
      message: translator.message(message),
    })),
  };
}
