import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValue } from '../../utils/text/parse-value.ts';

describe('a cell that prints a figure', () => {
  test.each([
    ['0', '件', 0],
    ['14', '件', 14],
    [' 14 ', '件', 14],
    ['１４', '件', 14],
    ['1,085', '件', 1085],
    ['1，085', '件', 1085],
    ['1 085', '件', 1085],
    ['1,573,179', '件', 1573179],
    ['72701.2578', '万元', 72701.2578],
    ['22（其中修订16件）', '件', 22],
    ['55（含自然失效29件）', '件', 55],
    ['42703(“12345”热线回复数)', '次', 42703],
    ['14件', '件', 14],
    ['+1036', '项', 1036],
    ['－5', '项', -5],
    ['增3', '项', 3],
    ['减少2', '项', -2],
    ['-0', '项', 0],
    ['15.6万', '元', 156000],
    ['15.6万元', '元', 156000],
    ['6219万元', '万元', 6219],
    ['6219', '万元', 6219],
    ['251000元', '万元', 25.1],
    ['1.2亿元', '万元', 12000],
    ['零', '件', 0],
    ['十二', '件', 12],
  ])('%s in a %s cell is %d', (raw, unit, value) => {
    expect(parseValue(raw, unit)).toEqual({ value, status: 'number' });
  });
});

test.each(['', ' ', '\u3000', '/', '-', '—', '——', '－－', '无', '\\', '\u200b'])(
  'the blank mark %j is blank, not zero',
  (raw) => expect(parseValue(raw, '件')).toEqual({ value: null, status: 'blank' }),
);

test.each(['1 2', '一', '见附件', '12/13', '3-5', '14 0 0', '1.2.3', '12,34', 'O', '约20', '20余'])(
  '%j is unreadable, never guessed',
  (raw) => expect(parseValue(raw, '件')).toEqual({ value: null, status: 'unreadable' }),
);

test('any whole number is read back, plain, grouped or full-width', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
      const plain = String(value);
      const grouped = value.toLocaleString('en-US');
      const wide = [...plain]
        .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .join('');
      for (const raw of [plain, grouped, wide, `${plain}件`, `${plain}（含上年3件）`]) {
        expect(parseValue(raw, '件')).toEqual({ value, status: 'number' });
      }
    }),
    { seed: 20260101, numRuns: 300 },
  );
});
