import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/documents-in-force.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

const of = (kind: string, [issued, repealed, inForce]: Cell[]) => ({
  [`${kind}.issued`]: issued!,
  [`${kind}.repealed`]: repealed!,
  [`${kind}.in_force`]: inForce!,
});

describe('documents-in-force', () => {
  it.each<[string, Cell[], string]>([
    ['what was issued is in force', [15, 2, 93], 'pass'],
    ['all that was issued is repealed again', [5, 5, 0], 'pass'],
    [
      'more is issued than both',
      [15, 2, 9],
      'hint: 行政规范性文件：本年制发 15 ＞ 现行有效 9 ＋ 本年废止 2 ＝ 11 | ≤ 11 | 15',
    ],
    ['blank cells beside it', [15, null, null], 'skipped'],
  ])('%s', (_, documents, told) => {
    expect(judgeReport(rule, { facts: of('normative_documents', documents) })).toBe(told);
  });

  it('knows rules of governments as well', () => {
    const facts = { ...of('normative_documents', [0, 0, 0]), ...of('regulations', [3, 0, 2]) };
    expect(judgeReport(rule, { facts })).toBe(
      'hint: 规章：本年制发 3 ＞ 现行有效 2 ＋ 本年废止 0 ＝ 2 | ≤ 2 | 3',
    );
  });
});
