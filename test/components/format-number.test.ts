import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, formatShare } from '../../components/format-number.ts';

describe('formatNumber', () => {
  it.each([
    [1112936, 'zh-CN', '1,112,936'],
    [14249, 'zh-TW', '14,249'],
    [8113.81, 'en', '8,113.81'],
    [0.123456, 'zh-CN', '0.123456'],
    [0, 'en', '0'],
    [-36, 'zh-CN', '-36'],
  ] as const)('%s in %s is %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});

describe('formatShare', () => {
  it.each([
    [0.857, '86%'],
    [1, '100%'],
    [0, '0%'],
    [0.001, '<1%'],
  ])('%s is %s', (share, text) => {
    expect(formatShare(share, 'zh-CN')).toBe(text);
  });
});

describe('formatDay', () => {
  it.each([
    ['2022-01-20', 'zh-CN', '2022年1月20日'],
    ['2022-01-20', 'en', 'Jan 20, 2022'],
  ] as const)('%s in %s', (day, language, text) => {
    expect(formatDay(day, language)).toBe(text);
  });
});
