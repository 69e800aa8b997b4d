import { describe, expect, it } from 'vitest';
import { collectMarks } from '../../utils/marks/collect-marks.ts';
import type { Finding, Place, Severity } from '../../utils/model.ts';

const CELL: Place = { table: 0, row: 1, column: 2 };
const OTHER: Place = { table: 0, row: 1, column: 3 };
const WORDS: Place = { section: 0, start: 3, end: 9 };

/** A finding of so many figures; places beyond them are of sentences. */
function finding(severity: Severity, figures: number, places: Place[]): Finding {
  return {
    rule: 'review-sum',
    severity,
    message: { key: 'check.sum' },
    expected: null,
    actual: null,
    terms: Array.from({ length: figures }, () => ({ text: 'n', value: 1 })),
    places,
    suspects: [],
  };
}

describe('collectMarks', () => {
  it('marks each place once, with all its findings and the gravest severity', () => {
    const marks = collectMarks([finding('hint', 1, [CELL]), finding('error', 2, [CELL, OTHER])]);
    expect(marks).toEqual([
      { place: CELL, role: 'figure', severity: 'error', findings: [0, 1] },
      { place: OTHER, role: 'figure', severity: 'error', findings: [1] },
    ]);
  });

  it('knows a place whatever the order of its fields', () => {
    const again = { column: 2, row: 1, table: 0 };
    expect(collectMarks([finding('hint', 2, [CELL, again])])).toHaveLength(1);
  });

  it('tells figures from the sentence around them', () => {
    const marks = collectMarks([finding('warning', 1, [CELL, WORDS])]);
    expect(marks.map(({ role }) => role)).toEqual(['figure', 'sentence']);
  });

  it('lets the likely culprit stand out, unless most figures are as suspect as it', () => {
    const terms = [
      { text: 'a', value: 1 },
      { text: 'b', value: 2 },
    ];
    const suspect = (nth: number) => ({ ...terms[nth]!, suggested: 9 });
    const one = { ...finding('error', 2, [CELL, OTHER]), terms, suspects: [suspect(1)] };
    expect(collectMarks([one]).map(({ role }) => role)).toEqual(['figure', 'suspect']);
    const both = { ...one, suspects: [suspect(0), suspect(1)] };
    expect(collectMarks([both]).map(({ role }) => role)).toEqual(['figure', 'figure']);
    // It stays one for a finding that only uses its figure.
    expect(collectMarks([one, finding('hint', 2, [CELL, OTHER])])).toMatchObject([
      { place: CELL, role: 'figure' },
      { place: OTHER, role: 'suspect', findings: [0, 1] },
    ]);
  });

  it('keeps places of different frames apart', () => {
    const marks = collectMarks([finding('hint', 2, [CELL, { ...CELL, frame: 4 }])]);
    expect(marks).toHaveLength(2);
  });

  it('puts the gravest first', () => {
    const marks = collectMarks([finding('hint', 1, [CELL]), finding('warning', 1, [OTHER])]);
    expect(marks.map(({ severity }) => severity)).toEqual(['warning', 'hint']);
  });
});
