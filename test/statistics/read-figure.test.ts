import { describe, expect, it } from 'vitest';
import { addFigures, preferFigure, readFigure } from '../../utils/statistics/read-figure.ts';
import { makeFacts, makeReport } from './make-report.ts';

const report = makeReport({
  facts: [
    ...makeFacts({ 'disclosure.total': 900, 'review.total': 7 }, 'prose'),
    ...makeFacts({
      'review.total': 3,
      'review.upheld': 0,
      'review.corrected': 'blank',
      'review.other': 'unreadable',
      'applications.new@total': 14,
      'applications.new@enterprise': 1,
    }),
  ],
});

describe('readFigure', () => {
  it.each([
    ['a printed zero is a number', 'review.upheld', 'number', 0],
    ['an empty cell is blank', 'review.corrected', 'blank', null],
    ['an unreadable cell stays so', 'review.other', 'unreadable', null],
    ['what is not there is absent', 'review.pending', 'absent', null],
    ['a column is kept apart', 'applications.new@enterprise', 'number', 1],
    ['a code without its column names no cell', 'applications.new', 'absent', null],
    ['the table outweighs the prose', 'review.total', 'number', 3],
    ['the prose counts where no table has it', 'disclosure.total', 'number', 900],
  ])('%s', (_, key, status, value) => {
    expect(readFigure(report, key)).toMatchObject({ status, value });
  });
});

describe('addFigures', () => {
  it.each([
    ['numbers are added', ['review.total', 'review.upheld'], 'number', 3, 0],
    ['a blank part is counted', ['review.total', 'review.corrected'], 'number', 3, 1],
    ['a part that is not there too', ['review.total', 'review.pending'], 'number', 3, 1],
    ['blanks alone are blank', ['review.corrected'], 'blank', null, 0],
    ['blank beside absent is blank', ['review.corrected', 'review.pending'], 'blank', null, 0],
    ['nothing is absent', ['review.pending'], 'absent', null, 0],
    ['unreadable spoils the sum', ['review.total', 'review.other'], 'unreadable', null, 0],
  ])('%s', (_, keys, status, value, missingParts) => {
    const sum = addFigures(keys.map((key) => readFigure(report, key)));
    expect(sum).toMatchObject({ status, value, missingParts });
  });

  it('keeps the facts of all parts', () => {
    const sum = addFigures([
      readFigure(report, 'review.total'),
      readFigure(report, 'review.upheld'),
    ]);
    expect(sum.facts.map((fact) => fact.indicator)).toEqual(['review.total', 'review.upheld']);
  });
});

describe('preferFigure', () => {
  it('takes the first that a table prints, before an earlier one of the prose', () => {
    const [prose, table] = ['disclosure.total', 'review.total'].map((key) =>
      readFigure(report, key),
    ) as [ReturnType<typeof readFigure>, ReturnType<typeof readFigure>];
    expect(preferFigure([prose, table]).value).toBe(3);
    expect(preferFigure([prose]).value).toBe(900);
    expect(preferFigure([]).status).toBe('absent');
  });
});
