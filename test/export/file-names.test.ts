import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFileName } from '../../utils/export/file-names.ts';

describe('toFileName', () => {
  test('joins its parts', () => {
    expect(toFileName(['青禾县人民政府', 2021], 'csv')).toBe('青禾县人民政府-2021.csv');
  });

  test.each([
    [['../../etc/passwd'], 'etc passwd.csv'],
    [['a<b>:"/\\|?*c'], 'a b c.csv'],
    [['con'], '_con.csv'],
    [['COM1.x'], '_COM1.x.csv'],
    [['', '  '], 'nianbao.csv'],
    [['报告. '], '报告.csv'],
    [['a\u202egpj'], 'a gpj.csv'],
  ])('makes %j harmless', (parts, expected) => {
    expect(toFileName(parts, 'csv')).toBe(expected);
  });

  test('is always a name that the common file systems take', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (parts) => {
        const name = toFileName(parts, 'csv');
        expect(name).toMatch(/^[^\p{Cc}\p{Cs}<>:"/\\|?*]+\.csv$/u);
        expect(name).not.toMatch(/^[. ]|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      }),
    );
  });
});
