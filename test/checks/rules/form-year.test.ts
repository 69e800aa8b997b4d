import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/form-year.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { Cell } from '../../support/report-builder.ts';

const ANNEX = { 'requests.received': 3 };
const OLD = { 'normative_documents.newly_disclosed': 3, 'outcome.other@total': 0 };
const NEW = { 'normative_documents.issued': 3, 'outcome.other.misc@total': 0 };

describe('form-year', () => {
  it.each<[number | null, Record<string, Cell>, string]>([
    [2013, ANNEX, 'skipped'],
    [2014, ANNEX, 'pass'],
    [2018, ANNEX, 'pass'],
    [
      2018,
      OLD,
      'warning: 2018 年的报告用了2019年格式，应当用2014年格式。 | 2014年格式 | 2019年格式 | normative_documents.newly_disclosed 3, outcome.other@total 0',
    ],
    [2019, OLD, 'pass'],
    [2020, OLD, 'pass'],
    [
      2020,
      NEW,
      'warning: 2020 年的报告用了2021年格式，应当用2019年格式。 | 2019年格式 | 2021年格式 | normative_documents.issued 3, outcome.other.misc@total 0',
    ],
    [2021, NEW, 'pass'],
    [2025, NEW, 'pass'],
    [
      2023,
      OLD,
      'warning: 2023 年的报告用了2019年格式，应当用2021年格式。 | 2021年格式 | 2019年格式 | normative_documents.newly_disclosed 3, outcome.other@total 0',
    ],
    [
      2023,
      ANNEX,
      'warning: 2023 年的报告用了2014年格式，应当用2021年格式。 | 2021年格式 | 2014年格式 | requests.received 3',
    ],
    // A mixture is another check's finding.
    [2023, { ...OLD, ...NEW }, 'skipped'],
    [2023, {}, 'skipped'],
    [null, OLD, 'skipped'],
  ])('%s: %o', (year, facts, told) => {
    expect(judgeReport(rule, { year, facts })).toBe(told);
  });
});
