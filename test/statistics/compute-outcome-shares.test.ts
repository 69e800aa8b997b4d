import { describe, expect, it } from 'vitest';
import { computeOutcomeShares } from '../../utils/statistics/compute-outcome-shares.ts';
import { makeFacts, makeReport } from './make-report.ts';

type Printed = Parameters<typeof makeFacts>[0];

function rowsOf(facts: Printed, source: 'table' | 'prose' = 'table') {
  const rows = computeOutcomeShares(makeReport({ facts: makeFacts(facts, source) }));
  return Object.fromEntries(
    rows.map(({ id, figure, share }) => [
      id,
      [figure.status === 'number' ? figure.value : figure.status, share, figure.missingParts],
    ]),
  );
}

describe('computeOutcomeShares', () => {
  it('adds the rows of each group and shares out their sum', () => {
    const facts: Printed = {
      'outcome.granted@total': 12,
      'outcome.partial@total': 0,
      'outcome.denied.state_secret@total': 1,
      'outcome.denied.process@total': 4,
      'outcome.denied.process@enterprise': 4,
      'outcome.unavailable.not_held@total': 3,
      'outcome.rejected.petition@total': 0,
      'outcome.other.uncorrected@total': 0,
      'outcome.other.misc@total': 0,
      'outcome.total@total': 999,
    };
    expect(rowsOf(facts)).toEqual({
      granted: [12, 0.6, 0],
      partial: [0, 0, 0],
      denied: [5, 0.25, 0],
      unavailable: [3, 0.15, 0],
      rejected: [0, 0, 0],
      other: [0, 0, 0],
    });
  });

  it.each<[string, Printed, Record<string, unknown>]>([
    [
      'a group with blank rows says how many',
      { 'outcome.denied.state_secret@total': 2, 'outcome.denied.inquiry@total': 'blank' },
      { denied: [2, 1, 1] },
    ],
    [
      'a group of blank rows is blank and not zero',
      { 'outcome.granted@total': 1, 'outcome.denied.inquiry@total': 'blank' },
      { denied: ['blank', null, 0], granted: [1, 1, 0] },
    ],
    [
      'nothing but zeros has no shares',
      { 'outcome.granted@total': 0, 'outcome.partial@total': 0 },
      { granted: [0, null, 0], partial: [0, null, 0] },
    ],
    [
      'a group that the form leaves undivided is read as printed',
      { 'outcome.granted@total': 1, 'outcome.other@total': 1 },
      { other: [1, 0.5, 0] },
    ],
  ])('%s', (_, facts, rows) => {
    expect(rowsOf(facts)).toMatchObject(rows);
  });

  it('keeps to the rows of a table where the prose names the group too', () => {
    const facts = [
      ...makeFacts({ 'outcome.denied@total': 9 }, 'prose'),
      ...makeFacts({ 'outcome.denied.process@total': 4 }),
    ];
    const denied = computeOutcomeShares(makeReport({ facts })).find(({ id }) => id === 'denied');
    expect(denied?.figure.value).toBe(4);
  });

  it('shows the form of 2014 in its own eight rows', () => {
    const rows = rowsOf({
      'replies.total': 'blank',
      'replies.already_public': 78,
      'replies.granted': 78,
      'replies.partial': 0,
      'replies.denied': 0,
      'replies.denied.privacy': 5,
      'replies.not_this_agency': 0,
      'replies.not_exist': 0,
      'replies.needs_correction': 'blank',
      'replies.other_channels': 0,
    });
    expect(Object.keys(rows)).toHaveLength(8);
    expect(rows).toMatchObject({
      reply_already_public: [78, 0.5, 0],
      reply_granted: [78, 0.5, 0],
      reply_denied: [0, 0, 0],
      reply_needs_correction: ['blank', null, 0],
    });
  });

  it('reads replies that only the prose names', () => {
    const rows = rowsOf({ 'replies.granted': 14, 'replies.partial': 6 }, 'prose');
    expect(rows).toMatchObject({ reply_granted: [14, 0.7, 0], reply_denied: ['absent', null, 0] });
  });
});
