import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/regulations-competence.ts';
import { judgeReport } from '../../support/judge-report.ts';
import type { ReportSpec } from '../../support/report-builder.ts';

const COUNTY: ReportSpec = {
  issuer: '甲县人民政府',
  issuerLevel: 'county',
  issuerKind: 'government',
  facts: { 'regulations.in_force': 3 },
};

describe('regulations-competence', () => {
  it.each<[string, ReportSpec, string]>([
    [
      'a county',
      {},
      'warning: “规章”一行填了 规章｜现行有效件数 3，但甲县人民政府没有规章制定权。 | 0 | 3 | regulations.in_force 3',
    ],
    [
      'a township',
      { issuerLevel: 'township', issuer: '乙镇人民政府' },
      'warning: “规章”一行填了 规章｜现行有效件数 3，但乙镇人民政府没有规章制定权。 | 0 | 3 | regulations.in_force 3',
    ],
    [
      'a bureau of a city',
      { issuerLevel: 'city', issuerKind: 'department', issuer: '寅市财政局' },
      'warning: “规章”一行填了 规章｜现行有效件数 3，但寅市财政局没有规章制定权。 | 0 | 3 | regulations.in_force 3',
    ],
    [
      'a body whose name is unknown',
      { issuer: null },
      'warning: “规章”一行填了 规章｜现行有效件数 3，但没有规章制定权。 | 0 | 3 | regulations.in_force 3',
    ],
    [
      'every column of the form of 2021',
      { facts: { 'regulations.issued': 1, 'regulations.repealed': 2, 'regulations.in_force': 3 } },
      'warning: “规章”一行填了 规章｜本年制发件数 1、规章｜本年废止件数 2、规章｜现行有效件数 3，但甲县人民政府没有规章制定权。 | 0 | 1 | regulations.issued 1, regulations.repealed 2, regulations.in_force 3',
    ],
    [
      'every column of the form of 2019',
      {
        facts: {
          'regulations.made': 1,
          'regulations.newly_disclosed': 2,
          'regulations.total_disclosed': 3,
        },
      },
      'warning: “规章”一行填了 规章｜本年新制作数量 1、规章｜本年新公开数量 2、规章｜对外公开总数量 3，但甲县人民政府没有规章制定权。 | 0 | 1 | regulations.made 1, regulations.newly_disclosed 2, regulations.total_disclosed 3',
    ],
    ['none', { facts: { 'regulations.issued': 0, 'regulations.in_force': null } }, 'pass'],
    ['no table', { facts: {} }, 'pass'],
    ['a city, which makes rules', { issuerLevel: 'city' }, 'skipped'],
    ['a province', { issuerLevel: 'province' }, 'skipped'],
    [
      'a department of a province',
      { issuerLevel: 'province', issuerKind: 'department' },
      'skipped',
    ],
    ['a body of unknown level', { issuerLevel: null }, 'skipped'],
  ])('%s', (_, spec, told) => {
    expect(judgeReport(rule, { ...COUNTY, ...spec })).toBe(told);
  });
});
