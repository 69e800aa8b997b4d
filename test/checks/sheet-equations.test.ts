import { describe, expect, it, vi } from 'vitest';
import {
  type FormEquation,
  partsOf,
  stateForm,
  takeFigures,
} from '../../utils/checks/sheet-equations.ts';
import { buildSheets } from '../../utils/checks/sheets.ts';
import { buildReport, type Cell } from '../support/report-builder.ts';

const sheetsOf = (facts: Record<string, Cell>) => buildSheets(buildReport({ facts }));
const REVIEW: FormEquation = {
  left: partsOf(['review.upheld', 'review.other']),
  right: [{ code: 'review.total', label: '总计' }],
  relation: 'equal',
};
const facts = { 'review.upheld': 1, 'review.other': 2, 'review.total': 3 };

describe('stateForm', () => {
  it('puts the equation to the tables', () => {
    const [equation, ...more] = stateForm(() => [REVIEW])({ sheets: sheetsOf(facts) });
    expect(more).toEqual([]);
    expect(equation!.left.map(({ value }) => value)).toEqual([1, 2]);
    expect(equation!.right.map(({ value }) => value)).toEqual([3]);
    expect(equation!.labels).toEqual(['行政复议｜结果维持', '行政复议｜其他结果', '总计']);
    expect(equation).toMatchObject({ relation: 'equal', scope: '', severity: undefined });
  });

  it('keeps relation, scope and severity', () => {
    const rest = {
      relation: 'at-most',
      scope: '复议',
      severity: { more: null, less: 'hint' },
    } as const;
    const [equation] = stateForm(() => [{ ...REVIEW, ...rest }])({ sheets: sheetsOf(facts) });
    expect(equation).toMatchObject(rest);
  });

  it.each(Object.keys(facts))('leaves it out where the tables lack %s', (code) => {
    const { [code]: _, ...rest } = facts as Record<string, Cell>;
    expect(stateForm(() => [REVIEW])({ sheets: sheetsOf(rest) })).toEqual([]);
  });

  it('leaves it out where the tables have what it is not for', () => {
    const unless = ['review.pending', 'review.corrected'];
    const state = stateForm(() => [{ ...REVIEW, unless }]);
    expect(state({ sheets: sheetsOf(facts) })).toHaveLength(1);
    expect(state({ sheets: sheetsOf({ ...facts, 'review.corrected': null }) })).toEqual([]);
  });

  it('keeps applicants apart', () => {
    const cell = (applicant: 'enterprise' | 'total') => partsOf(['outcome.partial'], applicant);
    const state = stateForm(() => [
      { left: cell('enterprise'), right: cell('total'), relation: 'at-most' },
    ]);
    const sheets = sheetsOf({ 'outcome.partial@enterprise': 4, 'outcome.partial@total': 9 });
    expect(state({ sheets })[0]).toMatchObject({ left: [{ value: 4 }], right: [{ value: 9 }] });
  });

  it('is prepared once, and put to each set of tables in turn', () => {
    const list = vi.fn(() => [REVIEW, { ...REVIEW, scope: '又' }]);
    const state = stateForm(list);
    expect(list).not.toHaveBeenCalled();
    const [sheet] = sheetsOf(facts);
    expect(state({ sheets: [sheet!, sheet!] }).map(({ scope }) => scope)).toEqual([
      '',
      '又',
      '',
      '又',
    ]);
    expect(state({ sheets: [] })).toEqual([]);
    expect(list).toHaveBeenCalledTimes(1);
  });
});

describe('takeFigures', () => {
  it('takes all or none', () => {
    const [sheet] = sheetsOf({ 'outcome.partial@total': 9, 'review.total': 3 });
    const total = partsOf(['outcome.partial'], 'total');
    const values = (parts: typeof total) => takeFigures(sheet!, parts)?.map(({ value }) => value);
    expect(values([...total, ...partsOf(['review.total'])])).toEqual([9, 3]);
    expect(takeFigures(sheet!, [...total, ...partsOf(['review.other'])])).toBeNull();
    expect(takeFigures(sheet!, [])).toEqual([]);
  });
});

describe('partsOf', () => {
  it('names an applicant only where there is one', () => {
    expect(partsOf(['a', 'b'], 'total')).toEqual([
      { code: 'a', applicant: 'total' },
      { code: 'b', applicant: 'total' },
    ]);
    expect(partsOf(['a'])).toEqual([{ code: 'a' }]);
  });
});
