import { describe, expect, it } from 'vitest';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { Report } from '../../utils/model.ts';
import { bureauReport2020, cityReport2014, districtReport2017 } from './sample-reports.ts';

/** Findings above a hint: rule, level, and the two figures. */
function grave(report: Report) {
  return runChecks(report)
    .findings.filter((one) => one.severity !== 'hint')
    .map(({ rule, severity, expected, actual }) => [rule, severity, expected, actual]);
}

describe('the samples', () => {
  it('every contradiction of the city report of 2014 is found, and nothing else', () => {
    expect(grave(cityReport2014()).toSorted()).toEqual(
      [
        ['prose-sum', 'error', 2994, 3014],
        ['annex-staff', 'error', 544, 359],
        ['prose-annex', 'error', 26, 22],
        ['prose-sum', 'error', 365191, 410892],
        ['share-total', 'error', 100, 105.3],
        ['growth-difference', 'error', 25.9, 29.7],
        ['repeated-figure', 'warning', 201, 191],
        ['growth-bounds', 'warning', '8.9…29.2', 29.7],
        ['annex-double-replies', 'warning', 78, 156],
      ].toSorted(),
    );
  });

  it('the district report of 2017 has none', () => {
    expect(grave(districtReport2017())).toEqual([]);
  });

  it('the bureau report of 2020 has none', () => {
    expect(grave(bureauReport2020())).toEqual([]);
  });
});
