import type { Applicant, Fact, Report } from '../../utils/model.ts';

/** A printed figure: a number, `blank`, or `unreadable`. */
type Printed = number | 'blank' | 'unreadable';

/** A report without content; give what the test is about. */
export function makeReport(parts: Partial<Report> = {}): Report {
  return {
    isReport: true,
    confidence: 1,
    reasons: [],
    title: null,
    issuer: null,
    year: null,
    format: '2021',
    script: 'hans',
    publishedOn: null,
    period: null,
    preamble: '',
    sections: [],
    issuerLevel: null,
    issuerKind: null,
    tables: [],
    facts: [],
    quantities: [],
    structures: [],
    region: null,
    identity: [],
    problems: [],
    ...parts,
  };
}

/** Facts from `code` or `code@applicant` to what is printed, each in a row of its own of table 0. */
export function makeFacts(
  printed: Record<string, Printed>,
  source: Fact['source'] = 'table',
): Fact[] {
  return Object.entries(printed).map(([key, value], row) => {
    const [indicator, applicant] = key.split('@') as [string, Applicant | undefined];
    const isNumber = typeof value === 'number';
    return {
      indicator,
      ...(applicant ? { applicant } : {}),
      value: isNumber ? value : null,
      status: isNumber ? 'number' : value,
      unit: '件',
      raw: isNumber ? String(value) : '',
      source,
      place:
        source === 'table'
          ? { table: 0, row, column: 1 }
          : { section: 0, start: row * 10, end: row * 10 + 4 },
    };
  });
}
