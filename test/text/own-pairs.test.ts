import { describe, expect, it } from 'vitest';
import { checkPair, PAIR_LIMITS, readPairs } from '../../utils/text/own-pairs.ts';

const KNOWN = [{ hans: '台州', hant: '臺州' }];

describe('checkPair', () => {
  it('takes a pair without the spaces around it, also one that is the same in both', () => {
    const pair = { hans: '头灶', hant: '頭灶' };
    expect(checkPair({ hans: ' 头灶 ', hant: '頭灶\u3000' }, KNOWN)).toEqual({ pair });
    expect(checkPair({ hans: '里下河', hant: '里下河' }, KNOWN)).toHaveProperty('pair');
  });

  it.each([
    ['empty', '', '頭灶'],
    ['empty', '头灶', '  '],
    ['too_long', '灶'.repeat(PAIR_LIMITS.characters + 1), '灶'],
    ['no_han', 'gov.cn', 'gov.tw'],
    ['no_han', '2021年', '2021'],
    ['known', '台州', '台州'],
    ['known', '臺州', '臺州'],
  ])('says %s of %s → %s', (problem, hans, hant) => {
    expect(checkPair({ hans, hant }, KNOWN)).toEqual({ problem });
  });

  it('takes so many and no more', () => {
    const many = Array.from({ length: PAIR_LIMITS.pairs }, (_, i) => ({
      hans: `词${i}`,
      hant: `詞${i}`,
    }));
    expect(checkPair({ hans: '头', hant: '頭' }, many)).toEqual({ problem: 'full' });
    expect(checkPair({ hans: '头', hant: '頭' }, many.slice(1))).toHaveProperty('pair');
  });
});

describe('readPairs', () => {
  it('keeps what could have been added, whatever was stored', () => {
    expect(
      readPairs([...KNOWN, ...KNOWN, { hans: '头' }, null, 'x', { hans: '', hant: '' }]),
    ).toEqual(KNOWN);
    for (const stored of [undefined, null, {}, 'pairs', 7]) expect(readPairs(stored)).toEqual([]);
  });
});
