import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../utils/checks/form-structure.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import { APPLICANTS, type Applicant, type Finding } from '../../utils/model.ts';
import { applicationsTable, buildReport, reviewTable } from '../support/report-builder.ts';

const PARTS = APPLICANTS.slice(0, -1);
const ROWS = OUTCOMES.filter((code) => code !== 'outcome.other');
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 4000 }),
);
const column = fc.record({
  outcomes: fc.array(count, { minLength: ROWS.length, maxLength: ROWS.length }),
  carriedOut: count,
  /** What part of all was carried in from last year. */
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const withTotal = (numbers: number[]) => [...numbers, sum(numbers)];

/** A full applications table in which everything agrees. */
const table = fc
  .array(column, { minLength: PARTS.length, maxLength: PARTS.length })
  .map((columns) => {
    const totals = columns.map(({ outcomes }) => sum(outcomes));
    const all = columns.map(({ carriedOut }, index) => totals[index]! + carriedOut);
    const carriedIn = columns.map(({ share }, index) => Math.floor(all[index]! * share));
    return applicationsTable({
      'applications.new': withTotal(all.map((number, index) => number - carriedIn[index]!)),
      'applications.carried_in': withTotal(carriedIn),
      ...Object.fromEntries(
        ROWS.map((code, row) => [code, withTotal(columns.map(({ outcomes }) => outcomes[row]!))]),
      ),
      'outcome.total': withTotal(totals),
      'applications.carried_out': withTotal(columns.map(({ carriedOut }) => carriedOut)),
    });
  });

const dispute = fc.array(count, { minLength: 4, maxLength: 4 }).map(withTotal);

function grave(facts: Record<string, number | null | '?'>): Finding[] {
  return runChecks(buildReport({ facts })).findings.filter((one) => one.severity !== 'hint');
}

function split(key: string): { indicator: string; applicant: Applicant } {
  const [indicator = '', applicant] = key.split('@');
  return { indicator, applicant: applicant as Applicant };
}

// Many runs each, and other work may be on the machine.
describe('whatever the figures', { timeout: 60_000 }, () => {
  it('tables that agree give no findings', () => {
    fc.assert(
      fc.property(table, dispute, dispute, dispute, (facts, review, direct, after) => {
        expect(grave({ ...facts, ...reviewTable(review, direct, after) })).toEqual([]);
      }),
    );
  });

  it('blank zeros change nothing', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { maxLength: 40 }), (facts, picks) => {
        const blank = { ...facts };
        const keys = Object.keys(facts).filter((key) => facts[key] === 0);
        for (const pick of picks) if (keys.length > 0) blank[keys[pick % keys.length]!] = null;
        expect(grave(blank)).toEqual([]);
      }),
    );
  });

  it('one changed cell is one finding, the cell its first suspect, its true value suggested', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.integer({ min: 1, max: 5000 }), (facts, pick, change) => {
        const keys = Object.keys(facts);
        const key = keys[pick % keys.length]!;
        const meant = facts[key] as number;
        const printed = meant >= change && pick % 2 === 0 ? meant - change : meant + change;
        const findings = grave({ ...facts, [key]: printed });
        expect(findings).toHaveLength(1);
        expect(findings[0]!.suspects[0]).toEqual({
          ...split(key),
          value: printed,
          suggested: meant,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('changes in rows and columns of their own are a finding each, with the true value', () => {
    const cells = fc.uniqueArray(fc.nat({ max: PARTS.length - 1 }), { minLength: 2, maxLength: 4 });
    const rows = fc.uniqueArray(fc.nat({ max: ROWS.length - 1 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        table,
        cells,
        rows,
        fc.integer({ min: 1, max: 900 }),
        (facts, columns, rows, by) => {
          const planted = columns.map((column, index) => {
            const key = `${ROWS[rows[index]!]}@${PARTS[column]}`;
            return {
              key,
              suggested: facts[key] as number,
              value: (facts[key] as number) + by + index,
            };
          });
          const changed = Object.fromEntries(planted.map(({ key, value }) => [key, value]));
          const suspects = grave({ ...facts, ...changed }).map((one) => one.suspects);
          const expected = planted.map(({ key, ...rest }) => [{ ...split(key), ...rest }]);
          expect(suspects).toHaveLength(expected.length);
          expect(suspects).toEqual(expect.arrayContaining(expected));
        },
      ),
    );
  });

  it('two changes of disputes of different kinds are two findings', () => {
    fc.assert(
      fc.property(dispute, dispute, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (a, b, i, j) => {
        const plant = (group: number[], at: number) =>
          group.map((value, index) => (index === at ? value + 7 : value));
        const findings = grave(reviewTable(plant(a, i), plant(b, j)));
        const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
        expect(findings).toHaveLength(2);
        for (const [group, at, meant] of [
          ['review', i, a],
          ['litigation_direct', j, b],
        ] as const) {
          const suspects = findings.flatMap((one) => one.suspects);
          expect(suspects).toContainEqual({
            indicator: `${group}.${results[at]}`,
            value: meant[at]! + 7,
            suggested: meant[at],
          });
        }
      }),
    );
  });

  it('every suspect alone would make the sum hold', () => {
    fc.assert(
      fc.property(dispute, count, (review, printed) => {
        const [upheld, corrected, other, pending] = review;
        const facts = reviewTable([upheld!, corrected!, other!, pending!, printed]);
        for (const { suspects } of grave(facts)) {
          for (const suspect of suspects) {
            const code = 'indicator' in suspect ? suspect.indicator : '';
            expect(grave({ ...facts, [code]: suspect.suggested })).toEqual([]);
          }
        }
      }),
    );
  });

  it('nothing that a text says makes a check crash', () => {
    const word = fc.constantFrom(
      '其中',
      '：',
      '，',
      '；',
      '。',
      '（',
      '）',
      '分别为',
      '占',
      '%',
      '增长',
      '件',
      '条',
      '万元',
      '申请',
      '不予公开',
      '其他处理',
      '两项合计',
      '复议',
      '均获维持',
      '2021年',
      '\n',
      '3',
      '17',
      '1,085',
      '由',
      '组成',
      '等',
      '资讯',
      '覆議',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const report = buildReport({
          year: 2021,
          title: '甲县2021年政府信息公开工作年度报告',
          preamble: words.slice(0, 5).join(''),
          sections: [{ kind: 'overview', text: words.join('') }],
          facts: { 'applications.new@total': 3, 'review.pending': 1 },
        });
        expect(runChecks(report).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
