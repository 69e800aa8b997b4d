import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/all-zero.ts';
import { judgeReport } from '../../support/judge-report.ts';
import { applicationsTable, type Cell, type ReportSpec } from '../../support/report-builder.ts';

const COUNTY: ReportSpec = { issuerKind: 'government', issuerLevel: 'county' };
const NONE = applicationsTable({});
/** As many cells as given of a table of nothing but 0. */
const cells = (count: number): Record<string, Cell> =>
  Object.fromEntries(Object.entries(NONE).slice(0, count));

describe('all-zero', () => {
  it.each<[string, ReportSpec, string]>([
    [
      'a county that prints nothing but 0',
      { facts: NONE },
      'hint: 统计表中 175 个数字全是 0。 | @ t1r0c0',
    ],
    [
      'a city',
      { facts: NONE, issuerLevel: 'city' },
      'hint: 统计表中 175 个数字全是 0。 | @ t1r0c0',
    ],
    [
      'blank cells, which are not counted',
      { facts: { 'licensing.decisions': null, ...NONE, 'penalties.decisions': null } },
      'hint: 统计表中 175 个数字全是 0。 | @ t1r0c0',
    ],
    ['one other figure', { facts: { ...NONE, 'licensing.decisions': 1 } }, 'pass'],
    [
      'the fewest figures that are a table',
      { facts: cells(30) },
      'hint: 统计表中 30 个数字全是 0。 | @ t1r0c0',
    ],
    [
      'fewer, however many cells are blank',
      { facts: { ...cells(29), 'licensing.decisions': null } },
      'skipped',
    ],
    ['a department', { facts: NONE, issuerKind: 'department' }, 'skipped'],
    ['a township', { facts: NONE, issuerLevel: 'township' }, 'skipped'],
    ['a body of unknown level', { facts: NONE, issuerLevel: null }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, { ...COUNTY, ...spec })).toBe(told);
  });

  it('is skipped without table 3', () => {
    const rows = Object.entries(NONE).filter(([key]) => !key.startsWith('applications.new'));
    expect(judgeReport(rule, { ...COUNTY, facts: Object.fromEntries(rows) })).toBe('skipped');
  });
});
