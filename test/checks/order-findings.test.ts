import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySeverity, orderFindings } from '../../utils/checks/order-findings.ts';
import type { Finding, Place, Severity } from '../../utils/model.ts';
import { buildReport } from '../support/report-builder.ts';

const report = buildReport({ sections: [{}, {}, {}] });
report.tables[0]!.section = 1;
report.tables[1]!.section = 1;

function finding(severity: Severity, place?: Place): Finding {
  return {
    rule: 'test',
    severity,
    message: { key: 'test' },
    expected: null,
    actual: null,
    terms: [],
    places: place ? [place] : [],
    suspects: [],
  };
}

const text = (section: number | null, start: number): Place => ({ section, start, end: start });
const cell = (table: number, row: number, column: number): Place => ({ table, row, column });

/** In the order in which they have to come out. */
const PLACES: (Place | undefined)[] = [
  text(null, 3),
  text(null, 70),
  text(0, 0),
  text(1, 2),
  text(1, 9),
  cell(0, 0, 5),
  cell(0, 1, 0),
  cell(0, 1, 4),
  cell(1, 0, 0),
  text(2, 0),
  // Without a section or unknown: behind all sections.
  cell(2, 0, 0),
  cell(9, 0, 0),
  undefined,
];

describe('orderFindings', () => {
  it('goes by severity, then as the page does', () => {
    const ordered = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
      PLACES.map((place) => finding(severity, place)),
    );
    const shuffled = fc.shuffledSubarray(ordered, { minLength: ordered.length });
    fc.assert(
      fc.property(shuffled, (findings) => {
        expect(orderFindings(findings, report)).toEqual(ordered);
      }),
    );
  });

  it('leaves those of one place in their order, and the list as it was', () => {
    const findings = [1, 2, 3].map((actual) => ({ ...finding('hint', text(0, 4)), actual }));
    const before = [...findings];
    expect(orderFindings(findings, report)).toEqual(before);
    expect(findings).toEqual(before);
  });
});

describe('bySeverity', () => {
  it.each([
    ['error', 'warning', -1],
    ['warning', 'hint', -1],
    ['hint', 'error', 1],
    ['hint', 'hint', 0],
  ] as const)('%s and %s: %i', (a, b, sign) => {
    expect(Math.sign(bySeverity(a, b))).toBe(sign);
  });
});
