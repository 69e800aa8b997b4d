import { describe, expect, it } from 'vitest';
import rule from '../../../utils/checks/rules/publication-early.ts';
import { buildReport } from '../../support/report-builder.ts';
import { runRule } from '../../support/run-rule.ts';

const of = (publishedOn: string | null) => runRule(rule, buildReport({ year: 2017, publishedOn }));

describe('publication-early', () => {
  it('warns of a day within the year reported on', () => {
    expect(of('2017-02-10').findings).toMatchObject([
      { severity: 'warning', actual: '2017-02-10' },
    ]);
  });

  it('passes after the year, and in its last days', () => {
    expect(of('2018-02-10').outcome).toBe('pass');
    expect(of('2017-12-29').outcome).toBe('pass');
  });

  it('is skipped without a date', () => {
    expect(of(null).outcome).toBe('skipped');
  });
});
