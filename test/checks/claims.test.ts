import { describe, expect, it } from 'vitest';
import { createContext } from '../../utils/checks/check-context.ts';
import { type Claim, counted, judgeClaims } from '../../utils/checks/claims.ts';
import type { Figure } from '../../utils/checks/figures.ts';
import { figure } from '../support/equation-builder.ts';
import { buildReport } from '../support/report-builder.ts';

const CLAIM = { words: ['未', '零'], pattern: /(?:未发生|零)诉讼/g };
const suits = figure('诉讼', 3);

function judge(
  texts: string[],
  contradicting: (claim: Claim) => Figure[] = () => [suits],
  isSure?: (figures: Figure[]) => boolean,
  figures = [suits],
) {
  const report = buildReport({ preamble: texts[0]!, sections: [{ text: texts[1] ?? '' }] });
  return judgeClaims(createContext(report), figures, CLAIM, contradicting, isSure);
}

describe('judgeClaims', () => {
  it('tells the first that is contradicted', () => {
    const outcome = judge(['全年平稳；　未发生诉讼。', '零诉讼。']);
    expect(outcome).toEqual({
      kind: 'fail',
      findings: [
        {
          message: 'differs',
          args: { claim: '未发生诉讼', figures: '诉讼 3', count: 3 },
          severity: 'warning',
          expected: 0,
          actual: 3,
          figures: [suits],
          quote: {
            text: '全年平稳；　未发生诉讼。',
            place: { section: null, start: 0, end: 12 },
          },
        },
      ],
    });
  });

  it('gives what judges it the words up to it and where it stands', () => {
    const seen: Claim[] = [];
    judge(['全年平稳；本局未发生诉讼，很好。', '甲零诉讼。'], (claim) => {
      seen.push(claim);
      return [];
    });
    expect(seen.map(({ words, start, end }) => [words, start, end])).toEqual([
      ['本局未发生诉讼', 7, 12],
      ['甲零诉讼', 1, 4],
    ]);
    expect(seen.map(({ section }) => section.section)).toEqual([null, 0]);
  });

  it('goes on where one is not contradicted', () => {
    const outcome = judge(['未发生诉讼。零诉讼。'], ({ words }) =>
      words.startsWith('零') ? [suits, figure('复议', 2)] : [],
    );
    expect(outcome).toMatchObject({
      findings: [
        { args: { claim: '零诉讼', figures: '诉讼 3、复议 2' }, quote: { text: '零诉讼。' } },
      ],
    });
  });

  it('is an error where both cannot be right', () => {
    expect(judge(['零诉讼。'], undefined, () => true)).toMatchObject({
      findings: [{ severity: 'error' }],
    });
    expect(judge(['零诉讼。'], undefined, ([one]) => one !== suits)).toMatchObject({
      findings: [{ severity: 'warning' }],
    });
  });

  it('passes without a claim, without one that is contradicted and without figures', () => {
    expect(judge(['发生诉讼3件，未完。'])).toEqual({ kind: 'pass' });
    expect(judge(['零诉讼。'], () => [])).toEqual({ kind: 'pass' });
    expect(judge(['零诉讼。'], undefined, undefined, [])).toEqual({ kind: 'pass' });
  });

  it('looks for it only in texts that have one of its words', () => {
    const report = buildReport({ preamble: '零诉讼。' });
    const without = { ...CLAIM, words: ['未'] };
    const outcome = judgeClaims(createContext(report), [suits], without, () => [suits]);
    expect(outcome).toEqual({ kind: 'pass' });
  });
});

describe('counted', () => {
  it('are the figures above 0', () => {
    const one = figure('a', 1);
    expect(counted([one, figure('b', 0), figure('c', null), null, undefined])).toEqual([one]);
  });
});
