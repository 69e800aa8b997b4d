import { describe, expect, it } from 'vitest';
import {
  ANNEX_PARTS,
  CHANNELS,
  DISPUTE_GROUPS,
  DISPUTE_RESULTS,
  OFFICIAL_SECTIONS,
  OTHER_DIVIDED,
  OTHER_UNDIVIDED,
  OUTCOME_GROUPS,
  OUTCOMES,
} from '../../utils/checks/form-structure.ts';
import { indicatorsOf } from '../../utils/text/indicators.ts';

const codesOf = (format: '2014' | '2019' | '2021') =>
  indicatorsOf(format)
    .filter(({ derived }) => !derived)
    .map(({ code }) => code);
const SINCE_2019 = [...new Set([...codesOf('2019'), ...codesOf('2021')])];
const ANNEX = codesOf('2014');
const below = (codes: string[], parent: string) =>
  codes.filter((code) => code.startsWith(`${parent}.`));

describe('the structure of the forms', () => {
  it.each(['denied', 'unavailable', 'rejected'] as const)('%s has all its rows', (group) => {
    expect(OUTCOME_GROUPS[group]).toEqual(below(SINCE_2019, `outcome.${group}`));
  });

  it('其他处理 is one row in 2019 and three since 2021', () => {
    expect(codesOf('2019')).toContain(OTHER_UNDIVIDED);
    expect(OTHER_DIVIDED).toEqual(below(codesOf('2021'), OTHER_UNDIVIDED));
    expect(OUTCOME_GROUPS.other).toEqual([OTHER_UNDIVIDED, ...OTHER_DIVIDED]);
  });

  it('outcomes are all rows of the results but their total', () => {
    const rows = SINCE_2019.filter((code) => /^outcome\.(?!total)/.test(code));
    expect([...OUTCOMES].sort()).toEqual([...rows].sort());
    expect(OUTCOMES.slice(0, 2)).toEqual(['outcome.granted', 'outcome.partial']);
  });

  it('disputes have four results each and a total', () => {
    const codes = SINCE_2019.filter((code) => /^(?:review|litigation)/.test(code));
    const named = DISPUTE_GROUPS.flatMap((group) =>
      [...DISPUTE_RESULTS, 'total'].map((result) => `${group}.${result}`),
    );
    expect(named).toEqual(codes);
  });

  it.each(Object.entries(ANNEX_PARTS))('%s and its parts are rows of the annex', (total, parts) => {
    expect(ANNEX).toContain(total);
    for (const part of parts) expect(ANNEX).toContain(part);
  });

  it('what is left of the annex’s counts has no sum', () => {
    const rest = (head: string) => below(ANNEX, head).filter((code) => !ANNEX_PARTS[code]);
    const ways = ['in_person', 'fax', 'online', 'letter'].map((way) => `requests.${way}`);
    expect(ANNEX_PARTS['requests.received']).toEqual(ways);
    expect(rest('requests')).toEqual([...ways, ...ANNEX_PARTS['requests.closed']!]);
    expect(ANNEX_PARTS['replies.denied']).toEqual(below(ANNEX, 'replies.denied'));
    const replies = below(ANNEX, 'replies').filter((code) => code.split('.').length === 2);
    expect(['replies.total', ...ANNEX_PARTS['replies.total']!]).toEqual(replies);
    expect(below(ANNEX, 'organisation')).toEqual(
      expect.arrayContaining(ANNEX_PARTS['organisation.staff']!),
    );
    expect(CHANNELS).toEqual(below(ANNEX, 'channels'));
  });

  it('sections are six, numbered in order, each of a kind of its own', () => {
    expect(OFFICIAL_SECTIONS.map(({ title }) => title)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(OFFICIAL_SECTIONS.map(({ kind }) => kind)).toEqual([
      'overview',
      'disclosure',
      'applications',
      'review',
      'problems',
      'other',
    ]);
  });
});
