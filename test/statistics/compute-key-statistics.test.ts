import { describe, expect, it } from 'vitest';
import {
  computeKeyStatistics,
  type StatisticId,
} from '../../utils/statistics/compute-key-statistics.ts';
import { makeFacts, makeReport } from './make-report.ts';

const NOTHING: Record<StatisticId, number | null> = {
  carried_in: null,
  received: null,
  concluded: null,
  carried_out: null,
  review: null,
  litigation: null,
  disclosed: null,
};

function valuesOf(facts: Parameters<typeof makeFacts>[0], source: 'table' | 'prose' = 'table') {
  const { figures } = computeKeyStatistics(makeReport({ facts: makeFacts(facts, source) }));
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, figure.value]));
}

describe('computeKeyStatistics', () => {
  it('reads the forms since 2019 by their total column and adds both kinds of lawsuit', () => {
    const facts = {
      'applications.new@natural_person': 13,
      'applications.new@total': 14,
      'applications.carried_in@total': 2,
      'outcome.total@total': 15,
      'applications.carried_out@total': 1,
      'review.total': 3,
      'litigation_direct.total': 4,
      'litigation_after_review.total': 5,
    };
    expect(valuesOf(facts)).toEqual({
      ...NOTHING,
      carried_in: 2,
      received: 14,
      concluded: 15,
      carried_out: 1,
      review: 3,
      litigation: 9,
    });
  });

  it('reads the form of 2014 by what was received and closed', () => {
    const facts = {
      'disclosure.total': 1112936,
      'requests.received': 78,
      'requests.closed': 77,
      'replies.total': 'blank',
      'review.total': 0,
      'litigation.total': 1,
    } as const;
    expect(valuesOf(facts)).toEqual({
      ...NOTHING,
      received: 78,
      concluded: 77,
      review: 0,
      litigation: 1,
      disclosed: 1112936,
    });
  });

  it('reads a report that is all prose', () => {
    expect(valuesOf({ 'requests.received': 317, 'disclosure.total': 2440 }, 'prose')).toEqual({
      ...NOTHING,
      received: 317,
      disclosed: 2440,
    });
  });

  it.each([
    ['holds', 0, 14, 14, 0],
    ['holds', 6, 18, 24, 0],
    ['fails', 0, 14, 13, 0],
    ['unknown', 'blank', 14, 14, 0],
    ['unknown', 0, 14, 'unreadable', 0],
  ] as const)('the printed relation %s for %s + %s and %s + %s', (balance, a, b, c, d) => {
    const facts = makeFacts({
      'applications.carried_in@total': a,
      'applications.new@total': b,
      'outcome.total@total': c,
      'applications.carried_out@total': d,
    });
    expect(computeKeyStatistics(makeReport({ facts })).balance).toBe(balance);
  });

  it('leaves the relation open where the form has no such figures', () => {
    const facts = makeFacts({ 'requests.received': 78, 'requests.closed': 78 });
    expect(computeKeyStatistics(makeReport({ facts })).balance).toBe('unknown');
  });
});
