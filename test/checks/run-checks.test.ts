import { describe, expect, it } from 'vitest';
import { defineCheck, failWith, pass, skip, unsureWith } from '../../utils/checks/define-check.ts';
import { rules } from '../../utils/checks/registry.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import { figure, stated } from '../support/equation-builder.ts';
import { buildReport } from '../support/report-builder.ts';
import { countyReport2021 } from './sample-reports.ts';

const TEXTS = { title: 't', explanation: 'e', weight: 'w', differs: 'd' };
const texts = { 'zh-CN': TEXTS, 'zh-TW': TEXTS, en: TEXTS };
const base = { id: 'probe', basis: 'b', severity: 'warning', needs: {}, texts } as const;

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

  it('gives the same findings for the same report, and leaves it as it was', () => {
    const report = countyReport2021();
    const before = structuredClone(report);
    expect(runChecks(report)).toEqual(runChecks(countyReport2021()));
    expect(report).toEqual(before);
  });

  it('gives findings and problems as plain data', () => {
    const result = runChecks(countyReport2021());
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('says what came of each check', () => {
    const { outcomes } = runChecks(countyReport2021());
    expect(outcomes.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    const of = (rule: string) => outcomes.find((one) => one.rule === rule)?.outcome;
    expect(of('prose-sum')).toBe('fail');
    expect(of('application-balance')).toBe('pass');
    expect(of('annex-staff')).toBe('skipped');
  });

  it('turns a crash into a problem, and runs the others', () => {
    const crashing = defineCheck({
      ...base,
      id: 'crashing',
      run: () => {
        throw new Error('boom');
      },
    });
    const fine = defineCheck({ ...base, run: () => failWith([{ message: 'differs' }]) });
    const { findings, problems, outcomes } = runChecks(buildReport(), [crashing, fine]);
    expect(problems).toEqual([
      { code: 'check-crashed', message: { key: 'check.crashed', args: { rule: 'crashing' } } },
    ]);
    expect(findings).toHaveLength(1);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['crashed', 'fail']);
  });

  it('survives figures that are no figures', () => {
    const broken = { left: null, right: [], relation: 'equal', scope: '' } as never;
    const check = defineCheck({ ...base, equations: () => [broken] });
    expect(runChecks(buildReport(), [check]).problems).toHaveLength(1);
  });

  it('looks at the needs before it runs', () => {
    const needy = (needs: object) =>
      defineCheck({ ...base, needs, run: () => failWith([{ message: 'differs' }]) });
    const outcomeOf = (needs: object, report = buildReport()) =>
      runChecks(report, [needy(needs)]).outcomes[0]!.outcome;
    expect(outcomeOf({ fields: ['year'] })).toBe('skipped');
    expect(outcomeOf({ fields: ['year'] }, buildReport({ year: 2021 }))).toBe('fail');
    expect(outcomeOf({ fields: ['sections'] })).toBe('skipped');
    expect(outcomeOf({ fields: ['preamble'] })).toBe('skipped');
    expect(outcomeOf({ formats: ['2014'] })).toBe('skipped');
    expect(outcomeOf({ formats: ['2014', '2021'] })).toBe('fail');
    expect(outcomeOf({ indicators: ['fees.amount'] })).toBe('skipped');
    const both = ['fees.amount', 'review.total'];
    const facts = { 'fees.amount': 3, 'review.other': 4 };
    expect(outcomeOf({ indicators: both }, buildReport({ facts }))).toBe('skipped');
    expect(outcomeOf({ fields: ['year', 'title'] }, buildReport({ year: 2021 }))).toBe('skipped');
    expect(outcomeOf({ fields: ['year'], formats: ['2014'] }, buildReport({ year: 1 }))).toBe(
      'skipped',
    );
    expect(outcomeOf({ fields: ['isReport'] }, buildReport({ isReport: false }))).toBe('fail');
    expect(outcomeOf({ fields: ['sections'] }, buildReport({ sections: [{}] }))).toBe('fail');
    expect(
      outcomeOf({ indicators: ['fees.amount'] }, buildReport({ facts: { 'fees.amount': null } })),
    ).toBe('fail');
  });

  it('tells what is unsure as a hint', () => {
    const check = defineCheck({
      ...base,
      run: () => unsureWith([{ message: 'differs', severity: 'error' }]),
    });
    const { findings, outcomes } = runChecks(buildReport(), [check]);
    expect(findings[0]!.severity).toBe('hint');
    expect(outcomes[0]!.outcome).toBe('unsure');
  });

  it('passes without findings and skips on request', () => {
    const of = (run: () => ReturnType<typeof pass>) =>
      runChecks(buildReport(), [defineCheck({ ...base, run })]).outcomes[0]!.outcome;
    expect([of(pass), of(skip), of(() => failWith([])), of(() => unsureWith([]))]).toEqual([
      'pass',
      'skipped',
      'pass',
      'pass',
    ]);
  });

  it('tells what is found with its words, figures and places in this order', () => {
    const check = defineCheck({
      ...base,
      run: () =>
        failWith([
          {
            message: 'differs',
            args: { count: 2 },
            severity: 'error',
            expected: 3,
            actual: '2',
            figures: [figure('甲', 1), figure('乙', 2, { place: { table: 0, row: 1, column: 2 } })],
            quote: { text: '丙', place: { section: 0, start: 5, end: 6 } },
            places: [{ section: 0, start: 7, end: 8 }],
          },
          { message: 'differs' },
        ]),
    });
    expect(runChecks(buildReport(), [check]).findings).toEqual([
      {
        rule: 'probe',
        severity: 'error',
        message: { key: 'rule.probe.differs', args: { count: 2 } },
        expected: 3,
        actual: '2',
        terms: [
          { text: '甲', value: 1 },
          { text: '乙', value: 2 },
        ],
        quote: '丙',
        places: [
          { section: 0, start: 0, end: 1 },
          { table: 0, row: 1, column: 2 },
          { section: 0, start: 5, end: 6 },
          { section: 0, start: 7, end: 8 },
        ],
        suspects: [],
      },
      {
        rule: 'probe',
        severity: 'warning',
        message: { key: 'rule.probe.differs' },
        expected: null,
        actual: null,
        terms: [],
        places: [],
        suspects: [],
      },
    ]);
  });

  it('says of arithmetic whether something is known, and whether it holds', () => {
    const equate = (...sides: [number | null, number | null][]) =>
      defineCheck({
        ...base,
        equations: () => sides.map(([a, b]) => stated([figure('a', a)], [figure('b', b)])),
      });
    const of = (...sides: [number | null, number | null][]) => {
      const { outcomes, findings } = runChecks(buildReport(), [equate(...sides)]);
      return [outcomes[0]!.outcome, findings.length];
    };
    expect(of()).toEqual(['skipped', 0]);
    expect(of([1, null])).toEqual(['skipped', 0]);
    expect(of([1, null], [2, 2])).toEqual(['pass', 0]);
    expect(of([2, 2], [2, 2])).toEqual(['pass', 0]);
    expect(of([2, 3])).toEqual(['fail', 1]);
    expect(of([2, 3], [2, 2], [1, null])).toEqual(['fail', 1]);
    const { findings } = runChecks(buildReport(), [equate([2, 3])]);
    expect(findings[0]).toMatchObject({ rule: 'probe', severity: 'warning' });
  });

  it('turns a crash of the engine into a problem, and keeps what else was found', () => {
    const crashing = figure('a', 1);
    Object.defineProperty(crashing, 'key', {
      get: () => {
        throw new Error('boom');
      },
    });
    const broken = defineCheck({
      ...base,
      equations: () => [stated([crashing], [figure('b', 2)])],
    });
    const fine = defineCheck({ ...base, run: () => failWith([{ message: 'differs' }]) });
    const { findings, problems, outcomes } = runChecks(buildReport(), [broken, fine]);
    expect(findings).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'check-crashed', message: { key: 'check.crashed', args: { rule: 'equations' } } },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
  });

  it('seeks a culprit among the equations of all checks', () => {
    const [a, b, c] = [figure('a', 15), figure('b', 10), figure('c', 10)];
    const equate = (id: string, right: typeof b) =>
      defineCheck({ ...base, id, equations: () => [stated([a], [right])] });
    const { findings } = runChecks(buildReport(), [equate('one', b), equate('two', c)]);
    expect(findings.map(({ rule, suspects }) => [rule, suspects])).toEqual([
      ['one', [{ text: 'a', value: 15, suggested: 10 }]],
    ]);
  });

  it('runs all rules where none are named', () => {
    expect(runChecks(buildReport()).outcomes).toHaveLength(rules.length);
    expect(runChecks(buildReport(), []).outcomes).toEqual([]);
  });

  it('orders by severity, then by place', () => {
    const at = (severity: 'error' | 'hint', section: number | null, start: number) => ({
      message: 'differs',
      severity,
      places: [{ section, start, end: start }],
    });
    const cell = {
      message: 'differs',
      severity: 'hint' as const,
      places: [{ table: 0, row: 1, column: 1 }],
    };
    const check = defineCheck({
      ...base,
      run: () =>
        failWith([
          cell,
          at('hint', 1, 5),
          at('hint', null, 9),
          at('error', 3, 0),
          at('hint', 1, 2),
        ]),
    });
    const report = buildReport({ sections: [{}, {}, {}, {}] });
    report.tables[0]!.section = 1;
    const places = runChecks(report, [check]).findings.map(({ places: [place] }) =>
      'table' in place! ? 'cell' : `${place!.section}:${place!.start}`,
    );
    expect(places).toEqual(['3:0', 'null:9', '1:2', '1:5', 'cell']);
  });
});
