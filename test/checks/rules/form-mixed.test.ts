import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/form-mixed.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const NEW = { 'normative_documents.issued': 0, 'fees.amount': 7730.28 };
const UNDIVIDED = { 'outcome.other@natural_person': 0, 'outcome.other@total': 0 };

describe('form-mixed', () => {
  it.each<[string, ReportSpec, string]>([
    ['one form', { year: 2023, facts: NEW }, 'pass'],
    [
      'an undivided 其他处理 in 2023',
      { year: 2023, facts: { ...NEW, ...UNDIVIDED } },
      'warning: 统计表混用了2019年格式、2021年格式；这一年应当用2021年格式。 | 2021年格式 | 2019年格式、2021年格式 | outcome.other@natural_person 0, outcome.other@total 0',
    ],
    [
      'new columns in 2020',
      { year: 2020, facts: { ...NEW, ...UNDIVIDED } },
      'warning: 统计表混用了2019年格式、2021年格式；这一年应当用2019年格式。 | 2019年格式 | 2019年格式、2021年格式 | normative_documents.issued 0, fees.amount 7730.28',
    ],
    [
      'rows of three forms',
      { year: 2023, facts: { ...NEW, ...UNDIVIDED, 'requests.received': 3 } },
      'warning: 统计表混用了2014年格式、2019年格式、2021年格式；这一年应当用2021年格式。 | 2021年格式 | 2014年格式、2019年格式、2021年格式 | outcome.other@natural_person 0, outcome.other@total 0, requests.received 3',
    ],
    [
      'an unknown year',
      { facts: { ...NEW, 'procurement.items': 6 } },
      'warning: 统计表混用了2019年格式、2021年格式。 | – | 2019年格式、2021年格式 | normative_documents.issued 0, fees.amount 7730.28, procurement.items 6',
    ],
    [
      'a printed subtotal of 其他处理',
      { year: 2023, facts: { ...NEW, ...UNDIVIDED, 'outcome.other.misc@total': 2 } },
      'pass',
    ],
    [
      'the forms of 2014 and 2019, which share a row',
      {
        year: 2014,
        format: '2014',
        facts: { 'normative_documents.made': 951, 'requests.received': 78 },
      },
      'pass',
    ],
    ['no table', { year: 2023 }, 'pass'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, spec)).toBe(told);
  });
});
