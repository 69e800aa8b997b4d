import { describe, expect, it } from 'vitest';
import { NO_WORDS } from '../../../utils/report/quantities/indicator-line.ts';
import { neededCharacters } from '../../../utils/report/quantities/needed-characters.ts';
import { LINES } from '../../../utils/report/quantities/prose-indicators.ts';

const needed = (pattern: string) => {
  const characters = neededCharacters(pattern);
  return characters && [...characters].sort().join('');
};

describe('neededCharacters', () => {
  it.each([
    ['新收$', '新'],
    ['(?:维持|驳回)(?:具体)?$', '维驳'],
    ['信访[、举报]*(?:申请)?$', '访'],
    ['其[他它](?:结果|情形)', '他它'],
    ['[这该上述]$', '上述该这'],
    ['(?<!不|未)(?:同意公开|予以公开)', '予同'],
    ['a{0,3}b{2,3}?c+?', 'b'],
    ['x\\(y(?=z)', 'x'],
    ['公开的?', '公'],
    ['公开查阅', '查'],
  ])('finds in %s one of %s', (pattern, characters) => {
    expect(needed(pattern)).toBe([...characters].sort().join(''));
  });

  it.each(['', '^$', '(?:甲)?', '(?:甲|乙?)', '[^甲]', '.{2,3}', '\\d+', '[甲-乙]', '(?:^|看,?)$'])(
    'finds nothing in %j',
    (pattern) => {
      expect(neededCharacters(pattern)).toBeNull();
    },
  );
});

describe('the lines of the tables', () => {
  it('have such characters, but for those of figures without words', () => {
    const without = LINES.filter(({ needed }) => !needed).map(({ line: [, , , label] }) => label);
    expect([...new Set(without)]).toEqual([NO_WORDS]);
  });
});
