import { describe, expect, it } from 'vitest';
import { runChecks } from '../../utils/checks/run-checks.ts';
import { countyReport2021 } from './sample-reports.ts';

describe('runChecks', () => {
  it('finds the one contradiction of the county report of 2021 and nothing else above a hint', () => {
    const { findings, problems } = runChecks(countyReport2021());
    expect(problems).toEqual([]);
    const grave = findings.filter((one) => one.severity !== 'hint');
    expect(grave).toMatchObject([
      { rule: 'prose-sum', severity: 'error', expected: 14239, actual: 14249 },
    ]);
    expect(grave[0]!.message.args?.formula).toContain('14239');
  });
});
