import { describe, expect, it } from 'vitest';
import {
  findSpan,
  needsSixSections,
  readSpans,
  textOfSpan,
} from '../../utils/checks/section-spans.ts';
import { buildReport } from '../support/report-builder.ts';

const report = buildReport({
  sections: [
    { level: 2, title: '前言', text: '无编号。' },
    { level: 1, title: '总体情况', kind: 'overview', text: '甲。' },
    { level: 2, title: '主动公开', kind: null, text: '乙。' },
    { level: 3, title: '平台', text: '' },
    { level: 1, title: '其他', kind: 'other', text: '丙。' },
    { level: 1, title: '又是其他', kind: 'other', text: '丁。' },
  ],
});

describe('readSpans', () => {
  it('puts headings of lower levels under the last of level 1, and none before the first', () => {
    const spans = readSpans(report);
    expect(spans.map(({ index, indices }) => [index, indices])).toEqual([
      [1, [1, 2, 3]],
      [4, [4]],
      [5, [5]],
    ]);
    expect(spans.map(({ section }) => section.title)).toEqual(['总体情况', '其他', '又是其他']);
  });

  it.each([
    [null, [false, false, false]],
    [0, [false, false, false]],
    [1, [true, false, false]],
    [3, [true, false, false]],
    [4, [false, true, false]],
  ] as const)('has a table of section %s', (section, expected) => {
    const [table] = report.tables;
    const spans = readSpans({ ...report, tables: [{ ...table!, section }] });
    expect(spans.map(({ hasTable }) => hasTable)).toEqual(expected);
  });
});

describe('textOfSpan', () => {
  it('joins the texts, with the headings of lower levels but not its own', () => {
    const [overview, other] = readSpans(report);
    expect(textOfSpan(overview!, report)).toBe('甲。\n主动公开\n乙。\n平台\n');
    expect(textOfSpan(other!, report)).toBe('丙。');
  });
});

describe('findSpan', () => {
  it('finds the first of a kind', () => {
    const spans = readSpans(report);
    expect(findSpan(spans, 'other')?.index).toBe(4);
    expect(findSpan(spans, 'problems')).toBeUndefined();
  });
});

describe('needsSixSections', () => {
  it.each([
    [2018, '2021', false],
    [2019, 'prose', true],
    [2025, '2014', true],
    [null, '2019', true],
    [null, '2021', true],
    [null, '2014', false],
    [null, 'prose', false],
  ] as const)('year %s in the form of %s: %s', (year, format, expected) => {
    expect(needsSixSections(buildReport({ year, format }))).toBe(expected);
  });
});
